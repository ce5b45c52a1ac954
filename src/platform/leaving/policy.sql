call access.closed('platform.leaving_ask');

create or replace function platform.leads() returns accounts.member language plpgsql stable set search_path = '' as $$
declare a accounts.member := accounts.administrator();
begin
  if not a.lead or platform.practising() then raise exception 'missing' using errcode = 'TL404'; end if;
  return a;
end $$;

-- Whoever may confirm: another administrator or supervisor of the agency.
create or replace function platform.leaving_seconds() returns table (id uuid, name text) language sql stable security definer set search_path = '' as $$
  select m.id, m.name from accounts.member m
   where m.agency_id = (platform.leads()).agency_id and m.id <> access.me() and m.left_at is null and m.posts && array['administrator', 'supervisor'] order by m.name, m.id
$$;

create or replace function platform.ask_leaving(of_what text, with_second uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare a accounts.member := platform.leads(); made uuid;
begin
  if not exists (select from platform.leaving_seconds() s where s.id = with_second) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into platform.leaving_ask (agency_id, what, asked_by, second) values (a.agency_id, of_what, a.id, with_second) returning id into made;
  return made;
end $$;

-- By the second's own session, within a day.
create or replace function platform.confirm_leaving(ask uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from platform.leaving_ask x where x.id = ask and x.second = access.me()) then raise exception 'missing' using errcode = 'TL404'; end if;
  update platform.leaving_ask x set confirmed_at = now() where x.id = ask and x.confirmed_at is null and x.asked_at > now() - interval '24 hours';
  if not found then raise exception 'ended' using errcode = 'TL409'; end if;
end $$;

create or replace function platform.spend_leaving(ask uuid, of_what text) returns void language plpgsql set search_path = '' as $$
declare a accounts.member := platform.leads();
begin
  if not exists (select from platform.leaving_ask x where x.id = ask and x.asked_by = a.id and x.what = of_what) then raise exception 'missing' using errcode = 'TL404'; end if;
  update platform.leaving_ask x set used_at = now() where x.id = ask and x.used_at is null and x.confirmed_at > now() - interval '24 hours';
  if not found then raise exception 'not confirmed' using errcode = 'TL409'; end if;
end $$;

create or replace function platform.begin_export(ask uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform platform.spend_leaving(ask, 'export');
end $$;

create or replace function platform.my_leaving() returns table (id uuid, what text, asked_by uuid, second uuid, asked_at timestamptz, confirmed_at timestamptz, used_at timestamptz, mine boolean) language sql stable security definer set search_path = '' as $$
  select x.id, x.what, x.asked_by, x.second, x.asked_at, x.confirmed_at, x.used_at, x.asked_by = access.me() from platform.leaving_ask x
   where x.agency_id = access.my_agency() and access.me() in (x.asked_by, x.second) and x.asked_at > now() - interval '7 days' order by x.asked_at desc, x.id
$$;

-- What the caller keeps with all rights under the purpose of this request, in the order of ids.
create or replace function platform.kept_after(after uuid, most int) returns table (record uuid, kind text, sections int) language sql stable security definer set search_path = '' as $$
  select r.id, r.kind, bit_or(g.sections)::int from access.grant g join access.basis b on b.id = g.basis_id join access.record r on r.id = g.record_id
   where g.grantee_id = any (access.claims()) and b.kind = 'custody' and (g.rights & 4) <> 0 and g.purpose = access.purpose() and g.revoked_at is null and now() <@ g.valid
     and r.custodian = access.my_agency() and r.erased_at is null and r.id > kept_after.after and not access.barred(r.id)
   group by r.id, r.kind order by r.id limit most
$$;

-- Living files of the agency that stand in the way of leaving, in steps of ten above ten: how many, never which.
create or replace function platform.still_kept() returns int language sql stable security definer set search_path = '' as $$
  select case when n <= 10 then n else n / 10 * 10 end from (select count(*)::int as n from access.record r where r.custodian = (platform.leads()).agency_id and r.erased_at is null) x
$$;

-- Nobody is dropped: an agency that still keeps a living file cannot leave. Members, teams, sessions and grants to its teams end here.
create or replace function platform.leave_agency(ask uuid) returns int language plpgsql security definer set search_path = '' as $$
declare a accounts.member := platform.leads(); kept int := platform.still_kept();
begin
  perform 1 from accounts.agency x where x.id = a.agency_id for update;
  if kept > 0 then return kept; end if;
  perform platform.spend_leaving(ask, 'leave');
  update access.grant g set revoked_at = now() from access.grantee e where e.id = g.grantee_id and a.agency_id in (e.id, e.agency_id) and g.revoked_at is null;
  delete from access.posting p using access.grantee e where e.id = p.grantee_id and a.agency_id in (e.id, e.agency_id);
  update accounts.agency x set closed_at = now() where x.id = a.agency_id;
  update access.membership m set left_at = now() from accounts.member x where x.id = m.member_id and x.agency_id = a.agency_id and m.left_at is null;
  update accounts.member x set left_at = now(), password_hash = null, pin_hash = null, invited_hash = null, oidc_subject = null where x.agency_id = a.agency_id and x.left_at is null;
  update access.session s set revoked_at = case when s.id <> accounts.this_session() then now() end, expires_at = case when s.id = accounts.this_session() then now() + interval '1 microsecond' else s.expires_at end
   where s.agency_id = a.agency_id and s.revoked_at is null and s.expires_at > now();
  return 0;
end $$;
grant update on accounts.agency to gate;
