-- Who may make a grant: only these functions. Rule of locks, everywhere: rec, then basis, then grants.

create or replace function access.mask(kind text, names text[]) returns int language sql stable set search_path = '' as $$
  select coalesce(bit_or(1 << s.bit), 0)::int from access.section s where s.kind = mask.kind and s.name = any (names)
$$;

create or replace function access.whole(kind text) returns int language sql stable set search_path = '' as $$
  select coalesce(bit_or(1 << s.bit), 0)::int from access.section s where s.kind = whole.kind
$$;

create or replace function access.purpose_id(name text) returns smallint language sql stable set search_path = '' as $$
  select c.id from access.purpose_code c where c.name = purpose_id.name
$$;

create or replace function access.barred(rec uuid) returns boolean language sql stable set search_path = '' as $$
  select uuid_hash_extended(barred.rec, 0) = any (access.my_bars())
$$;

-- Does the caller hold this right on these sections, in one grant, for the purpose of this request?
create or replace function access.holds(rec uuid, sections int, rights int) returns boolean language sql stable security definer set search_path = '' as $$
  select coalesce((select true from access.grant g
    where g.record_id = holds.rec and g.grantee_id = any (access.claims()) and g.purpose = access.purpose()
      and g.revoked_at is null and now() <@ g.valid
      and (g.sections & holds.sections) = holds.sections and (g.rights & holds.rights) = holds.rights
      and not access.barred(holds.rec) limit 1), false)
$$;

-- Custody with this right over these sections, in one grant: what moves, gives or ends a whole file asks this, since a referral may carry manage too.
create or replace function access.keeps(rec uuid, sections int, rights int default 4) returns boolean language sql stable set search_path = '' as $$
  select coalesce((select true from access.grant g join access.basis b on b.id = g.basis_id
    where g.record_id = keeps.rec and b.kind = 'custody' and g.grantee_id = any (access.claims()) and g.purpose = access.purpose()
      and g.revoked_at is null and now() <@ g.valid
      and (g.sections & keeps.sections) = keeps.sections and (g.rights & (keeps.rights | 4)) = (keeps.rights | 4)
      and not access.barred(keeps.rec) limit 1), false)
$$;

-- Her own right to her file, alive.
create or replace function access.owns(rec uuid) returns boolean language sql stable set search_path = '' as $$
  select coalesce((select true from access.grant g join access.basis b on b.id = g.basis_id
    where g.record_id = owns.rec and b.kind = 'own' and g.grantee_id = any (access.claims()) and g.purpose = access.purpose()
      and g.revoked_at is null and now() <@ g.valid and not access.barred(owns.rec) limit 1), false)
$$;

create or replace function access.lock_record(rec uuid) returns access.record language plpgsql set search_path = '' as $$
declare r access.record;
begin
  select * into r from access.record x where x.id = rec and x.erased_at is null for no key update;
  if r.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  return r;
end $$;

create or replace function access.hold_basis(basis uuid) returns access.basis language plpgsql set search_path = '' as $$
declare b access.basis;
begin
  select * into b from access.basis x where x.id = basis and x.ended_at is null and x.until > now() for share;
  if b.id is null then raise exception 'ended' using errcode = 'TL409'; end if;
  return b;
end $$;

create or replace function access.make_basis(of_kind text, rec uuid, sections int, rights int, purpose smallint, until timestamptz, stands_on uuid[], citation text default null, as_id uuid default null, second uuid default null) returns uuid
language plpgsql set search_path = '' as $$
declare b uuid := coalesce(as_id, gen_random_uuid()); o uuid;
begin
  perform access.lock_record(rec);
  foreach o in array stands_on loop perform access.hold_basis(o); end loop;
  insert into access.basis (id, kind, record_id, sections, rights, purpose, until, citation, made_by, seconded_by)
    values (b, of_kind, rec, sections, rights, purpose, until, citation, access.me(), second);
  insert into access.stands_on (basis_id, on_id) select b, unnest(stands_on);
  return b;
end $$;

create or replace function access.make_grant(basis uuid, grantee uuid, sections int, rights int, until timestamptz) returns uuid
language plpgsql set search_path = '' as $$
declare b access.basis; g uuid;
begin
  perform access.lock_record((select x.record_id from access.basis x where x.id = basis));
  b := access.hold_basis(basis);
  insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, granted_by, activity_at)
    select b.record_id, r.kind, grantee, sections, rights, b.purpose, b.id, tstzrange(now(), nullif(least(until, b.until), 'infinity')), access.me(), r.last_activity_at
      from access.record r where r.id = b.record_id
    returning id into g;
  return g;
end $$;

