call access.reference('accounts.agency');
call access.reference('accounts.team');
call access.closed('accounts.member');
call access.closed('accounts.person');
call access.closed('accounts.provider');

-- Colleagues of one's own agency, by name and post; credentials never leave the gate.
drop policy if exists colleagues on accounts.member;
create policy colleagues on accounts.member for select to app using (agency_id = (select access.my_agency()));
grant select (id, agency_id, name, posts, lead, language, left_at, demo) on accounts.member to app;

create or replace function accounts.me() returns table (id uuid, name text, agency_id uuid, agency text, agency_kind text, posts text[], language text, lead boolean, demo boolean, has_totp boolean) language sql stable security definer set search_path = '' as $$
  select m.id, m.name, a.id, a.name, a.kind, m.posts, m.language, m.lead, m.demo, m.totp_sealed is not null
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

-- The doorkeeper's functions: another database role than the application's, which can therefore open no session.
create or replace function accounts.door_credentials(login text) returns table (id uuid, password_hash text, totp_sealed bytea, totp_last_step bigint, recovery_hashes text[], failures smallint, locked_until timestamptz, demo boolean) language sql stable security definer set search_path = '' as $$
  select m.id, m.password_hash, m.totp_sealed, m.totp_last_step, m.recovery_hashes, m.failures, m.locked_until, m.demo
    from accounts.member m where m.sign_in = login and m.left_at is null
$$;

create or replace function accounts.door_failed(member uuid, lock_after int, lock_for interval) returns void language sql security definer set search_path = '' as $$
  update accounts.member m set failures = m.failures + 1,
    locked_until = case when m.failures + 1 >= lock_after then now() + lock_for else m.locked_until end where m.id = member
$$;

create or replace function accounts.door_open(member uuid, token bytea, device text, ttl interval, strong boolean, totp_step bigint) returns void language plpgsql security definer set search_path = '' as $$
declare m accounts.member;
begin
  select * into m from accounts.member x where x.id = member and x.left_at is null for update;
  if m.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if m.demo and not (select k.demo from platform.mark k) then raise exception 'demo members sign in on demo databases alone' using errcode = 'TL403'; end if;
  if totp_step is not null and totp_step <= m.totp_last_step then raise exception 'used' using errcode = 'TL403'; end if;
  update accounts.member x set failures = 0, locked_until = null, totp_last_step = coalesce(totp_step, x.totp_last_step) where x.id = member;
  insert into access.session (token_hash, member_id, agency_id, purposes, posts, device, expires_at, stepped_up_at)
    values (sha256(token), m.id, m.agency_id, m.purposes, m.posts, device, now() + ttl, case when strong then now() end);
end $$;

create or replace function accounts.door_spend_recovery(member uuid, hash text) returns boolean language sql security definer set search_path = '' as $$
  with u as (update accounts.member m set recovery_hashes = array_remove(m.recovery_hashes, hash) where m.id = member and hash = any (m.recovery_hashes) returning 1)
  select exists (select from u)
$$;

create or replace function accounts.door_invited(token bytea) returns table (id uuid, name text, agency text, sign_in text) language sql stable security definer set search_path = '' as $$
  select m.id, m.name, a.name, m.sign_in from accounts.member m join accounts.agency a on a.id = m.agency_id
   where m.invited_hash = sha256(token) and m.invited_until > now() and m.left_at is null
$$;

create or replace function accounts.door_accept(token bytea, hash text) returns uuid language sql security definer set search_path = '' as $$
  update accounts.member m set password_hash = hash, invited_hash = null, invited_until = null
   where m.invited_hash = sha256(token) and m.invited_until > now() and m.left_at is null returning m.id
$$;

create or replace function accounts.door_person(number_hash bytea) returns table (id uuid, words_hash text, slow_until timestamptz, language text) language sql stable security definer set search_path = '' as $$
  select p.id, p.words_hash, p.slow_until, p.language from accounts.person p where p.number_hash = door_person.number_hash and p.off_at is null
$$;

-- Wrong tries slow the asker and never lock her out: 2 s, 4 s … one minute at most.
create or replace function accounts.door_person_failed(person uuid) returns void language sql security definer set search_path = '' as $$
  update accounts.person p set wrong_tries = p.wrong_tries + 1, slow_until = now() + least(power(2, least(p.wrong_tries + 1, 6)), 60) * interval '1 second' where p.id = person
$$;

create or replace function accounts.door_person_open(person uuid, token bytea, ttl interval) returns void language plpgsql security definer set search_path = '' as $$
begin
  update accounts.person p set wrong_tries = 0, slow_until = null where p.id = person and p.off_at is null;
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into access.session (token_hash, member_id, agency_id, purposes, posts, expires_at)
    values (sha256(token), person, null, array[access.purpose_id('own')], array['person'], now() + ttl);
end $$;

create or replace function accounts.door_pin(device text, login text) returns table (id uuid, pin_hash text, failures smallint, locked_until timestamptz) language sql stable security definer set search_path = '' as $$
  select m.id, m.pin_hash, m.failures, m.locked_until from accounts.member m where m.sign_in = login and m.left_at is null
     and exists (select from access.session s where s.device = door_pin.device and s.agency_id = m.agency_id and s.opened_at > now() - interval '12 hours')
$$;

create or replace function accounts.door_oidc(for_issuer text, subject text) returns uuid language sql stable security definer set search_path = '' as $$
  select m.id from accounts.member m join accounts.provider p on p.agency_id = m.agency_id
   where p.issuer = for_issuer and m.oidc_subject = subject and m.left_at is null
