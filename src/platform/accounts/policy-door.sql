-- The doorkeeper's functions: another database role than the application's, which can therefore open no session.
create or replace function accounts.door_try(hash bytea, most int, lock_for interval) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  return accounts.count_try(hash, most, lock_for);
end $$;

-- A right password without its code takes back its own try and no other.
create or replace function accounts.door_untry(hash bytea) returns void language sql security definer set search_path = '' as $$
  update accounts.tried t set failures = greatest(t.failures - 1, 0), locked_until = null where t.name_hash = hash
$$;

create or replace function accounts.door_right(hash bytea) returns void language sql security definer set search_path = '' as $$
  delete from accounts.tried t where t.name_hash = hash
$$;

create or replace function accounts.door_credentials(login text) returns table (id uuid, password_hash text, totp_sealed bytea, totp_last_step bigint, recovery_hashes text[]) language sql stable security definer set search_path = '' as $$
  select m.id, m.password_hash, m.totp_sealed, m.totp_last_step, m.recovery_hashes from accounts.member m where m.sign_in = login and m.left_at is null
$$;

-- The member, held, if he may sign in here.
create or replace function accounts.may_enter(member uuid) returns accounts.member language plpgsql set search_path = '' as $$
declare m accounts.member;
begin
  select * into m from accounts.member x where x.id = member and x.left_at is null for update;
  if m.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if m.demo and not (select k.demo from platform.mark k) then raise exception 'demo members sign in on demo databases alone' using errcode = 'TL403'; end if;
  return m;
end $$;

create or replace function accounts.door_open(member uuid, token bytea, device text, ttl interval, strong boolean, totp_step bigint) returns void language plpgsql security definer set search_path = '' as $$
declare m accounts.member := accounts.may_enter(member);
begin
  if totp_step is not null and totp_step <= m.totp_last_step then raise exception 'used' using errcode = 'TL403'; end if;
  update accounts.member x set pin_failures = 0, totp_last_step = coalesce(totp_step, x.totp_last_step) where x.id = member;
  insert into access.session (token_hash, member_id, agency_id, purposes, posts, device, expires_at, stepped_up_at)
    values (sha256(token), m.id, m.agency_id, m.purposes, m.posts, device, now() + ttl, case when strong then now() end);
  if device is not null then
    delete from accounts.device d where d.opened_at < now() - interval '12 hours';
    insert into accounts.device as d (device, agency_id, opened_at) values (door_open.device, m.agency_id, now()) on conflict on constraint device_pkey do update set opened_at = now();
  end if;
  insert into audit.event (member_id, agency_id, verb, degree) values (m.id, m.agency_id, 'account.signed-in', 'written');
end $$;

create or replace function accounts.door_spend_recovery(member uuid, hash text) returns boolean language sql security definer set search_path = '' as $$
  with u as (update accounts.member m set recovery_hashes = array_remove(m.recovery_hashes, hash) where m.id = member and hash = any (m.recovery_hashes) returning 1)
  select exists (select from u)
$$;

create or replace function accounts.door_invited(token bytea) returns table (id uuid, name text, agency text, sign_in text, language text) language sql stable security definer set search_path = '' as $$
  select m.id, m.name, a.name, m.sign_in, m.language from accounts.member m join accounts.agency a on a.id = m.agency_id
   where m.invited_hash = sha256(token) and m.invited_until > now() and m.left_at is null
$$;

create or replace function accounts.door_accept(token bytea, hash text) returns uuid language sql security definer set search_path = '' as $$
  update accounts.member m set password_hash = hash, invited_hash = null, invited_until = null
   where m.invited_hash = sha256(token) and m.invited_until > now() and m.left_at is null returning m.id
$$;

-- A PIN opens on a device where a colleague signed in in full within 12 hours. The try is counted before it is checked; the fifth wrong one was the last.
create or replace function accounts.door_pin(on_device text, login text) returns table (id uuid, pin_hash text) language sql security definer set search_path = '' as $$
  update accounts.member m set pin_failures = m.pin_failures + 1
   where m.sign_in = login and m.left_at is null and m.pin_hash is not null and m.pin_failures < 5
     and exists (select from accounts.device d where d.device = on_device and d.agency_id = m.agency_id and d.opened_at > now() - interval '12 hours')
  returning m.id, m.pin_hash
$$;

-- Whoever was on the device is signed out of it, and the session ends when the device's 12 hours do: a PIN prolongs nothing.
create or replace function accounts.door_open_pin(member uuid, token bytea, on_device text) returns void language plpgsql security definer set search_path = '' as $$
declare m accounts.member := accounts.may_enter(member); since timestamptz;
begin
  select d.opened_at into since from accounts.device d where d.device = on_device and d.agency_id = m.agency_id and d.opened_at > now() - interval '12 hours';
  if since is null then raise exception 'missing' using errcode = 'TL404'; end if;
  update accounts.member x set pin_failures = 0 where x.id = member;
  update access.session s set revoked_at = now() where s.device = on_device and s.revoked_at is null and s.expires_at > now();
  insert into access.session (token_hash, member_id, agency_id, purposes, posts, device, expires_at)
    values (sha256(token), m.id, m.agency_id, m.purposes, m.posts, on_device, since + interval '12 hours');
  insert into audit.event (member_id, agency_id, verb, degree) values (m.id, m.agency_id, 'account.switched', 'written');
end $$;

create or replace function accounts.door_provider(agency uuid) returns table (issuer text, client_id text, secret_sealed bytea) language sql stable security definer set search_path = '' as $$
  select p.issuer, p.client_id, p.secret_sealed from accounts.provider p where p.agency_id = agency
$$;

-- A provider speaks for its own agency's members alone, whichever agency else uses the same provider.
create or replace function accounts.door_oidc(agency uuid, for_issuer text, subject text) returns uuid language sql stable security definer set search_path = '' as $$
  select m.id from accounts.member m join accounts.provider p on p.agency_id = m.agency_id
   where p.agency_id = agency and p.issuer = for_issuer and m.oidc_subject = subject and m.left_at is null
$$;
