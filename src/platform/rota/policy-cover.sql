call access.closed('platform.cover');
call access.closed('platform.cover_grant');

create or replace function platform.supervisor() returns accounts.member language plpgsql stable set search_path = '' as $$
declare a accounts.member;
begin
  select * into a from accounts.member x where x.id = access.me() and 'supervisor' = any (x.posts) and x.left_at is null;
  if a.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  return a;
end $$;

-- Rule of locks: the record, then its grants. Read and write as the absent one has them, never manage: who stands in for days gives nothing away for longer.
create or replace function platform.cover_record(c platform.cover, g access.grant) returns void language plpgsql set search_path = '' as $$
declare b access.basis; made uuid;
begin
  perform access.lock_record(g.record_id);
  b := access.hold_basis(g.basis_id);
  insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, granted_by, activity_at)
    values (g.record_id, g.kind, c.cover_member, g.sections, g.rights & 3, g.purpose, b.id, tstzrange(greatest(c.from_at, now()), least(c.until_at, upper(g.valid), b.until)), c.set_by, g.activity_at) returning id into made;
  insert into platform.cover_grant (grant_id, cover_id, of_grant) values (made, c.id, g.id);
end $$;

-- What the absent one holds in his own name, of the agency's records, goes to a colleague of a team of his. What a team holds needs no cover.
create or replace function platform.set_cover(absent uuid, stands_in uuid, from_day date, until_day date) returns table (id uuid, records int) language plpgsql security definer set search_path = '' as $$
declare s accounts.member := platform.supervisor(); c platform.cover; g access.grant; n int := 0; place text;
begin
  if stands_in = s.id then raise exception 'nobody grants to himself' using errcode = 'TL403'; end if;
  if absent = stands_in or not exists (select from accounts.member m where m.id = absent and m.agency_id = s.agency_id and m.left_at is null)
    or not exists (select from access.membership a join accounts.team t on t.id = a.team_id where a.member_id = absent and a.left_at is null and a.until > now() and t.agency_id = s.agency_id and platform.in_team(stands_in, a.team_id))
    then raise exception 'not of one team' using errcode = 'TL403'; end if;
  select a.province into place from accounts.agency a where a.id = s.agency_id;
  insert into platform.cover (agency_id, absent_member, cover_member, from_at, until_at, set_by)
    values (s.agency_id, absent, stands_in, greatest(platform.at_wall(from_day::timestamp, place), now()), platform.at_wall((until_day + 1)::timestamp, place), s.id) returning * into c;
  for g in select x.* from access.grant x join access.basis b on b.id = x.basis_id join access.record r on r.id = x.record_id
      where x.grantee_id = absent and b.kind = 'custody' and b.ended_at is null and x.revoked_at is null and now() <@ x.valid and (x.rights & 3) <> 0 and (upper(x.valid) is null or upper(x.valid) > c.from_at)
        and r.custodian = s.agency_id and r.erased_at is null
        and not exists (select from platform.cover_grant k where k.grant_id = x.id) order by x.record_id, x.id loop
    perform platform.cover_record(c, g);
    n := n + 1;
  end loop;
  return query select c.id, n;
end $$;

create or replace function platform.end_cover(which uuid) returns void language plpgsql security definer set search_path = '' as $$
declare s accounts.member := platform.supervisor(); rec uuid;
begin
  update platform.cover c set ended_at = now() where c.id = which and c.agency_id = s.agency_id and c.ended_at is null and c.until_at > now();
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
  for rec in select distinct g.record_id from platform.cover_grant k join access.grant g on g.id = k.grant_id where k.cover_id = which and g.revoked_at is null order by 1 loop
    perform 1 from access.record r where r.id = rec for no key update;
    update access.grant g set revoked_at = now() from platform.cover_grant k where k.cover_id = which and g.id = k.grant_id and g.record_id = rec and g.revoked_at is null;
  end loop;
end $$;

-- What the absent one loses, whoever covers loses with him, in the same statement's wake.
create or replace function platform.cover_follows() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update access.grant g set revoked_at = now() from platform.cover_grant k where k.of_grant = new.id and g.id = k.grant_id and g.revoked_at is null;
  return null;
end $$;
drop trigger if exists cover_follows on access.grant;
create trigger cover_follows after update of revoked_at on access.grant for each row when (old.revoked_at is null and new.revoked_at is not null) execute function platform.cover_follows();

create or replace function platform.covers() returns table (id uuid, absent text, cover text, from_day text, until_day text, records int, runs boolean) language sql stable security definer set search_path = '' as $$
  select c.id, a.name, v.name, platform.wall_clock(c.from_at, g.province)::date::text, platform.wall_clock(c.until_at - interval '1 minute', g.province)::date::text,
      (select count(*)::int from platform.cover_grant k where k.cover_id = c.id), c.ended_at is null and c.until_at > now()
    from platform.cover c join accounts.member a on a.id = c.absent_member join accounts.member v on v.id = c.cover_member join accounts.agency g on g.id = c.agency_id
   where c.agency_id = (select (platform.supervisor()).agency_id) order by c.until_at desc, c.id limit 100
$$;

create or replace function platform.my_covers() returns table (id uuid, absent text, until_day text) language sql stable security definer set search_path = '' as $$
  select c.id, a.name, platform.wall_clock(c.until_at - interval '1 minute', g.province)::date::text
    from platform.cover c join accounts.member a on a.id = c.absent_member join accounts.agency g on g.id = c.agency_id
   where c.cover_member = access.me() and c.ended_at is null and now() >= c.from_at and now() < c.until_at order by c.until_at, c.id limit 20
$$;

-- Which windows of a record are a cover's, for whoever sees its windows.
create or replace function platform.covers_of(rec uuid) returns table (grantee_id uuid, since timestamptz, absent uuid, until_at timestamptz) language sql stable security definer set search_path = '' as $$
  select g.grantee_id, lower(g.valid), c.absent_member, upper(g.valid) from platform.cover_grant k join access.grant g on g.id = k.grant_id join platform.cover c on c.id = k.cover_id
   where g.record_id = rec and g.revoked_at is null and exists (select from access.who_can_see(rec) w where w.grantee_id = g.grantee_id and w.since = lower(g.valid)) order by upper(g.valid), g.id
$$;
