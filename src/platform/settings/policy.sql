call access.closed('platform.setting');

create or replace function platform.day_of_agency(agency uuid, at timestamptz) returns date language sql stable set search_path = '' as $$
  select platform.wall_clock(at, (select a.province from accounts.agency a where a.id = agency))::date
$$;

-- In force for an agency at an instant, as it was then: what is chosen later changes no clock that runs; null: it chose nothing, the declared value holds. A promise to others, so others may ask it.
create or replace function platform.setting_at(for_agency uuid, setting_name text, at timestamptz) returns int language sql stable security definer set search_path = '' as $$
  select s.value from platform.setting s
   where s.agency_id = for_agency and s.name = setting_name and s.since <= platform.day_of_agency(for_agency, at) and s.set_at <= at and access.claims() is not null
   order by s.since desc, s.set_at desc limit 1
$$;

create or replace function platform.settings_of_agency() returns table (name text, since date, value int, by text, in_force boolean) language sql stable security definer set search_path = '' as $$
  select distinct on (s.name, s.since) s.name, s.since, s.value, m.name, s.since = (select max(x.since) from platform.setting x where x.agency_id = s.agency_id and x.name = s.name and x.since <= platform.day_of_agency(s.agency_id, now()))
    from platform.setting s left join accounts.member m on m.id = s.set_by
   where s.agency_id = (select (accounts.administrator()).agency_id) order by s.name, s.since desc, s.set_at desc limit 500
$$;

-- From today or a later day; what held before stays as it was. Of one day set twice the last holds. Null: the day is over.
create or replace function platform.set_setting(setting_name text, chosen int, from_day date) returns date language plpgsql security definer set search_path = '' as $$
declare a accounts.member := accounts.administrator(); today date := platform.day_of_agency(a.agency_id, now());
begin
  if coalesce(from_day, today) < today then return null; end if;
  insert into platform.setting (agency_id, name, since, value, set_by) values (a.agency_id, setting_name, coalesce(from_day, today), chosen, a.id);
  return coalesce(from_day, today);
end $$;