-- Ends a basis and all that stood on it. Repeats until nothing changes: each statement has a fresh snapshot.
-- Joins are by index alone: on a small database the planner would rather read every basis there is, once a round.
create or replace function access.end_basis(root uuid, because text) returns int language plpgsql set search_path = '' set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare changed int; total int := 0;
begin
  perform access.lock_record((select record_id from access.basis where id = root));
  perform 1 from access.basis where id = root for update;
  loop
    with recursive d(id) as (select root union select s.basis_id from d join access.stands_on s on s.on_id = d.id),
      e as (update access.basis b set ended_at = now(), ended_because = because from d where b.id = d.id and b.ended_at is null returning 1),
      r as (update access.grant g set revoked_at = now() from d where g.basis_id = d.id and g.revoked_at is null returning g.record_id, g.grantee_id)
    select (select count(*) from e) + (select count(*) from r) into changed;
    exit when changed = 0;
    total := total + changed;
  end loop;
  delete from access.posting p where p.record_id = (select record_id from access.basis where id = root)
    and not exists (select from access.grant g where g.record_id = p.record_id and g.grantee_id = p.grantee_id and g.purpose = p.purpose and g.revoked_at is null);
  return total;
end $$;

-- A basis ⊆ what it stands on; a grant ⊆ its basis ⊆ the closed table; beyond the summary never a whole agency.
create or replace function access.check_stands_on() returns trigger language plpgsql security definer set search_path = '' as $$
declare b access.basis; o access.basis;
begin
  select * into b from access.basis where id = new.basis_id;
  select * into o from access.basis where id = new.on_id;
  if b.record_id <> o.record_id or (b.sections & ~o.sections) <> 0 or b.until > o.until
    or (b.rights & ~o.rights) <> 0 or (b.purpose <> o.purpose and o.kind <> 'custody') then
    raise exception 'basis exceeds what it stands on' using errcode = 'TL403';
  end if;
  return null;
end $$;

create or replace function access.check_grant() returns trigger language plpgsql security definer set search_path = '' as $$
declare b access.basis; r access.record; a access.allowed; who text;
begin
  select * into b from access.basis where id = new.basis_id;
  select * into r from access.record where id = new.record_id;
  select * into a from access.allowed x where x.kind = r.kind and x.purpose = new.purpose and x.basis = b.kind;
  select g.kind into who from access.grantee g where g.id = new.grantee_id;
  if b.record_id <> new.record_id or r.kind <> new.kind or (new.sections & ~b.sections) <> 0 or (new.rights & ~b.rights) <> 0
    or new.purpose <> b.purpose or coalesce(upper(new.valid), 'infinity') > b.until then
    raise exception 'grant exceeds its basis' using errcode = 'TL403';
  end if;
  if a.kind is null or (new.sections & ~a.sections) <> 0 then
    raise exception 'not in the closed table' using errcode = 'TL403';
  end if;
  if who = 'agency' and (new.sections & ~access.mask(r.kind, array['summary'])) <> 0 then
    raise exception 'a whole agency sees the summary alone' using errcode = 'TL403';
  end if;
  if a.needs = 'live consent' and not exists (select from access.stands_on s join access.basis c on c.id = s.on_id
      where s.basis_id = b.id and c.kind = 'consent' and c.ended_at is null and c.until > now()) then
    raise exception 'needs her live consent' using errcode = 'TL403';
  end if;
  if a.needs = 'second member' and (b.made_by is null or b.seconded_by is null or b.seconded_by = b.made_by or new.grantee_id in (b.made_by, b.seconded_by)) then
    raise exception 'needs a second member' using errcode = 'TL403';
  end if;
  return null;
end $$;
drop trigger if exists check_stands_on on access.stands_on;
create constraint trigger check_stands_on after insert or update on access.stands_on for each row execute function access.check_stands_on();
drop trigger if exists check_grant on access.grant;
create constraint trigger check_grant after insert or update of record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid on access.grant for each row execute function access.check_grant();

