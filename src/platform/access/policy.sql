-- Run as migrator, whole, at each deploy. Functions and access tables belong to gate; app sees only what these policies show.

create or replace procedure access.apply_guard(target regclass, command text, rule text, checks text) language plpgsql set search_path = '' as $$
begin
  execute format('drop policy if exists tl_%s on %s', command, target);
  execute format('create policy tl_%s on %s for %s to app %s %s', command, target, command,
    case when command = 'insert' then '' else format('using (%s)', rule) end,
    case when command in ('insert', 'update') then format('with check (%s)', checks) else '' end);
end $$;

create or replace procedure access.guard_with(target regclass, probe text, says text) language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  call access.apply_guard(target, 'select', format(probe, 1), '');
  call access.apply_guard(target, 'insert', '', format(probe, 2));
  call access.apply_guard(target, 'update', format(probe, 2), format(probe, 2));
  call access.apply_guard(target, 'delete', format(probe, 4), '');
  execute format('drop policy if exists tl_gate on %s', target);
  execute format('create policy tl_gate on %s to gate using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to app, gate', target);
  execute format('comment on column %s.record_id is %L', target, 'guarded: ' || says);
end $$;

-- A scalar probe, never exists/in/any: the planner may hash those into all that the caller can see.
create or replace procedure access.guard(target regclass, kind text, section text) language plpgsql set search_path = '' as $$
declare
  mask int := (select 1 << s.bit from access.section s where s.kind = guard.kind and s.name = guard.section);
  named text := (select pg_catalog.quote_ident(c.relname) from pg_catalog.pg_class c where c.oid = target);
begin
  if mask is null then raise exception 'no section % of kind %', section, kind; end if;
  call access.guard_with(target, format('(select true from access.grant g where g.record_id = %s.record_id and g.kind = %L and (g.sections & %s) <> 0 and (g.rights & %%s) <> 0 limit 1)', named, kind, mask), kind || '/' || section);
end $$;

-- Where rows of one table lie in different sections: the row's own column `section` is the bit, of its record's kind.
create or replace procedure access.guard_by_row(target regclass) language plpgsql set search_path = '' as $$
declare named text := (select pg_catalog.quote_ident(c.relname) from pg_catalog.pg_class c where c.oid = target);
begin
  call access.guard_with(target, format('(select true from access.grant g where g.record_id = %1$s.record_id and (g.sections & (1 << %1$s.section)) <> 0 and (g.rights & %%s) <> 0 limit 1)', named), 'the section of the row');
end $$;

create or replace procedure access.reference(target regclass) language plpgsql set search_path = '' as $$
begin
  execute format('grant select on %s to app, gate', target);
end $$;

-- A projection without a confidential column: app reads, gate writes.
create or replace procedure access.published(target regclass) language plpgsql set search_path = '' as $$
begin
  execute format('grant select on %s to app', target);
  execute format('grant select, insert, update, delete on %s to gate', target);
end $$;

-- Tables of the platform: forced row security, gate alone; app through named functions.
create or replace procedure access.closed(target regclass) language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('drop policy if exists tl_gate on %s', target);
  execute format('create policy tl_gate on %s to gate using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to gate', target);
end $$;

do $$
declare t regclass;
begin
  foreach t in array array['access.grantee', 'access.record', 'access.basis', 'access.stands_on', 'access.grant', 'access.membership', 'access.session', 'access.secret', 'access.bar', 'access.posting', 'access.record_key', 'access.emergency']::regclass[] loop
    call access.closed(t);
  end loop;
  foreach t in array array['access.kind', 'access.section', 'access.purpose_code', 'access.allowed']::regclass[] loop
    call access.reference(t);
  end loop;
end $$;

-- `since` is a number: as a text of date and zone, settings of the session could make two instants read alike.
create or replace function access.mac(key bytea, session text, purpose text, since text) returns text language sql immutable set search_path = '' as $$
  select encode(sha256(key || convert_to(session || '|' || purpose || '|' || pg_backend_pid() || '|' || since, 'UTF8')), 'hex')
$$;

