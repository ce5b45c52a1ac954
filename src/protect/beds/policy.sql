call access.closed('protect.room_keeping');
call access.closed('protect.room');
call access.closed('protect.hold');
call platform.not_in_practice('protect.hold');
call access.closed('protect.duty_phone');

-- What happened to a hold, told to the record of the asking side: by ids, whoever caused it.
create or replace function protect.tell_of_hold(h protect.hold, ev text) returns void language plpgsql set search_path = '' as $$
begin
  if h.for_record is null then return; end if;
  insert into platform.outbox (record_id, section, event, says, member_id) values (h.for_record, 'summary', ev, jsonb_build_object('hold', h.id), case when ev = 'hold.asked' then h.held_by else access.me() end);
  perform 1 from access.record r where r.id = h.for_record and r.erased_at is null for no key update;
  update access.record r set last_activity_at = clock_timestamp() where r.id = h.for_record;
  update access.grant g set activity_at = r.last_activity_at from access.record r where r.id = h.for_record and g.record_id = r.id and g.revoked_at is null;
  update access.posting p set activity_at = r.last_activity_at from access.record r where r.id = h.for_record and p.record_id = r.id;
end $$;

create or replace function protect.end_past_hold(in_room uuid) returns void language plpgsql set search_path = '' as $$
declare h protect.hold;
begin
  update protect.hold x set state = 'expired', ended_at = x.until
   where x.room_id = in_room and x.ended_at is null and x.state = 'asked' and x.until <= clock_timestamp() returning * into h;
  if h.id is not null then perform protect.tell_of_hold(h, 'hold.expired'); end if;
end $$;

-- One winner a room: the partial unique index decides, and a hold past its end is ended first. No row: someone else has it.
create or replace function protect.hold_room(in_room uuid, party_adults int, party_children int, with_pets text[], arriving text, rec uuid) returns table (hold_id uuid, until timestamptz, label text, service_id uuid)
language plpgsql security definer set search_path = '' as $$
declare me uuid := access.me(); ours uuid; m protect.room; k protect.room_keeping; h protect.hold;
begin
  select g.agency_id into ours from access.grantee g where g.id = me;
  if me is null or ours is null then raise exception 'no session' using errcode = 'TL401'; end if;
  if rec is not null and not access.holds(rec, 0, 1) then raise exception 'missing' using errcode = 'TL404'; end if;
  select * into m from protect.room x where x.id = in_room;
  if m.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if m.state <> 'free' then return; end if;
  if rec is not null and protect.not_this_one(rec, m.service_id) then return; end if;
  select * into k from protect.room_keeping x where x.service_id = m.service_id;
  perform protect.end_past_hold(in_room);
  insert into protect.hold as made (room_id, service_id, agency_id, adults, children, pets, arrives, for_record, held_by, held_for, until)
    values (in_room, m.service_id, k.agency_id, party_adults, party_children, with_pets, arriving, rec, me, ours, clock_timestamp() + k.hold_minutes * interval '1 minute')
    on conflict (room_id) where ended_at is null do nothing
    returning made.* into h;
  if h.id is null then return; end if;
  perform protect.tell_of_hold(h, 'hold.asked');
  return query select h.id, h.until, m.label, m.service_id;
end $$;

-- Yes or no, once: whoever comes second, or after its end, changes nothing.
create or replace function protect.settle_hold(hold uuid, yes boolean, because text, how text, by uuid, back bytea) returns text language plpgsql set search_path = '' as $$
declare h protect.hold;
begin
  update protect.hold x set state = case when yes then 'placed' else 'refused' end, answered_at = clock_timestamp(), answered_by = by, answered_how = how,
         call_back = back, reason = case when yes then null else because end, ended_at = case when yes then null else clock_timestamp() end
   where x.id = hold and x.state = 'asked' and x.until > clock_timestamp() returning * into h;
  if h.id is null then return 'ended'; end if;
  if yes then update protect.room m set state = 'taken', state_until = null where m.id = h.room_id; end if;
  perform protect.tell_of_hold(h, 'hold.answered');
  return h.state;
