call access.closed('platform.idempotency');
call access.closed('platform.outbox');
call access.reference('platform.mark');

-- Remembers an answer per session and key; a second request of the same key gets the first's answer.
create or replace function platform.first_time(k text, r text, h bytea) returns table (fresh boolean, same boolean, status smallint, answer bytea) language plpgsql security definer set search_path = '' as $$
declare s uuid := split_part(current_setting('tl.claim', true), '|', 1)::uuid; i platform.idempotency;
begin
  if access.claims() is null then raise exception 'no session' using errcode = 'TL401'; end if;
  insert into platform.idempotency (session_id, key, route, request_hash) values (s, k, r, h) on conflict do nothing;
  if found then return query select true, true, null::smallint, null::bytea; return; end if;
  select * into i from platform.idempotency x where x.session_id = s and x.key = k;
  return query select false, i.route = r and i.request_hash = h, i.status, i.answer;
end $$;

create or replace function platform.answered(k text, st smallint, a bytea) returns void language sql security definer set search_path = '' as $$
  update platform.idempotency i set status = st, answer = a
   where i.session_id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and i.key = k and access.claims() is not null
$$;

-- Tells reactions and live pages what happened to a rec; ids and codes only.
create or replace function platform.emit(ev text, rec uuid, sec text, s jsonb) returns uuid language plpgsql security definer set search_path = '' as $$
declare o uuid;
begin
  if access.claims() is null then raise exception 'no session' using errcode = 'TL401'; end if;
  if rec is not null and not access.holds(rec, 0, 0) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into platform.outbox (record_id, section, event, says, member_id) values (rec, sec, ev, s, access.me()) returning id into o;
  return o;
end $$;
