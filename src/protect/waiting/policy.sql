call access.closed('protect.waiting_rule');
call access.closed('protect.waiting');
call access.closed('protect.waiting_move');
call platform.not_in_practice('protect.waiting');

create or replace function protect.live_offer(w protect.waiting) returns protect.hold language sql stable set search_path = '' as $$
  select h from protect.hold h where h.id = w.hold_id and h.state = 'asked' and h.ended_at is null and h.until > clock_timestamp()
$$;

-- Alive, in the order of the house's own rule; who let an offer go by waits behind the others for twelve hours.
create or replace function protect.waiting_line(service uuid) returns table (id uuid, place int, of int) language sql stable set search_path = '' as $$
  select w.id, row_number() over (order by w.passed_at > now() - interval '12 hours' nulls first, case when coalesce(u.rule, 'urgency') = 'urgency' then array_position(array['tonight', 'day', 'days'], w.urgency) end, w.since, w.id)::int, count(*) over ()::int
    from protect.waiting w join access.record r on r.id = w.record_id and r.erased_at is null left join protect.waiting_rule u on u.service_id = w.service_id where w.service_id = waiting_line.service and w.ended_at is null
$$;

create or replace function protect.kept_house(service uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from protect.room_keeping k where k.service_id = service and k.agency_id = access.my_agency())
$$;

-- Null: not this one. No reason is given, whatever it is.
create or replace function protect.join_waiting(rec uuid, service uuid, urgent text) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid; s protect.case_summary;
begin
  if not access.holds(rec, access.mask('case', array['summary']), 2) then raise exception 'missing' using errcode = 'TL404'; end if;
  if not exists (select from protect.room_keeping k where k.service_id = service) then raise exception 'missing' using errcode = 'TL404'; end if;
  if protect.not_this_one(rec, service) then return null; end if;
  select * into s from protect.case_summary x where x.record_id = rec;
  insert into protect.waiting (service_id, record_id, agency_id, asked_by, urgency, adults, children, pets) values (service, rec, access.my_agency(), access.me(), urgent, s.adults, s.children, s.pets)
    on conflict (service_id, record_id) where ended_at is null do nothing returning id into made;
  if made is null then raise exception 'waits already' using errcode = 'TL409'; end if;
  insert into protect.waiting_move (waiting_id, act, by) values (made, 'joined', access.me());
  return made;
end $$;

-- For the asking side: her place in each line, the rule, and what is offered.
create or replace function protect.waiting_of(rec uuid) returns table (id uuid, service_id uuid, house text, urgency text, rule text, since timestamptz, place int, of int, offered_until timestamptz, room text, ended_at timestamptz, ended_because text)
language sql stable security definer set search_path = '' as $$
  select w.id, w.service_id, s.name, w.urgency, coalesce(u.rule, 'urgency'), w.since, l.place, l.of, o.until, m.label, w.ended_at, w.ended_because
    from protect.waiting w join protect.service_public s on s.id = w.service_id left join protect.waiting_rule u on u.service_id = w.service_id
      left join lateral (select x.place, x.of from protect.waiting_line(w.service_id) x where x.id = w.id) l on true left join lateral protect.live_offer(w) o on true left join protect.room m on m.id = o.room_id
   where w.record_id = rec and (access.keeps(rec, 0) or access.holds(rec, access.mask('case', array['summary']), 2) or access.owns(rec)) order by w.ended_at is null desc, w.since desc, w.id limit 50
$$;