end $$;

-- A house that takes nobody in any more has answered whoever waits for its word; who asked is told as with any no.
create or replace function protect.refuse_when_closed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform protect.settle_hold(h.id, false, 'other', 'app', access.me(), null) from protect.hold h where h.service_id = new.id and h.state = 'asked' and h.until > clock_timestamp();
  return null;
end $$;
drop trigger if exists refuse_when_closed on protect.service_public;
create trigger refuse_when_closed after update of last_day on protect.service_public for each row
  when (new.last_day is not null and new.last_day is distinct from old.last_day and new.last_day <= platform.day_of_agency(new.agency_id, now())) execute function protect.refuse_when_closed();

create or replace function protect.answer_hold(hold uuid, yes boolean, because text) returns text language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from protect.hold h where h.id = hold and h.agency_id = access.my_agency()) then raise exception 'missing' using errcode = 'TL404'; end if;
  return protect.settle_hold(hold, yes, because, 'app', access.me(), null);
end $$;

-- By text message or keypad: the number says which shelter, the label which room. Written in the log as the shelter's own.
create or replace function protect.door_answer_hold(from_hash bytea, room_label text, yes boolean, because text, how text) returns table (outcome text, until timestamptz, language text) language plpgsql security definer set search_path = '' as $$
declare p protect.duty_phone; h protect.hold; o text;
begin
  select * into p from protect.duty_phone x where x.number_hash = from_hash;
  if p.service_id is null then return query select 'unknown', null::timestamptz, null::text; return; end if;
  select x.* into h from protect.hold x join protect.room m on m.id = x.room_id
   where x.service_id = p.service_id and m.label = room_label and x.ended_at is null;
  if h.id is null then return query select 'none', null::timestamptz, p.language; return; end if;
  o := protect.settle_hold(h.id, yes, because, how, null, p.number);
  if o <> 'ended' then
    insert into audit.event (agency_id, record_id, verb, degree, keep) values (h.agency_id, h.for_record, 'hold.answered', 'written', jsonb_build_object('hold', h.id, 'how', how, 'yes', yes));
  end if;
  return query select o, h.until, p.language;
end $$;

-- From one room of the house to another in one statement: never held by nobody, never twice. 'moved', 'taken', 'too-small' or 'ended'.
create or replace function protect.move_hold(hold uuid, to_room uuid) returns text language plpgsql security definer set search_path = '' as $$
declare h protect.hold; m protect.room; was uuid;
begin
  select * into h from protect.hold x where x.id = hold and x.agency_id = access.my_agency() for update;
  select * into m from protect.room x where x.id = to_room and x.service_id = h.service_id and x.retired_on is null;
  if h.id is null or m.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if h.ended_at is not null or (h.state = 'asked' and h.until <= clock_timestamp()) then return 'ended'; end if;
  if m.state <> 'free' then return 'taken'; end if;
  if h.adults > m.adults or h.adults + h.children > m.adults + m.children or not h.pets <@ m.pets then return 'too-small'; end if;
  perform protect.end_past_hold(to_room);
  was := h.room_id;
  begin
    update protect.hold x set room_id = to_room where x.id = hold;
  exception when unique_violation then return 'taken';
  end;
  if h.state = 'placed' then
    update protect.room x set state = 'free', state_until = null where x.id = was and x.state = 'taken';
    update protect.room x set state = 'taken', state_until = null where x.id = to_room;
  end if;
  perform protect.tell_of_hold(h, 'hold.moved');
  return 'moved';
end $$;

