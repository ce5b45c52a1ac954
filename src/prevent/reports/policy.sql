call access.guard('prevent.report_summary', 'report', 'summary');
call access.guard('prevent.report_text', 'report', 'text');
call access.guard('prevent.report_reply', 'report', 'replies');
call access.closed('prevent.report_receipt');
call access.closed('prevent.report_key');

-- No border, immigration or consular body, and no registry: whoever else may hold the purpose.
create or replace function prevent.may_read_reports(agency uuid) returns boolean language sql stable set search_path = '' as $$
  select coalesce((select a.kind in ('worker-centre', 'labour', 'joint-unit', 'police', 'legal-clinic', 'line', 'ngo', 'nation-service', 'practice') from accounts.agency a where a.id = may_read_reports.agency), false)
$$;

-- Reports are dated by the clock of the middle of the country, here and in the application.
create or replace function prevent.today() returns date language sql stable set search_path = '' as $$
  select (now() at time zone 'America/Toronto')::date
$$;

-- The first instant of a day, never one to come: what carries an instant says no hour of a report.
create or replace function prevent.start_of(on_day date) returns timestamptz language sql stable set search_path = '' as $$
  select least(on_day, (now() at time zone 'UTC')::date)::timestamp at time zone 'UTC'
$$;

create or replace function prevent.report_day(rec uuid, on_day date) returns void language plpgsql set search_path = '' as $$
begin
  update access.record r set last_activity_at = prevent.start_of(on_day) where r.id = rec;
  update access.grant g set activity_at = prevent.start_of(on_day) where g.record_id = rec and g.revoked_at is null;
end $$;

create or replace function prevent.next_message(rec uuid) returns int language sql stable set search_path = '' as $$
  select 1 + (select count(*) from prevent.report_text t where t.record_id = rec)::int + (select count(*) from prevent.report_reply y where y.record_id = rec)::int
$$;

-- Who may be named on the page, with the key that words are sealed to.
create or replace function prevent.door_report_readers() returns table (key_id uuid, agency_id uuid, name text, kind text, province text, public_key bytea) language sql stable security definer set search_path = '' as $$
  select k.id, k.agency_id, a.name, a.kind, a.province, k.public_key from prevent.report_key k join accounts.agency a on a.id = k.agency_id
   where k.retired_on is null and prevent.may_read_reports(k.agency_id) order by array_position(array['worker-centre', 'labour'], a.kind), a.name, k.id limit 40
$$;

-- A report without a name: custody to the first reader's team; the second reads by her consent, for a year at most. False when it was sent already.
create or replace function prevent.door_report_open(rec uuid, token bytea, reads uuid, also_reads uuid, what text, where_at text, lang text, on_day date, with_key uuid, wrapped_key bytea, reply_to bytea, said bytea, fact jsonb, unit bytea) returns boolean
language plpgsql security definer set search_path = '' as $$
declare first prevent.report_key; second prevent.report_key; p smallint := access.purpose_id('report'); d timestamptz := prevent.start_of(on_day); b uuid; m int := access.mask('report', array['summary', 'text', 'replies']);
begin
  select * into first from prevent.report_key k where k.id = reads and k.retired_on is null and prevent.may_read_reports(k.agency_id);
  select * into second from prevent.report_key k where k.id = also_reads and k.retired_on is null and k.agency_id <> first.agency_id and prevent.may_read_reports(k.agency_id);
  if first.id is null or (also_reads is not null and second.id is null) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into access.record (id, kind, custodian, opened_at, last_activity_at) values (rec, 'report', first.agency_id, d, d);
  insert into prevent.report_receipt (record_id, lookup) values (rec, token);
  insert into access.record_key (record_id, custodian_key, wrapped) values (rec, with_key, wrapped_key);
  insert into access.basis (kind, record_id, sections, rights, purpose, made_at) values ('custody', rec, access.whole('report'), 7, p, d) returning id into b;
  insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) values (rec, 'report', first.team_id, access.whole('report'), 7, p, b, tstzrange(d, null), d);
  if second.id is not null then
    insert into access.basis (kind, record_id, sections, rights, purpose, until, made_at) values ('consent', rec, m, 1, p, d + interval '1 year', d) returning id into b;
    insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) values (rec, 'report', second.team_id, m, 1, p, b, tstzrange(d, d + interval '1 year'), d);
  end if;
  insert into prevent.report_summary (record_id, about, province, language, answer_to, received_on, since) values (rec, what, where_at, lang, reply_to, on_day, on_day);
  insert into prevent.report_text (record_id, n, said_on, body) values (rec, 1, on_day, said);
  -- Nobody is signed in here, so the platform's own way to count has no agency to ask.
  insert into platform.fact (measure, month, dims, unit, value) select 'report.received', date_trunc('month', on_day)::date, fact, door_report_open.unit, 1 from accounts.agency a where a.id = first.agency_id and a.kind <> 'practice';
  return true;
