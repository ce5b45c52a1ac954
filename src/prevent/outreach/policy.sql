call access.guard('prevent.outreach_session', 'outreach', 'summary');
call access.guard('prevent.outreach_result', 'outreach', 'answers');
call access.closed('prevent.community_visit');

create or replace function prevent.may_plan_outreach() returns boolean language sql stable set search_path = '' as $$
  select access.claims() is not null and access.my_agency() is not null and access.purpose() = access.purpose_id('outreach')
     and exists (select from access.session s where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and 'coordinator' = any (s.posts))
$$;

-- A visit that took place. What an Indigenous host did not agree to is known to the agency alone, also when an older visit is written down after it.
create or replace function prevent.note_visit(of_place text, on_month date, to_share boolean) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not prevent.may_plan_outreach() then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into prevent.community_visit as v (agency_id, place, last_month, shared) values (access.my_agency(), of_place, date_trunc('month', on_month)::date, to_share)
    on conflict (agency_id, place) do update set last_month = greatest(v.last_month, excluded.last_month),
      shared = case when v.last_month is null or excluded.last_month > v.last_month then excluded.shared when excluded.last_month = v.last_month then v.shared and excluded.shared else v.shared end,
      planned_month = case when v.planned_month <= excluded.last_month then null else v.planned_month end;
end $$;

create or replace function prevent.plan_visit(of_place text, on_month date) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not prevent.may_plan_outreach() then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into prevent.community_visit as v (agency_id, place, planned_month) values (access.my_agency(), of_place, date_trunc('month', on_month)::date)
    on conflict (agency_id, place) do update set planned_month = excluded.planned_month;
end $$;

-- By community: months, whether one of them is the asker's own; never which other agency.
create or replace function prevent.visits(of_province text) returns table (place text, last_month text, planned_month text, mine boolean) language sql stable security definer set search_path = '' as $$
  select v.place, max(v.last_month)::text, min(v.planned_month) filter (where v.agency_id = access.my_agency())::text, bool_or(v.agency_id = access.my_agency())
    from prevent.community_visit v
   where prevent.may_plan_outreach() and v.place like lower(of_province) || '-%' and (v.shared or v.agency_id = access.my_agency())
   group by v.place order by v.place
$$;

create or replace function prevent.outreach_province() returns text language sql stable security definer set search_path = '' as $$
  select a.province from accounts.agency a where a.id = access.my_agency() and prevent.may_plan_outreach()
$$;
