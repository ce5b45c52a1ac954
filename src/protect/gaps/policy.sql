call access.closed('protect.replay_ask');

-- In steps of five, and nothing said below five: neither none nor few can be told apart, and one person more changes no figure but at a step.
create or replace function protect.in_fives(n bigint) returns int language sql immutable set search_path = '' as $$
  select case when n < 5 then null else ((n + 2) / 5 * 5)::int end
$$;

create or replace function protect.may_see_gaps() returns boolean language sql stable set search_path = '' as $$
  select access.claims() is not null and access.purpose() = access.purpose_id('support') and exists (select from access.session s where s.id = accounts.this_session() and 'supervisor' = any (s.posts))
$$;

-- A year by province: needs without a place, places sought and found, how long until a yes, and the rooms there are. Counts alone, in fives.
create or replace function protect.gaps_by_province(of_need text) returns table (province text, unmet int, sought int, found int, hours numeric, rooms int) language plpgsql stable security definer set search_path = '' as $$
begin
  if not protect.may_see_gaps() then raise exception 'missing' using errcode = 'TL404'; end if;
  return query
    with u as (select x.province, sum(x.times) as n from protect.unmet_need x where x.month > now() - interval '1 year' and (of_need is null or x.need = of_need) group by 1),
      r as (select s.region as province, count(*) as n, count(*) filter (where x.accepted_at is not null) as yes, percentile_cont(0.5) within group (order by extract(epoch from x.accepted_at - x.sent_at) / 3600) filter (where x.accepted_at is not null) as h
              from protect.referral x join protect.case_summary s on s.record_id = x.record_id where x.sent_at > now() - interval '1 year' group by 1),
      k as (select v.province, count(*) as n from protect.room m join protect.service_public v on v.id = m.service_id where m.retired_on is null and (v.last_day is null or v.last_day > current_date) group by 1)
    select p.code, protect.in_fives(u.n), protect.in_fives(r.n), protect.in_fives(r.yes), case when r.yes >= 5 then round(r.h::numeric, 1) end, k.n::int
      from unnest(array['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT']) p (code) left join u on u.province = p.code left join r on r.province = p.code left join k on k.province = p.code order by p.code;
end $$;

create or replace function protect.gaps_by(part text, of_need text, in_province text) returns table (code text, unmet int) language plpgsql stable security definer set search_path = '' as $$
begin
  if not protect.may_see_gaps() then raise exception 'missing' using errcode = 'TL404'; end if;
  return query
    select case part when 'need' then x.need when 'limit' then x.first_failing else to_char(x.month, 'YYYY-MM') end, protect.in_fives(sum(x.times)) from protect.unmet_need x
     where x.month > now() - interval '1 year' and (of_need is null or part = 'need' or x.need = of_need) and (in_province is null or x.province = in_province) group by 1 order by case when part = 'month' then 0 else -sum(x.times) end, 1 limit 40;
end $$;

create or replace function protect.ask_replay(in_province text, of_kind text, n int) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid;
begin
  if not protect.may_see_gaps() or platform.practising() then raise exception 'missing' using errcode = 'TL404'; end if;
  -- Asked before today, its answer stands: the same question is never answered anew to be compared with itself.
  select x.id into made from protect.replay_ask x where x.agency_id = access.my_agency() and x.province = in_province and x.kind = of_kind and x.rooms = n and x.asked_at > now() - interval '7 days';
  if made is not null then return made; end if;
  if (select count(*) from protect.replay_ask x where x.agency_id = access.my_agency() and x.asked_at > now() - interval '1 day') >= 20 then raise exception 'too often' using errcode = 'TL403'; end if;
  insert into protect.replay_ask (agency_id, asked_by, province, kind, rooms) values (access.my_agency(), access.me(), in_province, of_kind, n) returning id into made;
  return made;
end $$;

create or replace function protect.my_replays() returns table (id uuid, asked_at timestamptz, province text, kind text, rooms smallint, done_at timestamptz, too_few boolean, sought int, at_once int[], waited int[], nowhere int[]) language sql stable security definer set search_path = '' as $$
  select x.id, x.asked_at, x.province, x.kind, x.rooms, x.done_at, x.too_few, x.sought, x.at_once, x.waited, x.nowhere from protect.replay_ask x where x.agency_id = access.my_agency() and protect.may_see_gaps() order by x.asked_at desc, x.id limit 20
$$;

create or replace function protect.due_replays() returns table (ask uuid, since timestamptz) language sql stable security definer set search_path = '' as $$
  select x.id, x.asked_at from protect.replay_ask x where x.done_at is null order by x.asked_at, x.id limit 2
$$;

create or replace function protect.due_replay(ask uuid) returns table (province text, kind text, rooms smallint) language sql stable security definer set search_path = '' as $$
  select x.province, x.kind, x.rooms from protect.replay_ask x where x.id = ask and x.done_at is null
$$;

-- The year that is played again: a day, a published square, a party and a stay; no record, no hour, nothing by which two rows are one person. For the worker, which keeps none of it.
create or replace function protect.due_year_of_demand() returns table (on_day int, province text, region text, adults int, children int, pets text[], stay_days int) language sql stable security definer set search_path = '' as $$
  select (r.sent_at::date - (current_date - 365))::int, s.region, v.region, coalesce(h.adults, s.adults)::int, coalesce(h.children, s.children)::int, coalesce(h.pets, s.pets), greatest(1, coalesce(extract(day from h.ended_at - h.answered_at)::int, 21))
    from protect.referral r join protect.case_summary s on s.record_id = r.record_id join accounts.team t on t.id = r.to_team
    left join protect.hold h on h.id = r.hold_id
    left join lateral (select x.region from protect.service_public x where x.agency_id = t.agency_id order by x.id limit 1) v on true
   where r.sent_at >= current_date - 365 and s.region is not null order by 1, md5(r.id::text)
$$;

create or replace function protect.due_year_of_rooms() returns table (service uuid, adults int, children int, pets text[], wheelchair boolean) language sql stable security definer set search_path = '' as $$
  select m.service_id, m.adults::int, m.children::int, m.pets, m.wheelchair from protect.room m where m.retired_on is null order by m.service_id, m.label
$$;
create or replace function protect.due_year_of_houses() returns table (listing jsonb) language sql stable security definer set search_path = '' as $$
  select to_jsonb(s) from protect.service_public s where exists (select from protect.room m where m.service_id = s.id and m.retired_on is null) and (s.last_day is null or s.last_day > current_date) order by s.id
$$;

create or replace function protect.due_keep_replay(ask uuid, n int, once int[], later int[], nobody int[]) returns void language sql security definer set search_path = '' as $$
  update protect.replay_ask x set done_at = clock_timestamp(), too_few = n < 20, sought = case when n >= 20 then protect.in_fives(n) end,
    at_once = case when n >= 20 then array(select coalesce(protect.in_fives(v), 0) from unnest(once) with ordinality u (v, i) order by i) end, waited = case when n >= 20 then array(select coalesce(protect.in_fives(v), 0) from unnest(later) with ordinality u (v, i) order by i) end,
    nowhere = case when n >= 20 then array(select coalesce(protect.in_fives(v), 0) from unnest(nobody) with ordinality u (v, i) order by i) end where x.id = ask and x.done_at is null
$$;