-- A request hands over its token once and is left with a claim that is worth nothing outside this transaction.
create or replace function access.enter(token bytea, purpose_name text) returns table (member_id uuid, agency_id uuid, posts text[], stepped_up_at timestamptz, purpose smallint)
language plpgsql security definer set search_path = '' as $$
declare s access.session; p smallint := (select c.id from access.purpose_code c where c.name = purpose_name);
begin
  select * into s from access.session x where x.token_hash = sha256(token) and x.revoked_at is null and x.expires_at > now();
  -- '*': one's own account and lists, under the first purpose of the session.
  if purpose_name = '*' then p := s.purposes[1]; end if;
  if s.id is null then raise exception 'no session' using errcode = 'TL401'; end if;
  -- Someone signed in for other purposes learns what a stranger to the record learns.
  if p is null or not (p = any (s.purposes)) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform set_config('tl.claim', s.id || '|' || p || '|' || access.mac((select k from access.secret), s.id::text, p::text, extract(epoch from now())::text), true);
  return query select s.member_id, s.agency_id, s.posts, s.stepped_up_at, p;
end $$;

-- Another purpose of the same session, for pages that unite several; false, and nothing changes, when the session has not got it.
create or replace function access.turn_to(purpose_name text) returns boolean language plpgsql security definer set search_path = '' as $$
declare s access.session; p smallint := (select c.id from access.purpose_code c where c.name = purpose_name);
begin
  if access.claims() is null then raise exception 'no session' using errcode = 'TL401'; end if;
  select * into s from access.session x where x.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid;
  if p is null or not (p = any (s.purposes)) then return false; end if;
  perform set_config('tl.claim', s.id || '|' || p || '|' || access.mac((select k from access.secret), s.id::text, p::text, extract(epoch from now())::text), true);
  return true;
end $$;

create or replace function access.claims() returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare c text[] := string_to_array(nullif(current_setting('tl.claim', true), ''), '|'); r uuid[];
begin
  if c is null or cardinality(c) <> 3 then return null; end if;
  select array_remove(array[s.member_id, s.agency_id], null)
      || array(select m.team_id from access.membership m where m.member_id = s.member_id and m.left_at is null and m.until > now())
    into r from access.session s, access.secret k
   where s.id = c[1]::uuid and s.revoked_at is null and s.expires_at > now() and c[3] = access.mac(k.k, c[1], c[2], extract(epoch from now())::text);
  return r;
end $$;

create or replace function access.me() returns uuid language sql stable security definer set search_path = '' as $$
  select (access.claims())[1]
$$;

create or replace function access.my_agency() returns uuid language sql stable security definer set search_path = '' as $$
  select g.agency_id from access.grantee g where g.id = access.me()
$$;

-- Part 2 of the claim; worth something only where claims() is not null, and every policy asks both.
create or replace function access.purpose() returns smallint language sql stable set search_path = '' as $$
  select nullif(split_part(current_setting('tl.claim', true), '|', 2), '')::smallint
$$;

-- Hashes, not ids: a policy's functions can be called by whoever reads, and the barred must not learn of records they never saw.
-- It asks the session alone, not the whole claim again: a bar only ever takes away, and without a claim there is nothing to take from.
create or replace function access.my_bars() returns bigint[] language plpgsql stable security definer set search_path = '' as $$
declare s uuid := nullif(split_part(current_setting('tl.claim', true), '|', 1), '')::uuid; r bigint[];
begin
  select array_agg(uuid_hash_extended(b.record_id, 0)) into r
    from access.session x, lateral (
      select b.record_id from access.bar b where b.grantee_id = x.member_id and b.until > now()
      union all
      select b.record_id from access.membership m join access.bar b on b.grantee_id = m.team_id
       where m.member_id = x.member_id and m.left_at is null and m.until > now() and b.until > now()) b
   where x.id = s;
  return coalesce(r, '{}');
end $$;

-- Mine, alive, for this purpose, not barred: written once; every other policy asks this table and inherits it.
drop policy if exists mine on access.grant;
create policy mine on access.grant for select to app using (
  grantee_id = any ((select access.claims())::uuid[])
  and purpose = (select access.purpose()) and revoked_at is null and now() <@ valid
  and uuid_hash_extended(record_id, 0) <> all ((select access.my_bars())::bigint[]));
grant select on access.grant to app;

drop policy if exists mine on access.record;
create policy mine on access.record for select to app using (
  (select true from access.grant g where g.record_id = record.id limit 1));
grant select on access.record to app;

drop policy if exists mine on access.posting;
create policy mine on access.posting for select to app using (
  grantee_id = any ((select access.claims())::uuid[]) and purpose = (select access.purpose())
  and uuid_hash_extended(record_id, 0) <> all ((select access.my_bars())::bigint[]));
grant select on access.posting to app;

drop policy if exists mine on access.record_key;
create policy mine on access.record_key for select to app using (
  (select true from access.grant g where g.record_id = record_key.record_id limit 1));
grant select on access.record_key to app;
