call access.closed('protect.room_feed');
call access.closed('protect.room_count');

-- One room as a count tells it. Nobody loses a room by a file: what waits is answered by a person, and what was given since the count stands.
create or replace function protect.count_one_room(serv uuid, as_of timestamptz, room_label text, told text, told_until date) returns text language plpgsql set search_path = '' as $$
declare m protect.room; h protect.hold;
begin
  select * into m from protect.room x where x.service_id = serv and x.label = room_label and x.retired_on is null for update;
  if m.id is null then return 'unknown-room'; end if;
  perform protect.end_past_hold(m.id);
  select * into h from protect.hold x where x.room_id = m.id and x.ended_at is null;
  if h.state = 'asked' then return case when told = 'free' then 'same' else 'someone-waits' end; end if;
  if h.state = 'placed' and told <> 'taken' then
    if told = 'out' then return 'someone-there'; end if;
    if h.answered_at > as_of then return 'given-since'; end if;
    update protect.hold x set state = 'left', ended_at = clock_timestamp() where x.id = h.id;
  end if;
  if m.state = told and m.state_until is not distinct from told_until then return 'same'; end if;
  update protect.room x set state = told, state_until = told_until where x.id = m.id;
  return 'changed';
end $$;

-- A count of the house as of an instant; `others` says how rooms that are not named stand, null: as they were. Known as counted only when every room was told.
create or replace function protect.count_rooms_at(serv uuid, as_of timestamptz, labels text[], states text[], untils date[], others text, counted_how text, counted_by uuid) returns table (label text, outcome text) language plpgsql set search_path = '' as $$
declare i int; one text; n_changed int := 0; n_same int := 0; n_refused int := 0; everyone boolean; rest text;
begin
  perform 1 from protect.room_keeping k where k.service_id = serv for update;
  for i in 1 .. coalesce(array_length(labels, 1), 0) loop
    one := protect.count_one_room(serv, as_of, labels[i], states[i], untils[i]);
    n_changed := n_changed + (one = 'changed')::int; n_same := n_same + (one = 'same')::int; n_refused := n_refused + (one not in ('changed', 'same'))::int;
    label := labels[i]; outcome := one;
    return next;
  end loop;
  if others is not null then
    for rest in select m.label from protect.room m where m.service_id = serv and m.retired_on is null and m.state <> 'out' and m.label <> all (labels) order by m.label loop
      one := protect.count_one_room(serv, as_of, rest, others, null);
      n_changed := n_changed + (one = 'changed')::int; n_same := n_same + (one = 'same')::int;
    end loop;
  end if;
  everyone := others is not null or not exists (select from protect.room m where m.service_id = serv and m.retired_on is null and m.label <> all (labels));
  if everyone then update protect.room_keeping k set counted_at = greatest(k.counted_at, as_of), counted_by = count_rooms_at.counted_by where k.service_id = serv; end if;
  insert into protect.room_count (service_id, how, as_of, by, changed, same, refused, whole) values (serv, counted_how, as_of, counted_by, n_changed, n_same, n_refused, everyone);
end $$;

create or replace function protect.count_by_file(serv uuid, as_of timestamptz, labels text[], states text[], untils date[]) returns table (label text, outcome text) language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from protect.room_keeping k where k.service_id = serv and k.agency_id = access.my_agency()) then raise exception 'missing' using errcode = 'TL404'; end if;
  return query select * from protect.count_rooms_at(serv, as_of, labels, states, untils, null, 'file', access.me());
end $$;

-- The house's own system, by its key; an unknown key finds nothing and learns nothing.
create or replace function protect.door_count_by_feed(hash bytea, as_of timestamptz, labels text[], states text[], untils date[]) returns table (label text, outcome text) language plpgsql security definer set search_path = '' as $$
declare f protect.room_feed; ours uuid;
begin
  select * into f from protect.room_feed x where x.token_hash = hash;
  if f.service_id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  select k.agency_id into ours from protect.room_keeping k where k.service_id = f.service_id;
  insert into audit.event (agency_id, verb, degree, keep) values (ours, 'rooms.counted-by-feed', 'written', jsonb_build_object('rows', coalesce(array_length(labels, 1), 0)));
  return query select * from protect.count_rooms_at(f.service_id, as_of, labels, states, untils, null, 'feed', null);
end $$;

