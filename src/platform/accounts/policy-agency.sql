-- An agency's administrator, or nothing here.
create or replace function accounts.administrator() returns accounts.member language plpgsql stable set search_path = '' as $$
declare a accounts.member;
begin
  select * into a from accounts.member x where x.id = access.me() and 'administrator' = any (x.posts) and x.left_at is null;
  if a.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  return a;
end $$;

-- A colleague of the administrator, held. A lead alone acts on administrators and leads; nobody acts on himself.
create or replace function accounts.administered(who uuid) returns accounts.member language plpgsql set search_path = '' as $$
declare a accounts.member := accounts.administrator(); m accounts.member;
begin
  select * into m from accounts.member x where x.id = who and x.agency_id = a.agency_id and x.left_at is null for update;
  if m.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if m.id = a.id then raise exception 'nobody administers himself' using errcode = 'TL403'; end if;
  if ('administrator' = any (m.posts) or m.lead) and not a.lead then raise exception 'a lead administers administrators' using errcode = 'TL403'; end if;
  return m;
end $$;

create or replace function accounts.check_choice(a accounts.member, post_names text[], purpose_names text[]) returns void language plpgsql stable set search_path = '' as $$
declare of_kind text := (select g.kind from accounts.agency g where g.id = a.agency_id);
begin
  if cardinality(post_names) = 0 or cardinality(purpose_names) = 0
    or exists (select from unnest(post_names) n where not exists (select from accounts.may_hold h where h.agency_kind = of_kind and h.what = 'post' and h.name = n))
    or exists (select from unnest(purpose_names) n where not exists (select from accounts.may_hold h where h.agency_kind = of_kind and h.what = 'purpose' and h.name = n))
    then raise exception 'not for this kind of agency' using errcode = 'TL403'; end if;
  if 'administrator' = any (post_names) and not a.lead then raise exception 'a lead names administrators' using errcode = 'TL403'; end if;
end $$;

create or replace function accounts.purpose_ids(names text[]) returns smallint[] language sql stable set search_path = '' as $$
  select array_agg(c.id order by c.id) from access.purpose_code c where c.name = any (names)
$$;

create or replace function accounts.agency_members() returns table (id uuid, name text, sign_in text, posts text[], purposes text[], language text, lead boolean, joined boolean, invited_until timestamptz, has_code boolean, subject text, teams uuid[]) language sql stable security definer set search_path = '' as $$
  select m.id, m.name, m.sign_in, m.posts, array(select c.name from access.purpose_code c where c.id = any (m.purposes) order by c.id), m.language, m.lead, m.password_hash is not null, m.invited_until, m.totp_sealed is not null, m.oidc_subject,
      array(select s.team_id from access.membership s where s.member_id = m.id and s.left_at is null and s.until > now())
    from accounts.member m where m.agency_id = (select (accounts.administrator()).agency_id) and m.left_at is null order by m.name, m.id
$$;

create or replace function accounts.agency_provider() returns table (issuer text, client_id text) language sql stable security definer set search_path = '' as $$
  select p.issuer, p.client_id from accounts.provider p where p.agency_id = (select (accounts.administrator()).agency_id)
$$;

-- Null when the sign-in name is taken.
create or replace function accounts.invite(person_name text, login text, post_names text[], purpose_names text[], language text, token bytea) returns uuid language plpgsql security definer set search_path = '' as $$
declare admin accounts.member := accounts.administrator(); m uuid;
begin
  perform accounts.check_choice(admin, post_names, purpose_names);
  if exists (select from accounts.member x where x.sign_in = lower(login)) then return null; end if;
  insert into access.grantee (kind, agency_id) values ('member', admin.agency_id) returning id into m;
  insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, language, invited_hash, invited_until, demo)
    values (m, admin.agency_id, person_name, lower(login), post_names, accounts.purpose_ids(purpose_names), language, sha256(token), now() + interval '72 hours', admin.demo);
  return m;
end $$;

-- A forgotten password, or a lost second factor: a new link, and every session ends.
create or replace function accounts.invite_again(who uuid, token bytea, clear_code boolean) returns void language plpgsql security definer set search_path = '' as $$
declare m accounts.member := accounts.administered(who);
begin
  update accounts.member x set password_hash = null, pin_hash = null, invited_hash = sha256(token), invited_until = now() + interval '72 hours',
      totp_sealed = case when clear_code then null else x.totp_sealed end, totp_waiting = null,
      recovery_hashes = case when clear_code then '{}' else x.recovery_hashes end
    where x.id = m.id;
  update access.session s set revoked_at = now() where s.member_id = m.id and s.revoked_at is null;
end $$;

