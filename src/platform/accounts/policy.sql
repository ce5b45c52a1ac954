call access.reference('accounts.agency');
call access.reference('accounts.team');
call access.reference('accounts.may_hold');
call access.closed('accounts.member');
call access.closed('accounts.person');
call access.closed('accounts.provider');
call access.closed('accounts.tried');
call access.closed('accounts.device');
call access.closed('accounts.letterhead');
call access.reference('accounts.opening');
grant insert, delete on accounts.opening to gate;
grant insert on accounts.team to gate;

-- Colleagues of one's own agency, by name and post; credentials never leave the gate.
drop policy if exists colleagues on accounts.member;
create policy colleagues on accounts.member for select to app using (agency_id = (select access.my_agency()));
grant select (id, agency_id, name, posts, lead, language, left_at, demo) on accounts.member to app;

create or replace function accounts.me() returns table (id uuid, name text, agency_id uuid, agency text, agency_kind text, posts text[], language text, lead boolean, demo boolean, has_totp boolean, purposes text[]) language sql stable security definer set search_path = '' as $$
  select m.id, m.name, a.id, a.name, a.kind, m.posts, m.language, m.lead, m.demo, m.totp_sealed is not null, array(select c.name from access.purpose_code c where c.id = any (m.purposes) order by c.id)
    from accounts.member m join accounts.agency a on a.id = m.agency_id where m.id = access.me()
$$;

-- Names for people already shown to the caller by who_can_see or as authors: member id in, display name and agency out.
create or replace function accounts.names(ids uuid[]) returns table (id uuid, name text, agency text) language sql stable security definer set search_path = '' as $$
  select g.id, coalesce(m.name, t.name, a.name), coalesce(ma.name, ta.name, a.name)
    from access.grantee g
    left join accounts.member m on m.id = g.id left join accounts.agency ma on ma.id = m.agency_id
    left join accounts.team t on t.id = g.id left join accounts.agency ta on ta.id = t.agency_id
    left join accounts.agency a on a.id = g.id
   where g.id = any (ids) and g.kind <> 'person' and access.claims() is not null
$$;

-- A try is counted before it is checked, so that many at once are no way round the count. False: locked.
create or replace function accounts.count_try(hash bytea, most int, lock_for interval) returns boolean language plpgsql set search_path = '' as $$
begin
  delete from accounts.tried x where x.name_hash in (select o.name_hash from accounts.tried o where o.last_at < now() - interval '1 day' order by o.last_at limit 50 for update skip locked);
  insert into accounts.tried as x (name_hash, failures) values (hash, 1)
    on conflict (name_hash) do update set last_at = now(),
      failures = case when x.locked_until is null then x.failures + 1 else 1 end,
      locked_until = case when x.locked_until is null and x.failures + 1 >= most then now() + lock_for end
    where x.locked_until is null or x.locked_until <= now();
  return found;
end $$;

create or replace function accounts.this_session() returns uuid language sql stable set search_path = '' as $$
  select split_part(current_setting('tl.claim', true), '|', 1)::uuid where access.claims() is not null
$$;

-- What a signed-in member sees and does of his own account.
create or replace function accounts.own_account() returns table (sign_in text, has_pin boolean, recovery_left int, has_password boolean, stepped_up_at timestamptz) language sql stable security definer set search_path = '' as $$
  select m.sign_in, m.pin_hash is not null, cardinality(m.recovery_hashes), m.password_hash is not null, s.stepped_up_at
    from accounts.member m left join access.session s on s.id = accounts.this_session() where m.id = access.me()
$$;

-- Who the caller is, and who the same person is while practising: one hand on all of it.
create or replace function accounts.my_selves() returns uuid[] language sql stable security definer set search_path = '' as $$
  with me as materialized (select access.me() as id)
  select array(select m.id from me m where m.id is not null union select s.id from me m join platform.practice_self s on s.of_member = m.id union select s.of_member from me m join platform.practice_self s on s.id = m.id)
$$;

create or replace function accounts.sessions() returns table (id uuid, opened_at timestamptz, expires_at timestamptz, this boolean, same_device boolean) language sql stable security definer set search_path = '' as $$
  select s.id, s.opened_at, s.expires_at, s.id = accounts.this_session(), coalesce(s.device = (select o.device from access.session o where o.id = accounts.this_session()), false)
    from access.session s where s.member_id = any (accounts.my_selves()) and s.revoked_at is null and s.expires_at > now() order by s.opened_at desc, s.id