-- By text or keypad: the named rooms are free, no other is; null says that all is as it was.
create or replace function protect.door_count_by_phone(from_hash bytea, free_labels text[], how text) returns table (outcome text, language text, unknown text[]) language plpgsql security definer set search_path = '' as $$
declare p protect.duty_phone; ours uuid; wrong text[];
begin
  select * into p from protect.duty_phone x where x.number_hash = from_hash;
  if p.service_id is null then return query select 'unknown', null::text, null::text[]; return; end if;
  select k.agency_id into ours from protect.room_keeping k where k.service_id = p.service_id;
  if free_labels is null then
    update protect.room_keeping k set counted_at = clock_timestamp(), counted_by = null where k.service_id = p.service_id;
    insert into protect.room_count (service_id, how, as_of, changed, same, refused, whole) select p.service_id, how, clock_timestamp(), 0, count(*), 0, true from protect.room m where m.service_id = p.service_id and m.retired_on is null;
  else
    select coalesce(array_agg(c.label) filter (where c.outcome not in ('changed', 'same')), '{}') into wrong from protect.count_rooms_at(p.service_id, clock_timestamp(), free_labels, array_fill('free'::text, array[cardinality(free_labels)]), array_fill(null::date, array[cardinality(free_labels)]), 'taken', how, null) c;
  end if;
  insert into audit.event (agency_id, verb, degree, keep) values (ours, 'rooms.counted-by-phone', 'written', jsonb_build_object('how', how));
  return query select 'counted', p.language, coalesce(wrong, '{}');
end $$;

create or replace function protect.set_room_feed(serv uuid, hash bytea) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from protect.room_keeping k where k.service_id = serv and k.agency_id = access.my_agency()) then raise exception 'missing' using errcode = 'TL404'; end if;
  if hash is null then delete from protect.room_feed f where f.service_id = serv; return; end if;
  insert into protect.room_feed (service_id, token_hash, made_by) values (serv, hash, access.me()) on conflict (service_id) do update set token_hash = excluded.token_hash, made_by = excluded.made_by, made_at = now();
end $$;

-- The houses of the caller's agency: whether they keep rooms, how long a hold lasts, whether their own system has a key, the last counts.
create or replace function protect.houses_counted() returns table (service_id uuid, name text, hold_minutes int, feed_since timestamptz, last_how text, last_at timestamptz, changed int, same int, refused int, whole boolean) language sql stable security definer set search_path = '' as $$
  select s.id, s.name, k.hold_minutes::int, f.made_at, c.how, c.at, c.changed, c.same, c.refused, c.whole
    from protect.service_public s left join protect.room_keeping k on k.service_id = s.id left join protect.room_feed f on f.service_id = s.id
    left join lateral (select * from protect.room_count x where x.service_id = s.id order by x.at desc, x.id limit 1) c on true
   where s.agency_id = access.my_agency() and access.claims() is not null order by s.name, s.id limit 40
$$;

-- A room of the house, new or as it is now. Nobody is moved by it: a room where someone is keeps her.
create or replace function protect.keep_room(serv uuid, in_room uuid, room_label text, for_adults int, for_children int, has_cot boolean, by_wheelchair boolean, with_pets text[]) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid;
begin
  if not protect.keeps_service(serv) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.room_keeping (service_id, agency_id, counted_at, counted_by) values (serv, access.my_agency(), now() - interval '2 days', access.me()) on conflict (service_id) do nothing;
  if exists (select from protect.room m where m.service_id = serv and m.label = room_label and m.id is distinct from in_room and m.retired_on is null) then return null; end if;
  if in_room is null then
    insert into protect.room as r (service_id, label, adults, children, cot, wheelchair, pets, state) values (serv, room_label, for_adults, for_children, has_cot, by_wheelchair, with_pets, 'out')
      on conflict (service_id, label) do update set adults = excluded.adults, children = excluded.children, cot = excluded.cot, wheelchair = excluded.wheelchair, pets = excluded.pets, retired_on = null
      returning r.id into made;
  else
    update protect.room m set label = room_label, adults = for_adults, children = for_children, cot = has_cot, wheelchair = by_wheelchair, pets = with_pets where m.id = in_room and m.service_id = serv and m.retired_on is null returning m.id into made;
    if made is null then raise exception 'missing' using errcode = 'TL404'; end if;
  end if;
  return made;
end $$;

-- No longer a room of the house; its past stays. False where someone is in it or waits for it.
create or replace function protect.retire_room(in_room uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare serv uuid := (select m.service_id from protect.room m join protect.room_keeping k on k.service_id = m.service_id where m.id = in_room and k.agency_id = access.my_agency() and m.retired_on is null);
begin
  if serv is null then raise exception 'missing' using errcode = 'TL404'; end if;
  perform protect.end_past_hold(in_room);
  if exists (select from protect.hold h where h.room_id = in_room and h.ended_at is null) then return false; end if;
  update protect.room m set retired_on = current_date, state = 'out', state_until = null where m.id = in_room;
  return true;
end $$;