exception when unique_violation then
  return false;
end $$;

create or replace function prevent.by_receipt(token bytea) returns uuid language sql stable set search_path = '' as $$
  select x.record_id from prevent.report_receipt x join access.record r on r.id = x.record_id and r.erased_at is null where x.lookup = token
$$;

create or replace function prevent.door_report_found(token bytea) returns table (record_id uuid, custodian_key uuid, wrapped bytea, state text, received_on date) language sql stable security definer set search_path = '' as $$
  select k.record_id, k.custodian_key, k.wrapped, s.state, s.received_on from access.record_key k join prevent.report_summary s on s.record_id = k.record_id where k.record_id = prevent.by_receipt(token)
$$;

-- Answers with their text; of her own lines the day alone.
create or replace function prevent.door_report_story(token bytea) returns table (n int, said_on date, body bytea) language sql stable security definer set search_path = '' as $$
  select t.n, t.said_on, null::bytea from prevent.report_text t where t.record_id = prevent.by_receipt(token)
  union all select y.n, y.said_on, y.body from prevent.report_reply y where y.record_id = prevent.by_receipt(token) order by 1
$$;

create or replace function prevent.reader_keys(rec uuid) returns table (key_id uuid, public_key bytea) language sql stable set search_path = '' as $$
  select distinct k.id, k.public_key from access.grant g join access.grantee e on e.id = g.grantee_id join prevent.report_key k on k.agency_id = e.agency_id and k.retired_on is null
   where g.record_id = rec and g.revoked_at is null and now() <@ g.valid and (g.sections & access.mask('report', array['text'])) <> 0 order by k.id
$$;

create or replace function prevent.door_report_hears(token bytea) returns table (key_id uuid, public_key bytea) language sql stable security definer set search_path = '' as $$
  select * from prevent.reader_keys(prevent.by_receipt(token))
$$;

-- Writing again opens a closed report again, and stops its erasure.
create or replace function prevent.door_report_add(token bytea, said bytea, on_day date) returns int language plpgsql security definer set search_path = '' as $$
declare rec uuid := prevent.by_receipt(token); made int;
begin
  if rec is null then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  if (select count(*) from prevent.report_text t where t.record_id = rec and t.said_on = on_day) >= 20 then raise exception 'enough for a day' using errcode = 'TL409'; end if;
  insert into prevent.report_text (record_id, n, said_on, body) values (rec, prevent.next_message(rec), on_day, said) returning n into made;
  update prevent.report_summary s set state = 'waiting', reason = null, since = on_day where s.record_id = rec;
  perform prevent.report_day(rec, on_day);
  return made;
end $$;

-- The caller's agency's own private halves, wrapped, and only with a report in hand that they open.
create or replace function prevent.report_openers(rec uuid) returns table (key_id uuid, custodian_key uuid, wrapped bytea) language sql stable security definer set search_path = '' as $$
  select k.id, k.custodian_key, k.wrapped from prevent.report_key k
   where k.agency_id = access.my_agency() and access.holds(rec, access.mask('report', array['text']), 1)
     and exists (select from access.record r where r.id = rec and r.kind = 'report' and r.erased_at is null) order by k.made_on desc, k.id limit 20
$$;

create or replace function prevent.report_hears(rec uuid) returns table (key_id uuid, public_key bytea) language sql stable security definer set search_path = '' as $$
  select * from prevent.reader_keys(rec) where access.holds(rec, access.mask('report', array['text']), 1)