-- Posts and purposes are copied into sessions when they open; live ones are rewritten in the same transaction.
create or replace function accounts.set_posts(who uuid, post_names text[], purpose_names text[]) returns void language plpgsql security definer set search_path = '' as $$
declare m accounts.member := accounts.administered(who); ids smallint[] := accounts.purpose_ids(purpose_names);
begin
  perform accounts.check_choice(accounts.administrator(), post_names, purpose_names);
  update accounts.member x set posts = post_names, purposes = ids where x.id = m.id;
  update access.session s set posts = post_names, purposes = ids where s.member_id = m.id and s.revoked_at is null;
end $$;

-- Leaving ends sessions and teams in the same transaction.
create or replace function accounts.leave(member uuid) returns void language plpgsql security definer set search_path = '' as $$
declare m accounts.member := accounts.administered(member);
begin
  update accounts.member x set left_at = now(), password_hash = null, pin_hash = null, invited_hash = null, oidc_subject = null where x.id = m.id;
  update access.membership s set left_at = now() where s.member_id = m.id and s.left_at is null;
  update access.session s set revoked_at = now() where s.member_id = m.id and s.revoked_at is null;
end $$;

create or replace function accounts.new_team(team_name text) returns uuid language plpgsql security definer set search_path = '' as $$
declare a accounts.member := accounts.administrator(); t uuid;
begin
  insert into access.grantee (kind, agency_id) values ('team', a.agency_id) returning id into t;
  insert into accounts.team (id, agency_id, name) values (t, a.agency_id, team_name);
  return t;
end $$;

-- False when the team is full. Claims read memberships at each statement, so one who leaves loses the team's rights at his next.
create or replace function accounts.set_team(member uuid, team uuid, joins boolean) returns boolean language plpgsql security definer set search_path = '' as $$
declare a accounts.member := accounts.administrator();
begin
  if not exists (select from accounts.member x where x.id = member and x.agency_id = a.agency_id and x.left_at is null)
    or not exists (select from accounts.team t where t.id = team and t.agency_id = a.agency_id) then raise exception 'missing' using errcode = 'TL404'; end if;
  if member = a.id and joins then raise exception 'nobody grants to himself' using errcode = 'TL403'; end if;
  perform 1 from access.grantee where id = team for update;
  if not joins then
    update access.membership s set left_at = now() where s.member_id = member and s.team_id = team and s.left_at is null;
    return true;
  end if;
  if exists (select from access.membership s where s.member_id = member and s.team_id = team and s.left_at is null and s.until > now()) then return true; end if;
  if (select count(*) from access.membership s where s.team_id = team and s.left_at is null and s.until > now()) >= 40 then return false; end if;
  insert into access.membership (member_id, team_id) values (member, team);
  return true;
end $$;

create or replace function accounts.set_provider(for_issuer text, client text, sealed bytea) returns void language plpgsql security definer set search_path = '' as $$
declare a accounts.member := accounts.administrator();
begin
  -- A subject of one provider names someone else at another.
  if not exists (select from accounts.provider p where p.agency_id = a.agency_id and p.issuer = for_issuer and p.client_id = client)
    then update accounts.member m set oidc_subject = null where m.agency_id = a.agency_id; end if;
  insert into accounts.provider as p (agency_id, issuer, client_id, secret_sealed) values (a.agency_id, for_issuer, client, sealed)
    on conflict (agency_id) do update set issuer = for_issuer, client_id = client, secret_sealed = sealed;
end $$;

-- False when a colleague has this subject already.
create or replace function accounts.set_subject(who uuid, subject text) returns boolean language plpgsql security definer set search_path = '' as $$
declare m accounts.member := accounts.administered(who);
begin
  if subject is not null and exists (select from accounts.member x where x.agency_id = m.agency_id and x.oidc_subject = subject and x.id <> m.id) then return false; end if;
  update accounts.member x set oidc_subject = subject where x.id = m.id;
  return true;
end $$;

-- For letters of any member of the agency; for nobody else.
create or replace function accounts.own_letterhead() returns table (name text, lines text[], phone text) language sql stable security definer set search_path = '' as $$
  select l.name, l.lines, l.phone from accounts.letterhead l where l.agency_id = access.my_agency()
$$;

create or replace function accounts.set_letterhead(head text, address text[], number text) returns void language plpgsql security definer set search_path = '' as $$
declare a accounts.member := accounts.administrator();
begin
  insert into accounts.letterhead as l (agency_id, name, lines, phone, set_by) values (a.agency_id, head, address, number, a.id)
    on conflict (agency_id) do update set name = head, lines = address, phone = number, set_by = a.id, set_at = now();
end $$;

-- The whole week at once.
create or replace function accounts.set_opening(days int[], open_at text[], close_at text[]) returns void language plpgsql security definer set search_path = '' as $$
declare a accounts.member := accounts.administrator();
begin
  delete from accounts.opening o where o.agency_id = a.agency_id;
  insert into accounts.opening (agency_id, weekday, opens, closes) select a.agency_id, d, o, c from unnest(days, open_at, close_at) x (d, o, c);
end $$;
