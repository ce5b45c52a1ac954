call access.published('protect.directory_state');
call access.published('protect.service_public');
call access.published('protect.service_fact');
call platform.not_in_practice('protect.service_fact');
call access.closed('protect.service_place');
call access.closed('protect.place_escort');
call access.closed('protect.place_view');

create or replace function protect.directory_changed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update protect.directory_state set version = version + 1;
  return null;
end $$;
drop trigger if exists directory_changed on protect.service_public;
create trigger directory_changed after insert or update or delete on protect.service_public for each statement execute function protect.directory_changed();
drop trigger if exists directory_changed on protect.service_fact;
create trigger directory_changed after insert or update or delete on protect.service_fact for each statement execute function protect.directory_changed();

create or replace function protect.keeps_service(serv uuid) returns boolean language sql stable set search_path = '' as $$
  select coalesce((select s.agency_id = access.my_agency() from protect.service_public s where s.id = serv), false)
$$;

-- Still right: the whole entry as of today, by someone who works there. Doubts end with it.
create or replace function protect.confirm_service(serv uuid) returns date language plpgsql security definer set search_path = '' as $$
begin
  if not protect.keeps_service(serv) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.service_public s set verified_on = current_date, verified_by = access.me(), source = 'told-us' where s.id = serv;
  delete from protect.service_fact f where f.service_id = serv;
  return current_date;
end $$;

-- Wrong: any worker may say so. At the service itself the fact becomes not known at once; from elsewhere it is asked about.
create or replace function protect.doubt_fact(serv uuid, which text) returns boolean language plpgsql security definer set search_path = '' as $$
declare s protect.service_public;
begin
  if access.claims() is null or access.my_agency() is null then raise exception 'missing' using errcode = 'TL404'; end if;
  select * into s from protect.service_public x where x.id = serv;
  if s.id is null or not (which = any (protect.fact_names())) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.service_fact (service_id, fact, verified_on, verified_by, source, doubted_at, doubted_by)
    values (serv, which, s.verified_on, s.verified_by, s.source, now(), access.me())
    on conflict (service_id, fact) do update set doubted_at = now(), doubted_by = excluded.doubted_by;
  if s.agency_id is distinct from access.my_agency() then return false; end if;
  execute format('update protect.service_public set %I = null where id = $1', which) using serv;
  return true;
end $$;

create or replace function protect.fact_names() returns text[] language sql immutable set search_path = '' as $$
  select array['serves', 'min_age', 'max_age', 'children_max', 'child_max_age', 'pets', 'accessibility', 'languages', 'offers', 'overnight', 'any_status', 'police_report', 'sober', 'indigenous_led', 'faith', 'phone_allowed', 'family_room', 'co_ed', 'fee', 'from_elsewhere', 'max_stay_days']
$$;

-- A fact as it is now, from the service itself: yes or no, a number, or a list.
create or replace function protect.set_fact(serv uuid, which text, val jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare of_type text := (select a.atttypid::regtype::text from pg_catalog.pg_attribute a where a.attrelid = 'protect.service_public'::regclass and a.attname = which);
begin
  if not protect.keeps_service(serv) or not (which = any (protect.fact_names())) then raise exception 'missing' using errcode = 'TL404'; end if;
  if of_type = 'text[]' then
    execute format('update protect.service_public set %I = array(select jsonb_array_elements_text($2)) where id = $1', which) using serv, val;
  else
    execute format('update protect.service_public set %I = ($2 #>> ''{}'')::%s where id = $1', which, of_type) using serv, val;
  end if;
  insert into protect.service_fact (service_id, fact, verified_on, verified_by, source) values (serv, which, current_date, access.me(), 'told-us')
    on conflict (service_id, fact) do update set verified_on = current_date, verified_by = excluded.verified_by, source = 'told-us', doubted_at = null, doubted_by = null;
end $$;

-- Its last day, told by the house itself; null: it stays open. From its last day on nobody is sent there, so today means from now on; a day that is past is refused.
create or replace function protect.close_service(serv uuid, last date) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not protect.keeps_service(serv) then raise exception 'missing' using errcode = 'TL404'; end if;
  if last < platform.day_of_agency(access.my_agency(), now()) then return false; end if;
  update protect.service_public s set last_day = last, verified_on = current_date, verified_by = access.me(), source = 'told-us' where s.id = serv;
  return true;
end $$;

-- The shelter names one escort for one arrival, 12 hours at most.
create or replace function protect.name_escort(serv uuid, hold uuid, member uuid, hours int) returns timestamptz language plpgsql security definer set search_path = '' as $$
declare t timestamptz := now() + least(greatest(hours, 1), 12) * interval '1 hour';
begin
  if not protect.keeps_service(serv) then raise exception 'missing' using errcode = 'TL404'; end if;
  if (select g.kind from access.grantee g where g.id = member) is distinct from 'member' then raise exception 'missing' using errcode = 'TL404'; end if;
  if protect.service_of_hold(hold) is distinct from serv then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.place_escort (service_id, hold_id, member_id, named_by, until) values (serv, hold, member, access.me(), t)
    on conflict (hold_id) do update set member_id = excluded.member_id, named_by = excluded.named_by, named_at = now(), until = excluded.until;
  return t;
end $$;

-- The sealed address, for the named escort alone while the arrival lasts: three views a member a day, over all places, each kept for the shelter.
create or replace function protect.place_at_arrival(serv uuid) returns table (address bytea, views_left int) language plpgsql security definer set search_path = '' as $$
declare me uuid := access.me(); n int;
begin
  if me is null or not exists (select from protect.place_escort e where e.service_id = serv and e.member_id = me and e.until > now()) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('protect.place_view|' || me, 0));
  n := (select count(*) from protect.place_view v where v.member_id = me and v.at > now() - interval '24 hours');
  if n >= 3 then raise exception 'three views a day' using errcode = 'TL403'; end if;
  insert into protect.place_view (service_id, member_id) values (serv, me);
  return query select p.address, 2 - n from protect.service_place p where p.service_id = serv;
end $$;

-- Arrivals whose door I may be shown now.
create or replace function protect.my_doors() returns table (service_id uuid, name text, until timestamptz) language sql stable security definer set search_path = '' as $$
  select e.service_id, s.name, max(e.until) from protect.place_escort e join protect.service_public s on s.id = e.service_id where e.member_id = access.me() and e.until > now() group by e.service_id, s.name order by 3, 1 limit 20
$$;

-- For the shelter: who was shown its door, and when.
create or replace function protect.place_views(serv uuid) returns table (member_id uuid, at timestamptz) language sql stable security definer set search_path = '' as $$
  select v.member_id, v.at from protect.place_view v where v.service_id = serv and protect.keeps_service(serv) order by v.at desc, v.id limit 50
$$;

-- An agency that left answers for nothing: its entries end that day.
create or replace function protect.services_end_with_agency() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update protect.service_public s set last_day = least(s.last_day, (now() at time zone 'America/Toronto')::date) where s.agency_id = new.id;
  return null;
end $$;
drop trigger if exists services_end_with_agency on accounts.agency;
create trigger services_end_with_agency after update of closed_at on accounts.agency for each row when (old.closed_at is null and new.closed_at is not null) execute function protect.services_end_with_agency();
