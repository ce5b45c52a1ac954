call access.closed('cooperate.coverage');

create or replace function cooperate.may(for_purpose text, post_name text) returns boolean language sql stable set search_path = '' as $$
  select access.claims() is not null and access.purpose() = access.purpose_id(for_purpose)
    and exists (select from access.session s where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and post_name = any (s.posts))
$$;

create or replace function cooperate.coverage_rows() returns table (measure text, jurisdiction text, in_scope int, reporting int, since text) language sql stable security definer set search_path = '' as $$
  select c.measure, c.jurisdiction, c.in_scope::int, c.reporting::int, to_char(c.since, 'YYYY-MM') from cooperate.coverage c
   where cooperate.may('plan', 'secretariat') or cooperate.may('stewardship', 'steward') order by c.measure, c.jurisdiction
$$;

create or replace function cooperate.set_coverage(of_measure text, of_jurisdiction text, scope int, report int, from_month date) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not cooperate.may('plan', 'secretariat') then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into cooperate.coverage (measure, jurisdiction, in_scope, reporting, since) values (of_measure, of_jurisdiction, scope, report, from_month)
    on conflict (measure, jurisdiction) do update set in_scope = excluded.in_scope, reporting = excluded.reporting, since = excluded.since;
end $$;
