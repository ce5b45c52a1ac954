call access.closed('protect.interpreter');
call access.guard('protect.interpreter_refusal', 'case', 'needs');
call access.guard('protect.interpreter_booking', 'case', 'needs');
-- Made by the functions below alone, so that nobody whom she refused is ever booked.
revoke insert, update, delete on protect.interpreter_booking from app;
revoke insert, update, delete on protect.interpreter_refusal from app;

create or replace function protect.interpreters() returns table (id uuid, name text, languages text[], phone text) language sql stable security definer set search_path = '' as $$
  select i.id, i.name, i.languages, i.phone from protect.interpreter i where i.agency_id = access.my_agency() and i.left_at is null order by i.name, i.id limit 300
$$;

create or replace function protect.add_interpreter(with_name text, speaks text[], at_phone text) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid;
begin
  if access.my_agency() is null then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.interpreter (agency_id, name, languages, phone, added_by) values (access.my_agency(), with_name, speaks, at_phone, access.me()) returning id into made;
  return made;
end $$;

create or replace function protect.interpreter_leaves(interpreter uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  update protect.interpreter i set left_at = now() where i.id = interpreter and i.agency_id = access.my_agency() and i.left_at is null;
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;

create or replace function protect.may_book(rec uuid) returns boolean language sql stable set search_path = '' as $$
  select access.holds(rec, access.mask('case', array['needs']), 2)
$$;

-- Null: she does not want this one.
create or replace function protect.book_interpreter(rec uuid, interpreter uuid, lang text, starts timestamptz, mins int, by_means text) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid;
begin
  if not protect.may_book(rec) or not exists (select from protect.interpreter i where i.id = interpreter and i.agency_id = access.my_agency() and i.left_at is null and lang = any (i.languages)) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  if exists (select from protect.interpreter_refusal r where r.record_id = rec and r.interpreter_id = interpreter) then return null; end if;
  insert into protect.interpreter_booking (record_id, interpreter_id, language, starts_at, minutes, how, booked_by) values (rec, interpreter, lang, starts, mins, by_means, access.me()) returning id into made;
  return made;
end $$;

-- In the same moment what was booked with them is cancelled. How many were.
create or replace function protect.refuse_interpreter(rec uuid, interpreter uuid) returns int language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  if not protect.may_book(rec) or not exists (select from protect.interpreter i where i.id = interpreter and i.agency_id = access.my_agency()) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  insert into protect.interpreter_refusal (record_id, interpreter_id, by) values (rec, interpreter, access.me()) on conflict do nothing;
  update protect.interpreter_booking b set state = 'cancelled' where b.record_id = rec and b.interpreter_id = interpreter and b.state in ('asked', 'confirmed');
  get diagnostics n = row_count;
  return n;
end $$;

create or replace function protect.accept_interpreter(rec uuid, interpreter uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not protect.may_book(rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  delete from protect.interpreter_refusal r where r.record_id = rec and r.interpreter_id = interpreter;
end $$;

create or replace function protect.step_booking(rec uuid, booking uuid, into_state text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not protect.may_book(rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.interpreter_booking b set state = into_state where b.record_id = rec and b.id = booking and b.state in ('asked', 'confirmed') and b.state <> into_state;
  if not found then raise exception 'ended' using errcode = 'TL409'; end if;
end $$;

-- Names of those booked for a file that the caller reads, whichever agency calls them.
create or replace function protect.bookings_of(rec uuid) returns table (id uuid, interpreter_id uuid, name text, phone text, language text, starts_at timestamptz, minutes smallint, how text, state text) language sql stable security definer set search_path = '' as $$
  select b.id, b.interpreter_id, i.name, case when i.agency_id = access.my_agency() then i.phone end, b.language, b.starts_at, b.minutes, b.how, b.state from protect.interpreter_booking b join protect.interpreter i on i.id = b.interpreter_id
   where b.record_id = rec and access.holds(rec, access.mask('case', array['needs']), 1) order by b.state in ('cancelled', 'done'), b.starts_at, b.id limit 50
$$;