-- Opens a rec in the custody of a team that the caller belongs to. Custody is a grant.
create or replace function access.open_record(of_kind text, team uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid; b uuid; p smallint := access.purpose(); m int;
begin
  if not coalesce(team = any (access.claims()), false) or (select kind from access.grantee where id = team) not in ('team', 'member') then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  select sections into m from access.allowed where kind = of_kind and purpose = p and basis = 'custody';
  if m is null then raise exception 'not in the closed table' using errcode = 'TL403'; end if;
  insert into access.record (kind, custodian) select of_kind, g.agency_id from access.grantee g where g.id = team returning id into made;
  b := access.make_basis('custody', made, m, 7, p, 'infinity', '{}');
  perform access.make_grant(b, team, m, 7, 'infinity');
  return made;
end $$;

-- Her own right to her file.
create or replace function access.open_own(rec uuid, person uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare r access.record; a access.allowed; b uuid;
begin
  if not access.keeps(rec, access.mask((select kind from access.record where id = rec), array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  r := access.lock_record(rec);
  select x.* into a from access.allowed x join access.purpose_code c on c.id = x.purpose where x.kind = r.kind and x.basis = 'own' and c.name = 'own';
  if a.kind is null or (select kind from access.grantee where id = person) is distinct from 'person' then raise exception 'not in the closed table' using errcode = 'TL403'; end if;
  b := access.make_basis('own', rec, a.sections, 1, a.purpose, 'infinity', '{}');
  perform access.make_grant(b, person, a.sections, 1, 'infinity');
  return b;
end $$;

-- Widens custody inside the custodian agency, to one more team or member: nobody gives what he does not hold himself.
create or replace function access.share(rec uuid, grantee uuid, section_names text[], right_bits int, until timestamptz default 'infinity') returns uuid language plpgsql security definer set search_path = '' as $$
declare r access.record; b access.basis; m int := access.mask((select kind from access.record where id = rec), section_names);
begin
  if not access.keeps(rec, m, right_bits) then raise exception 'missing' using errcode = 'TL404'; end if;
  r := access.lock_record(rec);
  b := access.custody(rec);
  if grantee = any (access.claims()) then raise exception 'nobody grants to himself' using errcode = 'TL403'; end if;
  if (select g.agency_id from access.grantee g where g.id = share.grantee) is distinct from r.custodian then raise exception 'not of this agency' using errcode = 'TL403'; end if;
  return access.make_grant(b.id, grantee, m, right_bits, until);
end $$;

create or replace function access.may_bar(rec uuid) returns boolean language sql stable set search_path = '' as $$
  select access.keeps(rec, access.mask((select kind from access.record where id = rec), array['summary'])) or access.owns(rec)
$$;

create or replace function access.set_bar(rec uuid, grantee uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.may_bar(rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  if not coalesce((select g.kind in ('member', 'team') from access.grantee g where g.id = set_bar.grantee), false) then raise exception 'a member or a team' using errcode = 'TL403'; end if;
  perform access.lock_record(rec);
  insert into access.bar (record_id, grantee_id, set_by) values (rec, grantee, access.me())
    on conflict (record_id, grantee_id) do update set until = 'infinity', set_by = excluded.set_by;
end $$;

create or replace function access.lift_bar(rec uuid, grantee uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.may_bar(rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  update access.bar b set until = now() where b.record_id = rec and b.grantee_id = grantee;
end $$;

-- 30 minutes, by number, protect cases, safety, contact and medical alerts only; the custodian learns it in the same transaction (the event).
-- The record is looked at last: whoever may not do this learns nothing of it, by no code and by no wait.
-- Not the application's to call: the slice whose door it is asks first that the second member confirmed in a session of his own.
create or replace function access.break_glass(rec uuid, reason text, second uuid) returns uuid language plpgsql set search_path = '' as $$
declare r access.record; a access.allowed; b uuid; s access.session; me uuid := access.me();
begin
  select x.* into s from access.session x where me is not null and x.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid;
  if s.id is null or 'emergency' <> all (s.posts) then raise exception 'missing' using errcode = 'TL404'; end if;
  if s.stepped_up_at is null or s.stepped_up_at < now() - interval '15 minutes' then raise exception 'step up' using errcode = 'TL403'; end if;
  if not coalesce(reason in ('life-in-danger', 'medical', 'child', 'missing', 'other'), false) then raise exception 'reason' using errcode = 'TL403'; end if;
  if reason <> 'life-in-danger' and (second is null or second = me or not exists (select from access.grantee g where g.id = second and g.kind = 'member' and g.agency_id = access.my_agency())) then
    raise exception 'second member' using errcode = 'TL403';
  end if;
  select * into r from access.record x where x.id = rec and x.erased_at is null and not access.barred(rec)
    and exists (select from access.allowed y where y.kind = x.kind and y.purpose = access.purpose() and y.basis = 'emergency') for no key update of x;
  if r.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  select x.* into a from access.allowed x where x.kind = r.kind and x.purpose = access.purpose() and x.basis = 'emergency';
  b := access.make_basis('emergency', rec, a.sections, 1, a.purpose, now() + interval '30 minutes', '{}');
  perform access.make_grant(b, me, a.sections, 1, now() + interval '30 minutes');
  insert into access.emergency (basis_id, record_id, member_id, reason_code, second_member) values (b, rec, me, reason, second);
  return b;
end $$;

create or replace function access.touch(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.holds(rec, 0, 0) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  update access.record r set last_activity_at = clock_timestamp() where r.id = rec;
  update access.grant g set activity_at = r.last_activity_at from access.record r where r.id = rec and g.record_id = rec and g.revoked_at is null;
  update access.posting p set activity_at = r.last_activity_at from access.record r where r.id = rec and p.record_id = rec;
end $$;

-- Tokens are made by the application (their keys never enter the database) for a grantee who holds identity now.
create or replace function access.post(rec uuid, grantee uuid, for_purpose smallint, tokens bytea[]) returns void language plpgsql security definer set search_path = '' as $$
declare m int := access.mask((select kind from access.record where id = rec), array['identity']);
begin
  if not access.holds(rec, m, 2) and not (access.holds(rec, m, 1) and coalesce(grantee = any (access.claims()), false)) then raise exception 'missing' using errcode = 'TL404'; end if;
  if cardinality(tokens) > 8 then raise exception 'too many tokens' using errcode = 'TL403'; end if;
  delete from access.posting p where p.record_id = rec and p.grantee_id = grantee and p.purpose = for_purpose;
  insert into access.posting (grantee_id, purpose, token, activity_at, record_id)
    select distinct g.grantee_id, g.purpose, t, r.last_activity_at, r.id
      from access.grant g join access.record r on r.id = g.record_id, unnest(tokens) t
     where g.record_id = rec and g.grantee_id = grantee and g.purpose = for_purpose and g.revoked_at is null and (g.sections & m) <> 0;
end $$;

-- Whose search must learn this record's tokens: all, for someone who writes its identity; a reader learns of himself alone.
create or replace function access.searchers(rec uuid) returns table (grantee_id uuid, purpose smallint) language sql stable security definer set search_path = '' as $$
  select distinct g.grantee_id, g.purpose from access.grant g
   where g.record_id = searchers.rec and g.revoked_at is null and now() <@ g.valid
     and (g.sections & access.mask((select kind from access.record where id = searchers.rec), array['identity'])) <> 0
     and (access.holds(searchers.rec, access.mask((select kind from access.record where id = searchers.rec), array['identity']), 2)
       or access.holds(searchers.rec, access.mask((select kind from access.record where id = searchers.rec), array['identity']), 1) and g.grantee_id = any (access.claims()))
$$;

-- All windows for the custodian's lead and the person; one's own for anyone else.
create or replace function access.who_can_see(rec uuid) returns table (grantee_id uuid, agency_id uuid, sections int, rights smallint, purpose text, basis text, citation text, since timestamptz, until timestamptz, ended_at timestamptz, ended_because text, mine boolean)
language sql stable security definer set search_path = '' as $$
  select g.grantee_id, coalesce(e.agency_id, case when e.kind = 'agency' then e.id end), g.sections, g.rights, c.name, b.kind, b.citation, lower(g.valid), b.until, coalesce(g.revoked_at, case when b.until <= now() then b.until end), b.ended_because, g.grantee_id = any (access.claims())
    from access.grant g join access.basis b on b.id = g.basis_id join access.purpose_code c on c.id = g.purpose join access.grantee e on e.id = g.grantee_id
   where g.record_id = who_can_see.rec
     and (access.keeps(who_can_see.rec, 0)
       -- Until its delay ends, an order's grant is in nothing that she is shown.
       or access.owns(who_can_see.rec) and not exists (select from audit.delay d where d.record_id = who_can_see.rec and d.agency_id = coalesce(e.agency_id, e.id) and d.until > now())
       or g.grantee_id = any (access.claims()) and g.purpose = access.purpose() and g.revoked_at is null and now() <@ g.valid and access.holds(who_can_see.rec, 0, 1))
   order by lower(g.valid), g.id
$$;

-- Dead entries at the head of an index are walked: marked hourly. Safety never depends on it.
create or replace function access.mark_expired() returns int language sql security definer set search_path = '' as $$
  with old as (select g.id from access.grant g where g.revoked_at is null and upper(g.valid) <= now() for update skip locked),
    e as (update access.grant g set revoked_at = now() from old where g.id = old.id returning g.record_id, g.grantee_id, g.purpose),
    p as (delete from access.posting p using e where p.record_id = e.record_id and p.grantee_id = e.grantee_id and p.purpose = e.purpose returning 1)
  select count(*)::int from e
$$;

-- The kind of authority of a grant that the caller can see.
create or replace function access.basis_kind(basis uuid) returns table (kind text) language sql stable security definer set search_path = '' as $$
  select b.kind from access.basis b where b.id = basis and exists (select from access.grant g where g.basis_id = b.id and g.grantee_id = any (access.claims()))
$$;
