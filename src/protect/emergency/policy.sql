call access.closed('protect.glass_ask');
call access.guard('protect.case_alert', 'case', 'alerts');

-- Shelter, line, health and child protection, that of a Nation too. Police, border and registry have no such door, whatever post a member was given.
create or replace function protect.at_glass(any_post text[]) returns boolean language sql stable set search_path = '' as $$
  select access.claims() is not null and access.purpose() = access.purpose_id('emergency')
    and exists (select from access.session s where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and s.posts && any_post)
    and exists (select from accounts.agency a where a.id = access.my_agency() and a.kind in ('shelter', 'line', 'health', 'child-protection', 'nation-service'))
$$;

create or replace function protect.glass_supervisor() returns boolean language sql stable set search_path = '' as $$
  select access.claims() is not null and exists (select from access.session s where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and 'supervisor' = any (s.posts))
$$;

-- Colleagues who may confirm: of the same agency, at the emergency desk or supervising, never oneself.
create or replace function protect.glass_seconds() returns table (id uuid, name text) language sql stable security definer set search_path = '' as $$
  select m.id, m.name from accounts.member m
   where protect.at_glass(array['emergency', 'supervisor']) and m.agency_id = access.my_agency() and m.id <> access.me() and m.left_at is null
     and m.posts && array['emergency', 'supervisor'] and access.purpose_id('emergency') = any (m.purposes) order by m.name, m.id limit 200
$$;

-- Asking looks at no file: the number comes as a hash that only the installation can make, and is not compared with any record.
-- Held to 5 a member a day, since each use tells one thing: whether a file opens under that number.
-- Attack test: "five asks a day, and the sixth is refused before anything is kept".
create or replace function protect.ask_glass(ask uuid, with_second uuid, hash bytea, code text, sealed bytea, she_is_here boolean) returns text language plpgsql security definer set search_path = '' as $$
begin
  if not protect.at_glass(array['emergency']) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform pg_advisory_xact_lock(hashtextextended('glass ' || access.me()::text, 0));
  if (select count(*) from protect.glass_ask a where a.asked_by = access.me() and a.at > now() - interval '24 hours') >= 5 then return 'too-many'; end if;
  if code <> 'life-in-danger' and not exists (select from protect.glass_seconds() s where s.id = with_second) then return 'second'; end if;
  insert into protect.glass_ask (id, asked_by, agency_id, second, number_hash, reason_code, reason, present, until)
    values (ask, access.me(), access.my_agency(), case when code <> 'life-in-danger' then with_second end, hash, code, sealed, she_is_here, now() + interval '10 minutes');
  return 'asked';
end $$;

-- By the named second alone, in his own session.
create or replace function protect.confirm_glass(ask uuid) returns void language plpgsql security definer set search_path = '' as $$
declare a protect.glass_ask;
begin
  select * into a from protect.glass_ask x where x.id = ask and x.second = access.me() and x.asked_by <> access.me() and x.agency_id = access.my_agency() for update;
  if a.id is null or not protect.at_glass(array['emergency', 'supervisor']) then raise exception 'missing' using errcode = 'TL404'; end if;
  if a.until <= now() or a.used_at is not null then raise exception 'ended' using errcode = 'TL409'; end if;
  update protect.glass_ask x set confirmed_at = coalesce(x.confirmed_at, now()) where x.id = ask;
end $$;

-- Opens by number, once an ask. What it reveals: that a file which may be opened carries this number; that costs one of five asks, a second's name and a line in the log.
-- No such number, an erased file, a barred one, a number that two files carry: one lookup, one glass tried on an id, one row marked, the same answer.
-- For those the id is a fresh one, so that the try waits on no lock of theirs.
-- Attack test: "an absent number, a barred file and an erased one get the same status, the same body, the same work".
create or replace function protect.use_glass(ask uuid, file_number text, hash bytea) returns table (state text, record uuid) language plpgsql security definer set search_path = '' as $$
declare a protect.glass_ask; bars bigint[]; found uuid; n int; b uuid;
begin
  select * into a from protect.glass_ask x where x.id = ask and x.asked_by = access.me() and x.agency_id = access.my_agency() for update;
  if a.id is null or not protect.at_glass(array['emergency']) then raise exception 'missing' using errcode = 'TL404'; end if;
  if a.used_at is not null or a.until <= now() then raise exception 'ended' using errcode = 'TL409'; end if;
  if a.reason_code <> 'life-in-danger' and a.confirmed_at is null then return query select 'unconfirmed', null::uuid; return; end if;
  if a.number_hash <> hash then return query select 'other-number', null::uuid; return; end if;
  bars := access.my_bars();
  select (array_agg(r.id))[1], count(*) into found, n from protect.case_summary s join access.record r on r.id = s.record_id
   where s.number = file_number and r.erased_at is null and uuid_hash_extended(r.id, 0) <> all (bars);
  begin
    b := access.break_glass(case when n = 1 then found else gen_random_uuid() end, a.reason_code, a.second);
  exception when sqlstate 'TL404' then b := null;
  end;
  update protect.glass_ask x set used_at = now(), basis_id = b where x.id = ask;
  return query select case when b is null then 'nothing' else 'opened' end, case when b is not null then found end;