$$;

create or replace function accounts.sign_out(everywhere boolean) returns int language sql security definer set search_path = '' as $$
  with u as (update access.session s set revoked_at = now() where s.member_id = any (accounts.my_selves()) and s.revoked_at is null
    and (everywhere or s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid) returning 1)
  select count(*)::int from u
$$;

-- Ends one session (this one when none is named), or all. The one that asks lives to the end of its own transaction, so that its log line is written under it.
create or replace function accounts.end_sessions(target uuid, everywhere boolean) returns int language sql security definer set search_path = '' as $$
  with u as (update access.session s
    set revoked_at = case when s.id <> accounts.this_session() then now() end,
        expires_at = case when s.id = accounts.this_session() then now() + interval '1 microsecond' else s.expires_at end
    where s.member_id = any (accounts.my_selves()) and s.revoked_at is null and s.expires_at > now() and (everywhere or s.id = coalesce(target, accounts.this_session())) returning 1)
  select count(*)::int from u
$$;

create or replace function accounts.own_secrets() returns table (sign_in text, password_hash text, totp_sealed bytea, totp_waiting bytea, totp_last_step bigint, recovery_hashes text[]) language sql stable security definer set search_path = '' as $$
  select m.sign_in, m.password_hash, m.totp_sealed, m.totp_waiting, m.totp_last_step, m.recovery_hashes from accounts.member m where m.id = access.me()
$$;

create or replace function accounts.own_try(most int, lock_for interval) returns boolean language sql security definer set search_path = '' as $$
  select accounts.count_try(sha256(convert_to('own|' || access.me(), 'UTF8')), most, lock_for) where access.me() is not null
$$;

-- The session has proved itself again. A code's step of time is spent with it; without one it was a password or a recovery code.
create or replace function accounts.stepped_up(step bigint) returns void language plpgsql security definer set search_path = '' as $$
begin
  if step is not null then
    update accounts.member m set totp_last_step = step where m.id = access.me() and m.totp_last_step < step;
    if not found then raise exception 'used' using errcode = 'TL403'; end if;
  end if;
  delete from accounts.tried t where t.name_hash = sha256(convert_to('own|' || access.me(), 'UTF8'));
  update access.session s set stepped_up_at = now() where s.id = accounts.this_session();
end $$;

create or replace function accounts.own_spend_recovery(hash text) returns boolean language sql security definer set search_path = '' as $$
  with u as (update accounts.member m set recovery_hashes = array_remove(m.recovery_hashes, hash) where m.id = access.me() and hash = any (m.recovery_hashes) returning 1)
  select exists (select from u)
$$;

create or replace function accounts.wait_totp(sealed bytea) returns void language sql security definer set search_path = '' as $$
  update accounts.member m set totp_waiting = sealed where m.id = access.me()
$$;

create or replace function accounts.set_totp(sealed bytea, recovery text[], step bigint) returns void language sql security definer set search_path = '' as $$
  update accounts.member m set totp_sealed = sealed, totp_waiting = null, recovery_hashes = recovery, totp_last_step = step where m.id = access.me()
$$;

create or replace function accounts.set_recovery(recovery text[]) returns void language sql security definer set search_path = '' as $$
  update accounts.member m set recovery_hashes = recovery where m.id = access.me() and m.totp_sealed is not null
$$;

create or replace function accounts.set_pin(hash text) returns void language sql security definer set search_path = '' as $$
  update accounts.member m set pin_hash = hash, pin_failures = 0 where m.id = access.me()
$$;

create or replace function accounts.set_language(chosen text) returns void language sql security definer set search_path = '' as $$
  update accounts.member m set language = chosen where m.id = access.me()
$$;

-- A new password ends every other session of the member.
create or replace function accounts.set_password(hash text) returns int language plpgsql security definer set search_path = '' as $$
declare ended int;
begin
  if access.me() is null then raise exception 'no session' using errcode = 'TL401'; end if;
  update accounts.member m set password_hash = hash where m.id = access.me();
  delete from accounts.tried t where t.name_hash = sha256(convert_to('own|' || access.me(), 'UTF8'));
  update access.session s set revoked_at = now() where s.member_id = access.me() and s.revoked_at is null and s.expires_at > now() and s.id <> accounts.this_session();
  get diagnostics ended = row_count;
  return ended;
end $$;
