call access.closed('protect.outside_link');

create or replace function protect.outside_alive(l protect.outside_link) returns boolean language sql stable set search_path = '' as $$
  select l.packet is not null and l.until > now() and exists (select from access.basis b where b.id = l.id and b.ended_at is null and b.until > now())
$$;

-- Her yes for 24 hours, to someone who has no account here; nobody gets a grant by it.
create or replace function protect.open_outside(rec uuid, as_id uuid, token bytea, code text, packet bytea, asked bytea, reply_key bytea, section_names text[], urgent text, lang text) returns timestamptz language plpgsql security definer set search_path = '' as $$
declare m int := access.mask('case', section_names); ends timestamptz := now() + interval '24 hours';
begin
  if not access.keeps(rec, access.mask('case', array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  if platform.practising() then raise exception 'in practice' using errcode = 'TL451'; end if;
  perform access.make_basis('consent', rec, m, 1, access.purpose(), ends, '{}', as_id => as_id);
  insert into protect.outside_link (id, record_id, token_hash, code_hash, packet, asked, reply_key, sections, urgency, language, sent_by, agency_id, until)
    values (as_id, rec, sha256(token), code, packet, asked, reply_key, m, urgent, lang, access.me(), access.my_agency(), ends);
  return ends;
end $$;

-- By her, or on her word by those who keep her file: in this transaction there is nothing behind the link any more.
create or replace function protect.close_outside(rec uuid, link uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.owns(rec) and not access.keeps(rec, access.mask('case', array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  if not exists (select from protect.outside_link l where l.id = link and l.record_id = rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.end_basis(link, 'taken back');
  update protect.outside_link l set packet = null, code_hash = null where l.id = link;
end $$;

-- Also when her basis ends by any other way: an erased record, a legal end.
create or replace function protect.outside_ends() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update protect.outside_link l set packet = null, code_hash = null where l.id = new.id and l.packet is not null;
  return null;
end $$;
drop trigger if exists outside_ends on access.basis;
create trigger outside_ends after update of ended_at on access.basis for each row when (old.ended_at is null and new.ended_at is not null and new.kind = 'consent') execute function protect.outside_ends();

create or replace function protect.outside_links(rec uuid) returns table (id uuid, asked bytea, reply_key bytea, reply bytea, sections int, urgency text, sent_by uuid, sent_at timestamptz, until timestamptz, tries smallint, opened_at timestamptz, answer text, reason text, answered_at timestamptz, told boolean, alive boolean, ended boolean)
language sql stable security definer set search_path = '' as $$
  select l.id, l.asked, l.reply_key, l.reply, l.sections, l.urgency, l.sent_by, l.sent_at, l.until, l.tries, l.opened_at, l.answer, l.reason, l.answered_at, l.told_at is not null, protect.outside_alive(l) and l.tries < 5, b.ended_at is not null
    from protect.outside_link l join access.basis b on b.id = l.id
   where l.record_id = rec and (access.owns(rec) or access.keeps(rec, access.mask('case', array['summary']))) order by l.sent_at desc, l.id limit 50
$$;

create or replace function protect.outside_told(rec uuid, link uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.keeps(rec, access.mask('case', array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.outside_link l set told_at = now() where l.id = link and l.record_id = rec and (l.answered_at is not null or not protect.outside_alive(l) or l.tries >= 5);
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;

-- For one's own day: an answer, or that none came in time, or that someone tried five times. By id; never silently dead, the longest waiting first.
-- Whoever leads the file now is told; those who lead the agency, where that one has left.
create or replace function protect.my_outside() returns table (id uuid, record_id uuid, answer text, late boolean, locked boolean) language sql stable security definer set search_path = '' as $$
  with who as materialized (
      select access.me() as me, access.my_agency() as agency, coalesce((select 'supervisor' = any (s.posts) from access.session s where s.id = accounts.this_session()), false) as leads),
    follows as materialized (
      select w.me as id from who w union select m.id from who w join accounts.member m on w.leads and m.agency_id = w.agency and m.left_at is not null),
    l as materialized (
      select x.* from follows f, lateral (select * from protect.outside_link o where coalesce(o.followed_by, o.sent_by) = f.id and o.told_at is null and (o.answer is not null or o.until <= now() or o.tries >= 5) order by o.sent_at limit 60) x)
  select l.id, l.record_id, l.answer, l.answer is null and l.until <= now(), l.answer is null and l.tries >= 5 from l join access.basis b on b.id = l.id
   where (b.ended_at is null or l.answer is not null) and access.keeps(l.record_id, access.mask('case', array['summary']))
   order by l.sent_at, l.id limit 60
$$;

-- The file has another lead or another keeper: what its last ones asked outside is followed by whoever leads it now.
create or replace function protect.due_follow_outside(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare keeper uuid := (select x.custodian from access.record x where x.id = rec); now_leads uuid;
begin
  select l.member_id into now_leads from protect.case_lead l join accounts.member m on m.id = l.member_id and m.agency_id = keeper and m.left_at is null where l.record_id = rec and l.until is null order by l.since desc limit 1;
  update protect.outside_link o set followed_by = now_leads, agency_id = keeper where o.record_id = rec and now_leads is not null and coalesce(o.followed_by, o.sent_by) <> now_leads;
end $$;

-- Each try is counted before it is checked: five together are five. No row: nothing opens, whatever the cause.
create or replace function protect.door_outside_try(token bytea) returns table (id uuid, code_hash text, packet bytea, answer text) language sql security definer set search_path = '' as $$
  update protect.outside_link l set tries = l.tries + 1 where l.token_hash = sha256(token) and l.tries < 5 and protect.outside_alive(l) returning l.id, l.code_hash, l.packet, l.answer
$$;

-- The code was right: the try is given back. The first time it is an opening of her file, on her page like any other.
create or replace function protect.door_outside_opened(link uuid, said bytea) returns void language plpgsql security definer set search_path = '' as $$
declare l protect.outside_link;
begin
  update protect.outside_link x set tries = greatest(x.tries - 1, 0), opened_at = coalesce(x.opened_at, now()), reply = coalesce(said, x.reply) where x.id = link and protect.outside_alive(x) returning * into l;
  if l.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if l.opened_at = now() then
    insert into audit.event (record_id, verb, degree, sections, purpose, basis) select l.record_id, 'outside.opened', 'opened', l.sections, b.purpose, 'consent' from access.basis b where b.id = l.id;
  end if;
end $$;

create or replace function protect.door_outside_answer(link uuid, said text, because text, words bytea) returns void language plpgsql security definer set search_path = '' as $$
declare l protect.outside_link;
begin
  update protect.outside_link x set answer = said, reason = because, answered_at = now(), told_at = null, reply = coalesce(words, x.reply) where x.id = link and protect.outside_alive(x) and x.opened_at is not null returning * into l;
  if l.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into platform.outbox (record_id, section, event, says) values (l.record_id, 'summary', 'outside.answered', jsonb_build_object('link', l.id));
end $$;

-- After a day nothing of her is left behind the link.
create or replace function protect.due_outside() returns table (link uuid) language sql stable security definer set search_path = '' as $$
  select l.id from protect.outside_link l where l.packet is not null and l.until <= now() order by l.until, l.id limit 200
$$;
create or replace function protect.due_empty_outside(link uuid) returns void language sql security definer set search_path = '' as $$
  update protect.outside_link l set packet = null, code_hash = null where l.id = link and l.until <= now()
$$;