end $$;

-- What one asked in the last day, and what waits for one's own word.
create or replace function protect.glass_desk() returns table (id uuid, for_me boolean, asked_by uuid, second uuid, reason_code text, reason bytea, present boolean, at timestamptz, until timestamptz, confirmed_at timestamptz, used_at timestamptz, record uuid, number text, open_until timestamptz)
language sql stable security definer set search_path = '' as $$
  select a.id, a.second is not distinct from access.me(), a.asked_by, a.second, a.reason_code, a.reason, a.present, a.at, a.until, a.confirmed_at, a.used_at, b.record_id, s.number, b.until
    from protect.glass_ask a
    left join access.basis b on b.id = a.basis_id and b.until > now() and b.ended_at is null and a.asked_by = access.me() and not access.barred(b.record_id)
    left join protect.case_summary s on s.record_id = b.record_id
   where protect.at_glass(array['emergency', 'supervisor']) and a.agency_id = access.my_agency()
     and (a.asked_by = access.me() and a.at > now() - interval '24 hours' or a.second = access.me() and a.confirmed_at is null and a.used_at is null and a.until > now())
   order by a.at desc, a.id limit 50
$$;

-- Every opening of the files that the caller's agency keeps, for its supervisors, those still to be reviewed first; a file barred to the caller is not there.
create or replace function protect.glass_to_review() returns table (id uuid, record uuid, number text, opened_at timestamptz, ended_at timestamptz, member_id uuid, second uuid, reason_code text, ask uuid, reason bytea, present boolean, reviewed_at timestamptz, reviewed_by uuid, finding text, may boolean)
language sql stable security definer set search_path = '' as $$
  with who as materialized (select access.me() as me, access.my_agency() as agency where protect.glass_supervisor())
  select e.basis_id, e.record_id, s.number, e.opened_at, least(b.until, b.ended_at), e.member_id, e.second_member, e.reason_code, a.id, a.reason, coalesce(a.present, false), e.reviewed_at, e.reviewed_by, e.finding,
         w.me not in (e.member_id, coalesce(e.second_member, e.member_id))
    from who w cross join access.emergency e join lateral (select x.id from access.record x where x.id = e.record_id and x.custodian = w.agency and x.erased_at is null limit 1) r on true
    join access.basis b on b.id = e.basis_id join protect.case_summary s on s.record_id = e.record_id left join protect.glass_ask a on a.basis_id = e.basis_id
   where not access.barred(e.record_id)
   order by e.reviewed_at is not null, e.opened_at desc, e.basis_id limit 200
$$;

-- Told at once to those who keep the file, until it is reviewed or three days have passed.
-- From the openings, record by record: who asks is looked up once, never once a file of the country.
create or replace function protect.glass_told() returns table (id uuid, record uuid, number text, opened_at timestamptz, member_id uuid) language sql stable security definer set search_path = '' as $$
  with who as materialized (select access.me() as me, access.my_agency() as agency)
  select e.basis_id, e.record_id, s.number, e.opened_at, e.member_id
    from who w cross join access.emergency e join lateral (select x.id from access.record x where x.id = e.record_id and x.custodian = w.agency and x.erased_at is null limit 1) r on true
    join protect.case_summary s on s.record_id = e.record_id
   where e.reviewed_at is null and e.opened_at > now() - interval '72 hours' and e.member_id <> w.me and access.keeps(e.record_id, 0)
   order by e.opened_at desc, e.basis_id limit 20
$$;

-- By a supervisor of the custodian agency, once; nobody reviews what he opened or seconded. Late is still a review, and shows.
create or replace function protect.review_glass(opening uuid, of_finding text) returns void language plpgsql security definer set search_path = '' as $$
declare e access.emergency;
begin
  select x.* into e from access.emergency x join access.record r on r.id = x.record_id
   where x.basis_id = opening and protect.glass_supervisor() and r.custodian = access.my_agency() and r.erased_at is null and not access.barred(x.record_id) for update of x;
  if e.basis_id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if access.me() in (e.member_id, coalesce(e.second_member, e.member_id)) then raise exception 'nobody reviews himself' using errcode = 'TL403'; end if;
  if e.reviewed_at is not null then raise exception 'reviewed' using errcode = 'TL409'; end if;
  update access.emergency x set reviewed_at = now(), reviewed_by = access.me(), finding = of_finding where x.basis_id = opening;
end $$;

-- Asks that opened nothing go after 30 days; a written reason goes with its record.
create or replace function protect.due_old_glass() returns table (at timestamptz) language plpgsql security definer set search_path = '' as $$
begin
  delete from protect.glass_ask a where a.basis_id is null and a.at < now() - interval '30 days';
  update protect.glass_ask a set reason = null from access.basis b join access.record r on r.id = b.record_id where b.id = a.basis_id and r.erased_at is not null and a.reason is not null;
  return query select now();
end $$;
