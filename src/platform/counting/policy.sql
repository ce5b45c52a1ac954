call access.closed('platform.fact');

create or replace function platform.count_fact(measure text, day date, dims jsonb, unit bytea, value int) returns void language sql security definer set search_path = '' as $$
  insert into platform.fact (measure, month, dims, unit, value)
  select count_fact.measure, date_trunc('month', day)::date, count_fact.dims, count_fact.unit, count_fact.value
   where exists (select from accounts.agency a where a.id = access.my_agency() and a.kind <> 'practice')
$$;

-- Sums by month and dimensions, before protection: only for the plan's own purpose and the stewards'; nothing else reads them.
create or replace function platform.facts(measures text[], first date, before date) returns table (measure text, month text, dims jsonb, value bigint, units bigint)
language sql stable security definer set search_path = '' as $$
  select f.measure, f.month::text, f.dims, sum(f.value)::bigint, count(distinct f.unit)::bigint
    from platform.fact f
   where access.claims() is not null and access.purpose() in (access.purpose_id('plan'), access.purpose_id('stewardship'))
     and f.measure = any (measures) and f.month >= first and f.month < before
   group by f.measure, f.month, f.dims
$$;
