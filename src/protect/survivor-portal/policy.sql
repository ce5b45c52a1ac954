call access.guard('protect.correction', 'case', 'summary');
call access.closed('protect.worry');

create or replace function protect.my_session() returns uuid language sql stable set search_path = '' as $$
  select split_part(current_setting('tl.claim', true), '|', 1)::uuid where access.claims() is not null
$$;

-- Thirty minutes after the last page, eight hours at most.
create or replace function protect.my_stay() returns void language sql security definer set search_path = '' as $$
  update access.session s set expires_at = least(now() + interval '30 minutes', s.opened_at + interval '8 hours')
   where s.id = protect.my_session() and 'person' = any (s.posts) and s.revoked_at is null and s.expires_at < now() + interval '29 minutes'
$$;

-- Held until the end of the transaction, so that two tries at once are two tries.
create or replace function protect.my_slow() returns boolean language plpgsql security definer set search_path = '' as $$
declare until timestamptz;
begin
  select p.slow_until into until from accounts.person p where p.id = access.me() for update;
  return coalesce(until > now(), false);
end $$;

create or replace function protect.my_second_tried(was_right boolean) returns void language sql security definer set search_path = '' as $$
  update accounts.person p set wrong_tries = case when was_right then 0 else p.wrong_tries + 1 end,
    slow_until = case when was_right then null else now() + least(power(2, least(p.wrong_tries + 1, 6)), 60) * interval '1 second' end where p.id = access.me()
$$;

-- Beside what it corrects, never over it.
create or replace function protect.my_correct(rec uuid, what text, words bytea) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid;
begin
  if not access.owns(rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  if (select count(*) from protect.correction c where c.record_id = rec and c.at > now() - interval '1 day') >= 40 then raise exception 'enough for a day' using errcode = 'TL409'; end if;
  insert into protect.correction (record_id, about, body, by) values (rec, what, words, access.me()) returning id into made;
  return made;
end $$;

-- A line may be pointed at only if it can be seen: the list itself is asked.
create or replace function protect.my_worry(rec uuid, line uuid, what text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.owns(rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  if line is not null and not exists (select from audit.openings(rec, array['opened'], 'infinity', 100000) o where o.id = line) then raise exception 'missing' using errcode = 'TL404'; end if;
  if line is null and (select count(*) from protect.worry w where w.record_id = rec and w.at > now() - interval '1 day') >= 40 then raise exception 'enough for a day' using errcode = 'TL409'; end if;
  insert into protect.worry (record_id, event_id, about) values (rec, line, what) on conflict do nothing;
end $$;

-- Who can open it and who could, for her; an agency whose openings are held back until a day is not there before that day.
create or replace function protect.my_windows(rec uuid) returns table (grantee_id uuid, agency_id uuid, sections int, purpose text, basis text, citation text, since timestamptz, ended_at timestamptz) language sql stable security definer set search_path = '' as $$
  select w.grantee_id, w.agency_id, w.sections, w.purpose, w.basis, w.citation, w.since, w.ended_at from access.who_can_see(rec) w
   where access.owns(rec) and not exists (select from audit.delay d where d.record_id = rec and d.agency_id = w.agency_id and d.until > now())
$$;

create or replace function protect.my_worries(rec uuid) returns table (event_id uuid, about text, at timestamptz, seen boolean, answer text, answered_at timestamptz) language sql stable security definer set search_path = '' as $$
  select w.event_id, w.about, w.at, w.seen_at is not null, w.answer, w.answered_at from protect.worry w where w.record_id = rec and access.owns(rec) order by w.at desc, w.id limit 200
$$;

create or replace function protect.is_oversight() returns boolean language sql stable set search_path = '' as $$
  select coalesce((select a.kind = 'oversight' from accounts.agency a where a.id = access.my_agency()), false)
$$;

-- For the oversight agency: whose opening, on which line of the log, for what; never which file nor who she is. What is practised worries nobody.
create or replace function protect.worries() returns table (id uuid, about text, on_day date, agency text, verb text, purpose text, basis text, seq bigint, seen boolean, answer text) language sql stable security definer set search_path = '' as $$
  select w.id, w.about, w.at::date, a.name, e.verb, c.name, e.basis, l.seq, w.seen_at is not null, w.answer
    from protect.worry w left join audit.event e on e.id = w.event_id left join accounts.agency a on a.id = e.agency_id
    left join access.purpose_code c on c.id = e.purpose left join audit.leaf l on l.event_id = e.id
    join access.record r on r.id = w.record_id
   where protect.is_oversight() and not platform.is_practice(r.custodian) order by w.answer is not null and w.answer <> 'asked', w.at, w.id limit 500
$$;

-- The first of those that wait, for the day of the office: from the index of open ones, whoever asks looked up once.
create or replace function protect.worries_of_day() returns table (id uuid, about text, on_day date, seen boolean, answer text) language sql stable security definer set search_path = '' as $$
  with who as materialized (select protect.is_oversight() as may)
  select w.id, w.about, w.at::date, w.seen_at is not null, w.answer from who join protect.worry w on who.may and (w.answer is null or w.answer = 'asked')
   where exists (select from access.record r where r.id = w.record_id and not exists (select from platform.practice p where p.agency_id = r.custodian)) order by w.at, w.id limit 20
$$;

create or replace function protect.worry_seen(worry uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not protect.is_oversight() then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.worry w set seen_at = now() where w.id = worry and w.seen_at is null;
end $$;

-- Her answer, by code. "Asked" may be followed by what came of it; what was found stays as it was told.
create or replace function protect.answer_worry(worry uuid, finding text) returns void language plpgsql security definer set search_path = '' as $$
declare w protect.worry;
begin
  if not protect.is_oversight() then raise exception 'missing' using errcode = 'TL404'; end if;
  select * into w from protect.worry x where x.id = worry for update;
  if w.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if w.answer is distinct from finding and w.answer <> 'asked' then raise exception 'answered' using errcode = 'TL409'; end if;
  update protect.worry x set answer = finding, answered_at = now(), seen_at = coalesce(x.seen_at, now()) where x.id = worry;
end $$;

create or replace function protect.page_of(rec uuid) returns table (opened_on date) language sql stable security definer set search_path = '' as $$
  select p.opened_on from access.basis b join access.grant g on g.basis_id = b.id join accounts.person p on p.id = g.grantee_id
   where b.record_id = rec and b.kind = 'own' and b.ended_at is null and g.revoked_at is null and p.off_at is null and access.holds(rec, access.mask('case', array['summary']), 4) limit 1
$$;

-- By her, or on her word by those who keep her file. Her sessions end in the same transaction.
create or replace function protect.close_page(rec uuid) returns int language plpgsql security definer set search_path = '' as $$
declare own record; n int := 0;
begin
  if not access.owns(rec) and not access.keeps(rec, access.mask('case', array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  for own in select b.id, g.grantee_id from access.basis b join access.grant g on g.basis_id = b.id where b.record_id = rec and b.kind = 'own' and b.ended_at is null loop
    perform access.end_basis(own.id, 'closed');
    n := n + 1;
    update accounts.person p set off_at = now() where p.id = own.grantee_id and p.off_at is null
      and not exists (select from access.grant g join access.basis b on b.id = g.basis_id where g.grantee_id = p.id and g.revoked_at is null and b.kind = 'own' and b.ended_at is null);
    if found then update access.session s set revoked_at = now() where s.member_id = own.grantee_id and s.revoked_at is null; end if;
  end loop;
  return n;
end $$;
