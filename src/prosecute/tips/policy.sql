call access.guard('prosecute.tip_summary', 'tip', 'summary');
call access.guard('prosecute.tip_text', 'tip', 'text');
call access.guard('prosecute.tip_handler', 'tip', 'handler');
call access.guard('prosecute.tip_statement', 'tip', 'summary');
call access.guard('prosecute.investigation_tip', 'investigation', 'tips');

-- Custody in two grants: the team reads what may be read, the member who wrote it down alone knows who told.
-- Held as possibly privileged, not even the text is the team's.
create or replace function prosecute.open_tip(team uuid, privileged boolean) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid; b uuid; seen int := access.mask('tip', case when privileged then array['summary'] else array['summary', 'text'] end);
begin
  if access.purpose() is distinct from access.purpose_id('investigate') or not coalesce(team = any (access.claims()), false) or (select g.kind from access.grantee g where g.id = team) <> 'team' then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  insert into access.record (kind, custodian) values ('tip', access.my_agency()) returning id into made;
  b := access.make_basis('custody', made, access.whole('tip'), 7, access.purpose(), 'infinity', '{}');
  perform access.make_grant(b, team, seen, 3, 'infinity');
  perform access.make_grant(b, access.me(), access.whole('tip'), 7, 'infinity');
  return made;
end $$;

-- One second, named by the handler, of the same agency; a new name ends the one before.
create or replace function prosecute.name_second(rec uuid, member uuid) returns void language plpgsql security definer set search_path = '' as $$
declare b access.basis; r access.record; before uuid;
begin
  if not access.keeps(rec, access.mask('tip', array['handler'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  r := access.lock_record(rec);
  if member = access.me() or not exists (select from accounts.member m where m.id = member and m.agency_id = r.custodian and m.left_at is null) then raise exception 'a colleague' using errcode = 'TL403'; end if;
  b := access.custody(rec);
  select h.second into before from prosecute.tip_handler h where h.record_id = rec;
  update access.grant g set revoked_at = now() where g.basis_id = b.id and g.grantee_id = before and g.revoked_at is null;
  perform access.make_grant(b.id, member, access.mask('tip', array['summary', 'text', 'handler']), 1, 'infinity');
  update prosecute.tip_handler h set second = member where h.record_id = rec;
end $$;

-- Members of the caller's agency, to name a second from.
create or replace function prosecute.colleagues() returns table (id uuid, name text) language sql stable security definer set search_path = '' as $$
  select m.id, m.name from accounts.member m where m.agency_id = access.my_agency() and m.id <> access.me() and m.left_at is null and access.claims() is not null order by m.name, m.id limit 500
$$;

create or replace function prosecute.due_tips() returns table (record uuid) language sql stable security definer set search_path = '' as $$
  select t.record_id from prosecute.tip_summary t join access.record r on r.id = t.record_id
   where t.erase_on <= (now() at time zone 'America/St_Johns')::date and t.erased_at is null and r.erased_at is null and r.legal_hold is null order by t.erase_on, t.record_id limit 200
$$;

-- Text, source and key go; that a tip came, on what day and under what number, stays.
create or replace function prosecute.due_erase_tip(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from prosecute.due_tips() d where d.record = rec) then return; end if;
  perform access.lock_record(rec);
  delete from prosecute.tip_text t where t.record_id = rec;
  delete from prosecute.tip_handler t where t.record_id = rec;
  delete from prosecute.tip_statement t where t.record_id = rec;
  delete from access.record_key k where k.record_id = rec;
  update prosecute.tip_summary t set erased_at = now() where t.record_id = rec;
end $$;