create or replace function protect.release_hold(hold uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare h protect.hold;
begin
  select * into h from protect.hold x where x.id = hold;
  if h.id is null or not (h.held_for is not distinct from access.my_agency() or (h.for_record is not null and access.holds(h.for_record, 0, 2))) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.hold x set state = case when x.state = 'placed' then 'left' else 'released' end, ended_at = clock_timestamp() where x.id = hold and x.ended_at is null returning * into h;
  if h.id is null then return false; end if;
  if h.state = 'left' then update protect.room m set state = 'free' where m.id = h.room_id; end if;
  perform protect.tell_of_hold(h, 'hold.answered');
  return true;
end $$;

-- The shelter says how a room stands; a room that is free again ends the stay that was in it.
create or replace function protect.set_room(in_room uuid, to_state text, why text, to_until date) returns void language plpgsql security definer set search_path = '' as $$
declare s uuid;
begin
  select m.service_id into s from protect.room m join protect.room_keeping k on k.service_id = m.service_id where m.id = in_room and m.retired_on is null and k.agency_id = access.my_agency();
  if s is null then raise exception 'missing' using errcode = 'TL404'; end if;
  perform protect.end_past_hold(in_room);
  update protect.hold h set state = 'left', ended_at = clock_timestamp() where h.room_id = in_room and h.state = 'placed' and h.ended_at is null and to_state = 'free';
  update protect.room m set state = to_state, note = coalesce(why, m.note), state_until = to_until where m.id = in_room;
  update protect.room_keeping k set counted_at = clock_timestamp(), counted_by = access.me() where k.service_id = s;
end $$;

create or replace function protect.count_rooms() returns timestamptz language plpgsql security definer set search_path = '' as $$
begin
  update protect.room_keeping k set counted_at = clock_timestamp(), counted_by = access.me() where k.agency_id = access.my_agency();
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
  return clock_timestamp();
end $$;

create or replace function protect.set_duty_phone(hash bytea, sealed bytea, lang text) returns void language plpgsql security definer set search_path = '' as $$
declare s uuid := (select k.service_id from protect.room_keeping k where k.agency_id = access.my_agency() order by k.service_id limit 1);
begin
  if s is null then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.duty_phone (service_id, number_hash, number, language, set_by) values (s, hash, sealed, lang, access.me())
    on conflict (service_id) do update set number_hash = excluded.number_hash, number = excluded.number, language = excluded.language, set_by = excluded.set_by;
end $$;

-- For whoever holds: the sealed number to tell, at the moment of asking.
create or replace function protect.duty_number(hold uuid) returns table (service_id uuid, number bytea, language text, label text) language sql stable security definer set search_path = '' as $$
  select p.service_id, p.number, p.language, m.label from protect.hold h join protect.duty_phone p on p.service_id = h.service_id join protect.room m on m.id = h.room_id
   where h.id = hold and h.held_by = access.me() and h.state = 'asked'
$$;

-- Free rooms of every service that counts them; a service without a free room has one row with no room.
create or replace function protect.rooms_free() returns table (service_id uuid, counted_at timestamptz, rooms int, taken_of_late int, room_id uuid, label text, adults int, children int, cot boolean, wheelchair boolean, pets text[]) language sql stable security definer set search_path = '' as $$
  select k.service_id, k.counted_at, (select count(*)::int from protect.room x where x.service_id = k.service_id and x.retired_on is null),
         (select count(*)::int from protect.hold x where x.service_id = k.service_id and x.state in ('placed', 'left') and x.answered_at > now() - interval '30 days'),
         m.id, m.label, m.adults, m.children, m.cot, m.wheelchair, m.pets
    from protect.room_keeping k left join protect.room m on m.service_id = k.service_id and m.state = 'free' and m.retired_on is null
     and not exists (select from protect.hold h where h.room_id = m.id and h.ended_at is null and (h.state = 'placed' or h.until > clock_timestamp()))
   where access.claims() is not null and access.my_agency() is not null
   order by k.service_id, m.label
$$;

-- The same of one service, for a hold there.
create or replace function protect.rooms_free_of(serv uuid) returns table (room_id uuid, label text, adults int, children int, cot boolean, wheelchair boolean, pets text[]) language sql stable security definer set search_path = '' as $$
  select m.id, m.label, m.adults, m.children, m.cot, m.wheelchair, m.pets from protect.room m
   where m.service_id = serv and m.state = 'free' and m.retired_on is null and not exists (select from protect.hold h where h.room_id = m.id and h.ended_at is null and (h.state = 'placed' or h.until > clock_timestamp()))
     and access.claims() is not null order by m.label
$$;

-- The board of the caller's own house.
create or replace function protect.room_board() returns table (room_id uuid, service_id uuid, label text, adults int, children int, cot boolean, wheelchair boolean, pets text[], state text, state_until date, note text, counted_at timestamptz, counted_by uuid, held_for uuid, held_until timestamptz) language sql stable security definer set search_path = '' as $$
  select m.id, m.service_id, m.label, m.adults, m.children, m.cot, m.wheelchair, m.pets,
         case when m.state = 'free' and h.id is not null then 'held' else m.state end, m.state_until, m.note, k.counted_at, k.counted_by, h.held_for, h.until
    from protect.room_keeping k join protect.room m on m.service_id = k.service_id and m.retired_on is null
    left join protect.hold h on h.room_id = m.id and h.ended_at is null and h.state = 'asked' and h.until > clock_timestamp()
   where k.agency_id = access.my_agency()
   order by k.service_id, length(m.label), m.label
$$;

-- What is asked of the caller's house, and what became of it in the last day. No record, no member.
create or replace function protect.holds_asked() returns table (hold_id uuid, room_id uuid, label text, adults int, children int, pets text[], arrives text, held_for uuid, asked_at timestamptz, until timestamptz, state text, answered_at timestamptz, answered_how text) language sql stable security definer set search_path = '' as $$
  select h.id, h.room_id, m.label, h.adults, h.children, h.pets, h.arrives, h.held_for, h.asked_at, h.until,
         case when h.state = 'asked' and h.until <= clock_timestamp() then 'expired' else h.state end, h.answered_at, h.answered_how
    from protect.hold h join protect.room m on m.id = h.room_id
   where h.agency_id = access.my_agency() and h.asked_at > now() - interval '24 hours'
   order by h.asked_at desc, h.id limit 50
$$;

-- For the asking side: every hold of its record, as it stands now.
create or replace function protect.holds_of(rec uuid) returns table (hold_id uuid, service_id uuid, label text, asked_at timestamptz, until timestamptz, state text, answered_at timestamptz, answered_how text, call_back bytea, reason text) language sql stable security definer set search_path = '' as $$
  select h.id, h.service_id, m.label, h.asked_at, h.until, case when h.state = 'asked' and h.until <= clock_timestamp() then 'expired' else h.state end, h.answered_at, h.answered_how, h.call_back, h.reason
    from protect.hold h join protect.room m on m.id = h.room_id
   where h.for_record = rec and access.holds(rec, 0, 1)
   order by h.asked_at desc, h.id limit 50
$$;

create or replace function protect.service_of_hold(hold uuid) returns uuid language sql stable set search_path = '' as $$
  select h.service_id from protect.hold h where h.id = hold and h.state = 'placed'
$$;

-- Records of those who are in a house or have a room kept there: for blind checks of other functions alone.
create or replace function protect.present_records(serv uuid) returns setof uuid language sql stable set search_path = '' as $$
  select h.for_record from protect.hold h
   where h.service_id = serv and h.for_record is not null and h.ended_at is null and (h.state = 'placed' or h.until > clock_timestamp())
$$;

-- Steward: ends what is past, tells the asking side; ids alone.
create or replace function protect.due_past_holds() returns table (hold_id uuid) language plpgsql security definer set search_path = '' as $$
declare h protect.hold;
begin
  for h in update protect.hold x set state = 'expired', ended_at = x.until
     where x.id in (select y.id from protect.hold y where y.state = 'asked' and y.until <= clock_timestamp() order by y.until limit 200 for update skip locked) returning * loop
    perform protect.tell_of_hold(h, 'hold.expired');
    hold_id := h.id;
    return next;
  end loop;
end $$;

-- A call became a case: its holds follow.
create or replace function protect.move_holds(from_rec uuid, to_rec uuid) returns int language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  if not access.holds(from_rec, 0, 2) or not access.holds(to_rec, 0, 2) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.hold h set for_record = to_rec where h.for_record = from_rec;
  get diagnostics n = row_count;
  return n;
end $$;