$$;

create or replace function prevent.report_reply(rec uuid, said bytea, on_day date) returns int language plpgsql security definer set search_path = '' as $$
declare made int;
begin
  if not access.keeps(rec, access.mask('report', array['summary', 'replies']), 2) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  insert into prevent.report_reply (record_id, n, said_on, by, body) values (rec, prevent.next_message(rec), on_day, access.me(), said) returning n into made;
  update prevent.report_summary s set state = 'answered', reason = null, since = on_day where s.record_id = rec;
  perform prevent.report_day(rec, on_day);
  return made;
end $$;

create or replace function prevent.report_close(rec uuid, because text, on_day date) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.keeps(rec, access.mask('report', array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  update prevent.report_summary s set state = 'closed', reason = because, since = on_day where s.record_id = rec and s.state <> 'closed';
  if not found then raise exception 'closed' using errcode = 'TL409'; end if;
  perform prevent.report_day(rec, on_day);
end $$;

-- For the day page, whose purpose may be another one: what waits for the caller's teams, where the session may read reports at all.
create or replace function prevent.reports_waiting() returns table (id uuid, about text, since date, again boolean) language sql stable security definer set search_path = '' as $$
  select s.record_id, s.about, s.since, exists (select from prevent.report_reply y where y.record_id = s.record_id)
    from access.grant g join prevent.report_summary s on s.record_id = g.record_id join access.session x on x.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid
   where g.grantee_id = any (access.claims()) and g.kind = 'report' and g.purpose = access.purpose_id('report') and g.purpose = any (x.purposes) and (g.rights & 2) <> 0
     and g.revoked_at is null and now() <@ g.valid and not access.barred(g.record_id) and s.state = 'waiting' order by s.since, s.record_id limit 50
$$;

create or replace function prevent.report_door() returns table (team_id uuid, made_on date) language sql stable security definer set search_path = '' as $$
  select k.team_id, k.made_on from prevent.report_key k where k.agency_id = access.my_agency() and k.retired_on is null
$$;

-- An administrator opens the agency's door, or gives it a new key; the old one still opens what was sealed to it.
create or replace function prevent.open_report_door(key uuid, team uuid, public_half bytea, with_key uuid, wrapped_half bytea, on_day date) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not coalesce((select 'administrator' = any (s.posts) from access.session s where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and access.claims() is not null), false)
    or not prevent.may_read_reports(access.my_agency())
    or not exists (select from access.grantee g where g.id = team and g.kind = 'team' and g.agency_id = access.my_agency()) then raise exception 'missing' using errcode = 'TL404'; end if;
  update prevent.report_key k set retired_on = on_day where k.agency_id = access.my_agency() and k.retired_on is null;
  insert into prevent.report_key (id, agency_id, team_id, public_key, custodian_key, wrapped, made_on) values (key, access.my_agency(), team, public_half, with_key, wrapped_half, on_day);
end $$;

-- Day 31 after it was closed because nothing was done or said.
create or replace function prevent.due_reports_to_erase() returns table (record uuid) language sql stable security definer set search_path = '' as $$
  select s.record_id from prevent.report_summary s join access.record r on r.id = s.record_id
   where s.reason = 'nothing-done-or-said' and s.since <= prevent.today() - 31 and r.erased_at is null and r.legal_hold is null order by s.since, s.record_id limit 200
$$;

create or replace function prevent.due_erase_report(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare d timestamptz := prevent.start_of(prevent.today());
begin
  perform access.lock_record(rec);
  if not exists (select from prevent.due_reports_to_erase() x where x.record = rec) then return; end if;
  delete from access.record_key k where k.record_id = rec;
  delete from prevent.report_text t where t.record_id = rec;
  delete from prevent.report_reply y where y.record_id = rec;
  delete from prevent.report_receipt x where x.record_id = rec;
  delete from prevent.report_summary s where s.record_id = rec;
  update access.basis b set ended_at = d, ended_because = 'erased' where b.record_id = rec and b.ended_at is null;
  update access.grant g set revoked_at = d where g.record_id = rec and g.revoked_at is null;
  update access.record r set closed_at = d, erased_at = d where r.id = rec;
end $$;