-- For the house: who waits, in order, and the last moves. No name and no record.
create or replace function protect.waiting_here() returns table (id uuid, service_id uuid, rule text, urgency text, adults int, children int, pets text[], since timestamptz, agency_id uuid, place int, offered_until timestamptz, room text, passed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select w.id, k.service_id, coalesce(u.rule, 'urgency'), w.urgency, w.adults, w.children, w.pets, w.since, w.agency_id, l.place, o.until, m.label, w.passed_at
    from protect.room_keeping k left join protect.waiting_rule u on u.service_id = k.service_id left join lateral protect.waiting_line(k.service_id) l on true left join protect.waiting w on w.id = l.id
      left join lateral protect.live_offer(w) o on true left join protect.room m on m.id = o.room_id
   where k.agency_id = access.my_agency() order by k.service_id, l.place limit 200
$$;

create or replace function protect.set_waiting_rule(service uuid, to_rule text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not protect.kept_house(service) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.waiting_rule (service_id, rule, set_by) values (service, to_rule, access.me()) on conflict (service_id) do update set rule = excluded.rule, set_by = excluded.set_by, set_at = now();
end $$;

-- A room kept for one who waits, as a hold is: one winner a room. Past whoever is first only with a reason. Answers 'offered', 'taken' (the room or the entry), 'not-first' or 'too-small'.
create or replace function protect.offer_place(entry uuid, in_room uuid, because text) returns text language plpgsql security definer set search_path = '' as $$
declare w protect.waiting; m protect.room; k protect.room_keeping; made protect.hold; first uuid; live protect.hold;
begin
  select * into w from protect.waiting x where x.id = entry for update;
  if w.id is null or not protect.kept_house(w.service_id) then raise exception 'missing' using errcode = 'TL404'; end if;
  select * into m from protect.room x where x.id = in_room and x.service_id = w.service_id;
  if m.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if w.ended_at is not null or m.state <> 'free' then return 'taken'; end if;
  if w.adults > m.adults or w.adults + w.children > m.adults + m.children or not w.pets <@ m.pets then return 'too-small'; end if;
  live := protect.live_offer(w);
  if live.id is not null or protect.not_under_one_roof(w.record_id, w.service_id) then return 'taken'; end if;
  select l.id into first from protect.waiting_line(w.service_id) l join protect.waiting x on x.id = l.id where (protect.live_offer(x)).id is null order by l.place limit 1;
  if first <> entry and because is null then return 'not-first'; end if;
  select * into k from protect.room_keeping x where x.service_id = w.service_id;
  perform protect.end_past_hold(in_room);
  insert into protect.hold as h (room_id, service_id, agency_id, adults, children, pets, arrives, for_record, held_by, held_for, until)
    values (in_room, w.service_id, k.agency_id, w.adults, w.children, w.pets, 'tonight', w.record_id, w.asked_by, w.agency_id, clock_timestamp() + k.hold_minutes * interval '1 minute')
    on conflict (room_id) where ended_at is null do nothing returning h.* into made;
  if made.id is null then return 'taken'; end if;
  update protect.waiting x set hold_id = made.id, passed_at = case when x.hold_id is not null then clock_timestamp() else x.passed_at end where x.id = entry;
  insert into protect.waiting_move (waiting_id, act, reason, by) values (entry, 'offered', case when first <> entry then because end, access.me());
  perform protect.tell_of_hold(made, 'waiting.offered');
  return 'offered';
end $$;

-- By whoever speaks for her: yes makes the room hers, once; no keeps her place behind the others for twelve hours.
create or replace function protect.answer_offer(rec uuid, entry uuid, yes boolean) returns text language plpgsql security definer set search_path = '' as $$
declare w protect.waiting; o protect.hold; said text;
begin
  select * into w from protect.waiting x where x.id = entry and x.record_id = rec for update;
  if w.id is null or not access.holds(rec, access.mask('case', array['summary']), 2) then raise exception 'missing' using errcode = 'TL404'; end if;
  o := protect.live_offer(w);
  if o.id is null then raise exception 'ended' using errcode = 'TL409'; end if;
  said := protect.settle_hold(o.id, yes, case when yes then null else 'other' end, 'app', access.me(), null);
  if said = 'ended' then raise exception 'ended' using errcode = 'TL409'; end if;
  insert into protect.waiting_move (waiting_id, act, by) values (entry, case when yes then 'taken' else 'passed' end, access.me());
  if yes then
    update protect.waiting x set ended_at = clock_timestamp(), ended_because = 'placed' where x.id = entry;
    update protect.waiting x set ended_at = clock_timestamp(), ended_because = 'elsewhere' where x.record_id = rec and x.ended_at is null;
  else update protect.waiting x set passed_at = clock_timestamp() where x.id = entry; end if;
  return case when yes then 'placed' else 'waiting' end;
end $$;

create or replace function protect.end_waiting(w protect.waiting, what text, because text, reason_said text) returns void language plpgsql set search_path = '' as $$
declare o protect.hold := protect.live_offer(w);
begin
  if w.ended_at is not null then raise exception 'ended' using errcode = 'TL409'; end if;
  update protect.waiting x set ended_at = clock_timestamp(), ended_because = because where x.id = w.id;
  insert into protect.waiting_move (waiting_id, act, reason, by) values (w.id, what, reason_said, access.me());
  if o.id is not null then perform protect.settle_hold(o.id, false, 'other', 'app', access.me(), null); end if;
end $$;

create or replace function protect.leave_waiting(rec uuid, entry uuid, because text) returns void language plpgsql security definer set search_path = '' as $$
declare w protect.waiting;
begin
  select * into w from protect.waiting x where x.id = entry and x.record_id = rec for update;
  if w.id is null or not (access.owns(rec) or access.holds(rec, access.mask('case', array['summary']), 2)) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform protect.end_waiting(w, 'left', because, null);
end $$;

-- By the house, with its reason; whoever asked reads it.
create or replace function protect.close_waiting(entry uuid, because text) returns void language plpgsql security definer set search_path = '' as $$
declare w protect.waiting;
begin
  select * into w from protect.waiting x where x.id = entry for update;
  if w.id is null or not protect.kept_house(w.service_id) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform protect.end_waiting(w, 'closed', because, case because when 'staff' then 'staff' when 'cannot-meet-need' then 'cannot-meet-need' else 'other' end);
  insert into platform.outbox (record_id, section, event, says, member_id) values (w.record_id, 'summary', 'waiting.closed', jsonb_build_object('waiting', w.id), access.me());
end $$;

create or replace function protect.my_offers() returns table (id uuid, record_id uuid, house text, until timestamptz, closed boolean) language sql stable security definer set search_path = '' as $$
  select w.id, w.record_id, s.name, o.until, w.ended_at is not null from protect.waiting w join protect.service_public s on s.id = w.service_id left join lateral protect.live_offer(w) o on true
   where w.asked_by = access.me() and access.holds(w.record_id, access.mask('case', array['summary']), 2) and (w.ended_at is null and o.id is not null or w.ended_at > now() - interval '3 days' and w.ended_because in ('closed', 'staff', 'cannot-meet-need')) order by o.until, w.id limit 40
$$;

-- For the house's own day: someone waits, and a room that holds her party is free.
create or replace function protect.could_offer() returns table (service_id uuid, waiting int) language sql stable security definer set search_path = '' as $$
  select w.service_id, count(distinct w.id)::int from protect.room_keeping k join protect.waiting w on w.service_id = k.service_id and w.ended_at is null and (protect.live_offer(w)).id is null
      join protect.room m on m.service_id = k.service_id and m.state = 'free' and w.adults <= m.adults and w.adults + w.children <= m.adults + m.children and w.pets <@ m.pets
   where k.agency_id = access.my_agency() and not exists (select from protect.hold h where h.room_id = m.id and h.ended_at is null and (h.state = 'placed' or h.until > clock_timestamp())) group by w.service_id limit 5
$$;

create or replace function protect.houses_that_count() returns table (service_id uuid, name text, province text) language sql stable security definer set search_path = '' as $$
  select k.service_id, s.name, s.province from protect.room_keeping k join protect.service_public s on s.id = k.service_id where access.claims() is not null and (s.last_day is null or s.last_day > current_date) order by s.province, s.name, k.service_id limit 500
$$;
