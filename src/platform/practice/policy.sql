call access.closed('platform.practice');
call access.closed('platform.practice_self');
grant insert on accounts.agency, accounts.team to gate;

create or replace function platform.is_practice(agency uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from platform.practice p where p.agency_id = is_practice.agency)
$$;

create or replace function platform.practising() returns boolean language sql stable security definer set search_path = '' as $$
  select platform.is_practice(access.my_agency())
$$;

-- Where a list of others is chosen from: practice sees practice of its own, everyone else sees none of it.
create or replace function platform.same_world(agency uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select case when platform.practising() then same_world.agency = access.my_agency() else not platform.is_practice(same_world.agency) end
$$;

-- Every right passes here, so nothing of practice reaches a real agency and nothing real reaches practice, whichever slice asks.
create or replace function platform.grant_stays_in_its_world() returns trigger language plpgsql security definer set search_path = '' as $$
declare keeper uuid := (select r.custodian from access.record r where r.id = new.record_id); receiver uuid;
begin
  select case when e.kind = 'agency' then e.id else e.agency_id end into receiver from access.grantee e where e.id = new.grantee_id;
  if receiver is distinct from keeper and receiver is not null and (platform.is_practice(receiver) or platform.is_practice(keeper)) then raise exception 'missing' using errcode = 'TL404'; end if;
  return null;
end $$;
drop trigger if exists grant_stays_in_its_world on access.grant;
create constraint trigger grant_stays_in_its_world after insert or update of record_id, grantee_id on access.grant for each row execute function platform.grant_stays_in_its_world();

-- What would reach someone outside: a room, money, a message to a desk.
create or replace function platform.refuse_in_practice() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if platform.practising() then raise exception 'in practice' using errcode = 'TL451'; end if;
  return new;
end $$;
create or replace procedure platform.not_in_practice(target regclass) language plpgsql set search_path = '' as $$
begin
  execute format('drop trigger if exists refuse_in_practice on %s', target);
  execute format('create trigger refuse_in_practice before insert or update on %s for each row execute function platform.refuse_in_practice()', target);
end $$;

create or replace function platform.practice_of(agency uuid) returns platform.practice language plpgsql set search_path = '' as $$
declare p platform.practice; a accounts.agency; made uuid; d uuid; h uuid;
begin
  perform 1 from access.grantee g where g.id = practice_of.agency for update;
  select * into p from platform.practice x where x.of_agency = practice_of.agency;
  if p.agency_id is not null then return p; end if;
  select * into a from accounts.agency x where x.id = practice_of.agency;
  insert into access.grantee (kind) values ('agency') returning id into made;
  insert into accounts.agency (id, name, kind, province, language, demo) values (made, case a.language when 'fr' then 'Exercice : ' else 'Practice: ' end || a.name, 'practice', a.province, a.language, a.demo);
  insert into access.grantee (kind, agency_id) values ('team', made) returning id into d;
  insert into access.grantee (kind, agency_id) values ('team', made) returning id into h;
  insert into accounts.team (id, agency_id, name) values (d, made, case a.language when 'fr' then 'Bureau d’exercice' else 'Practice desk' end), (h, made, case a.language when 'fr' then 'Maison d’exercice' else 'Practice house' end);
  insert into platform.practice (agency_id, of_agency, desk, house) values (made, a.id, d, h) returning * into p;
  return p;
end $$;

create or replace function platform.take_side(self uuid, p platform.practice, to_house boolean) returns void language plpgsql set search_path = '' as $$
begin
  update access.membership m set left_at = now() where m.member_id = self and m.left_at is null;
  insert into access.membership (member_id, team_id) values (self, case when to_house then p.house else p.desk end);
end $$;

-- The same session becomes another self: no second session is opened, and no real grant belongs to that self.
create or replace function platform.begin_practice() returns void language plpgsql security definer set search_path = '' as $$
declare m accounts.member; p platform.practice; self uuid;
begin
  select * into m from accounts.member x where x.id = access.me() and x.left_at is null;
  if m.id is null or platform.practising() then raise exception 'missing' using errcode = 'TL404'; end if;
  p := platform.practice_of(m.agency_id);
  select s.id into self from platform.practice_self s where s.of_member = m.id;
  if self is null then
    insert into access.grantee (kind, agency_id) values ('member', p.agency_id) returning id into self;
    insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, language, demo)
      values (self, p.agency_id, m.name, 'practice-' || self, array['advocate', 'case-worker', 'intake-worker'], array[access.purpose_id('support')], m.language, m.demo);
    insert into platform.practice_self (id, of_member) values (self, m.id);
  end if;
  perform platform.take_side(self, p, false);
  update access.session s set member_id = self, agency_id = p.agency_id, posts = x.posts, purposes = x.purposes, stepped_up_at = null
    from accounts.member x where x.id = self and s.id = accounts.this_session();