$$;

create or replace function accounts.door_provider(agency uuid) returns table (issuer text, client_id text, secret_sealed bytea) language sql stable security definer set search_path = '' as $$
  select p.issuer, p.client_id, p.secret_sealed from accounts.provider p where p.agency_id = agency
$$;

-- What a signed-in member does to his own account.
create or replace function accounts.sessions() returns table (id uuid, opened_at timestamptz, device text, this boolean) language sql stable security definer set search_path = '' as $$
  select s.id, s.opened_at, s.device, s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid
    from access.session s where s.member_id = access.me() and s.revoked_at is null and s.expires_at > now() order by s.opened_at desc, s.id
$$;

create or replace function accounts.sign_out(everywhere boolean) returns int language sql security definer set search_path = '' as $$
  with u as (update access.session s set revoked_at = now() where s.member_id = access.me() and s.revoked_at is null
    and (everywhere or s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid) returning 1)
  select count(*)::int from u
$$;

create or replace function accounts.own_secrets() returns table (password_hash text, totp_sealed bytea, totp_last_step bigint) language sql stable security definer set search_path = '' as $$
  select m.password_hash, m.totp_sealed, m.totp_last_step from accounts.member m where m.id = access.me()
$$;

create or replace function accounts.set_totp(sealed bytea, recovery text[], step bigint) returns void language sql security definer set search_path = '' as $$
  update accounts.member m set totp_sealed = sealed, recovery_hashes = recovery, totp_last_step = step where m.id = access.me()
$$;

create or replace function accounts.set_pin(hash text) returns void language sql security definer set search_path = '' as $$
  update accounts.member m set pin_hash = hash where m.id = access.me()
$$;

create or replace function accounts.stepped_up(step bigint) returns void language plpgsql security definer set search_path = '' as $$
begin
  update accounts.member m set totp_last_step = step where m.id = access.me() and m.totp_last_step < step;
  if not found then raise exception 'used' using errcode = 'TL403'; end if;
  update access.session s set stepped_up_at = now() where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and access.claims() is not null;
end $$;

-- An agency's administrator invites and takes leave of members; leaving ends sessions and teams in the same transaction.
create or replace function accounts.invite(person_name text, login text, post_names text[], purpose_names text[], language text, token bytea) returns uuid language plpgsql security definer set search_path = '' as $$
declare admin accounts.member; m uuid;
begin
  select * into admin from accounts.member x where x.id = access.me() and 'administrator' = any (x.posts);
  if admin.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if 'administrator' = any (post_names) and not admin.lead then raise exception 'a lead invites administrators' using errcode = 'TL403'; end if;
  insert into access.grantee (kind, agency_id) values ('member', admin.agency_id) returning id into m;
  insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, language, invited_hash, invited_until, demo)
    values (m, admin.agency_id, person_name, lower(login), post_names, array(select c.id from access.purpose_code c where c.name = any (purpose_names)), language, sha256(token), now() + interval '72 hours', admin.demo);
  return m;
end $$;

create or replace function accounts.leave(member uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from accounts.member a join accounts.member m on m.agency_id = a.agency_id
      where a.id = access.me() and 'administrator' = any (a.posts) and m.id = member) then raise exception 'missing' using errcode = 'TL404'; end if;
  update accounts.member m set left_at = now() where m.id = member;
  update access.membership s set left_at = now() where s.member_id = member and s.left_at is null;
  update access.session s set revoked_at = now() where s.member_id = member and s.revoked_at is null;
end $$;

create or replace function accounts.set_team(member uuid, team uuid, joins boolean) returns void language plpgsql security definer set search_path = '' as $$
declare mine uuid := access.my_agency();
begin
  if not exists (select from accounts.member a where a.id = access.me() and 'administrator' = any (a.posts))
    or (select agency_id from access.grantee where id = member) is distinct from mine
    or (select agency_id from access.grantee where id = team) is distinct from mine then raise exception 'missing' using errcode = 'TL404'; end if;
  if member = access.me() and joins then raise exception 'nobody grants to himself' using errcode = 'TL403'; end if;
  perform 1 from access.grantee where id = team for update;
  if joins then
    if (select count(*) from access.membership s where s.team_id = team and s.left_at is null) >= 40 then raise exception 'a team is 40 at most' using errcode = 'TL403'; end if;
    insert into access.membership (member_id, team_id) select member, team
      where not exists (select from access.membership s where s.member_id = member and s.team_id = team and s.left_at is null);
  else
    update access.membership s set left_at = now() where s.member_id = member and s.team_id = team and s.left_at is null;
  end if;
end $$;

-- She asks for her page: a number and words, made by the worker who holds her file.
create or replace function accounts.open_person(number_hash bytea, words_hash text, language text) returns uuid language plpgsql security definer set search_path = '' as $$
declare p uuid;
begin
  if access.claims() is null or access.my_agency() is null then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into access.grantee (kind) values ('person') returning id into p;
  insert into accounts.person (id, number_hash, words_hash, language) values (p, number_hash, words_hash, language);
  return p;
end $$;

create or replace function accounts.own_second() returns text language sql stable security definer set search_path = '' as $$
  select p.second_hash from accounts.person p where p.id = access.me()
$$;

create or replace function accounts.set_second(hash text) returns void language sql security definer set search_path = '' as $$
  update accounts.person p set second_hash = hash where p.id = access.me() and p.second_hash is null
$$;

create or replace function accounts.second_opened() returns void language sql security definer set search_path = '' as $$
  update access.session s set stepped_up_at = now() where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and access.claims() is not null
$$;