end $$;

create or replace function platform.end_practice() returns void language plpgsql security definer set search_path = '' as $$
declare m accounts.member;
begin
  select x.* into m from platform.practice_self s join accounts.member x on x.id = s.of_member where s.id = access.me() and x.left_at is null;
  if m.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  update access.session s set member_id = m.id, agency_id = m.agency_id, posts = m.posts, purposes = m.purposes, stepped_up_at = null where s.id = accounts.this_session();
end $$;

create or replace function platform.practise_as(to_house boolean) returns void language plpgsql security definer set search_path = '' as $$
declare p platform.practice;
begin
  select * into p from platform.practice x where x.agency_id = access.my_agency();
  if p.agency_id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  perform platform.take_side(access.me(), p, to_house);
end $$;

create or replace function platform.practice_state() returns table (practising boolean, at_house boolean) language sql stable security definer set search_path = '' as $$
  select platform.practising(), exists (select from platform.practice p where p.house = any (access.claims()))
$$;

-- Whoever leaves, or whose password, posts or sessions end, ends his practising self's sessions too.
create or replace function platform.self_follows() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update access.session s set revoked_at = now() from platform.practice_self p where p.of_member = new.id and s.member_id = p.id and s.revoked_at is null;
  return null;
end $$;
drop trigger if exists self_follows on accounts.member;
create trigger self_follows after update of left_at, password_hash, posts, purposes on accounts.member for each row execute function platform.self_follows();

-- A practising self has no way in of its own: whoever found a screen unlocked could else come back by it, and end practice as the member.
create or replace function platform.self_has_no_way_in() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from platform.practice_self p where p.id = new.id) then raise exception 'in practice' using errcode = 'TL451'; end if;
  return new;
end $$;
drop trigger if exists self_has_no_way_in on accounts.member;
create trigger self_has_no_way_in before update on accounts.member for each row
  when (new.password_hash is not null or new.pin_hash is not null or new.totp_sealed is not null or new.totp_waiting is not null or new.invited_hash is not null or new.oidc_subject is not null) execute function platform.self_has_no_way_in();

-- What was practised before four this morning, in Toronto.
create or replace function platform.due_practised() returns table (record uuid) language sql stable security definer set search_path = '' as $$
  select r.id from platform.practice p join access.record r on r.custodian = p.agency_id
   where r.erased_at is null and r.opened_at < (date_trunc('day', now() at time zone 'America/Toronto' - interval '4 hours') + interval '4 hours') at time zone 'America/Toronto'
   order by r.opened_at, r.id limit 500
$$;

-- Its key, every right to it, and every row of it: what points at another row of it goes first, by trying again.
create or replace function platform.due_wipe_practised(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare t text; left_over text[]; again text[];
begin
  if not exists (select from platform.due_practised() d where d.record = rec) then return; end if;
  perform access.lock_record(rec);
  delete from access.record_key k where k.record_id = rec;
  delete from access.posting p where p.record_id = rec;
  update accounts.person x set off_at = now() from access.grant g where g.record_id = rec and g.grantee_id = x.id and x.off_at is null;
  update access.basis b set ended_at = now(), ended_because = 'erased' where b.record_id = rec and b.ended_at is null;
  update access.grant g set revoked_at = now() where g.record_id = rec and g.revoked_at is null;
  select array_agg(a.attrelid::regclass::text) into left_over from pg_catalog.pg_attribute a
   where a.attname = 'record_id' and not a.attisdropped and pg_catalog.col_description(a.attrelid, a.attnum) like 'guarded: %';
  for round in 1 .. 6 loop
    again := '{}';
    foreach t in array coalesce(left_over, '{}') loop
      begin
        execute format('delete from %s where record_id = $1', t) using rec;
      exception when foreign_key_violation then again := again || t;
      end;
    end loop;
    exit when again = '{}';
    left_over := again;
  end loop;
  update access.record r set erased_at = now() where r.id = rec;
end $$;
