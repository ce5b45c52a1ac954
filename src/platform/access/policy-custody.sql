-- What moves, holds or ends a whole record, and its key.

create or replace function access.custody(rec uuid) returns access.basis language sql stable set search_path = '' as $$
  select b from access.basis b where b.record_id = custody.rec and b.kind = 'custody' and b.ended_at is null order by b.made_at limit 1
$$;

-- The custody basis stays; its grantee changes, so that what stands on it lives on. Not the application's to call:
-- whose door it is has asked both the one who keeps the record and, in another agency, the one who takes it.
create or replace function access.move_custody(rec uuid, to_team uuid) returns void language plpgsql set search_path = '' as $$
declare b access.basis;
begin
  perform access.lock_record(rec);
  b := access.custody(rec);
  if (select kind from access.grantee where id = to_team) is distinct from 'team' then raise exception 'missing' using errcode = 'TL404'; end if;
  update access.grant g set revoked_at = now() where g.basis_id = b.id and g.revoked_at is null;
  delete from access.posting p where p.record_id = rec and p.purpose = b.purpose
    and not exists (select from access.grant g where g.record_id = p.record_id and g.grantee_id = p.grantee_id and g.purpose = p.purpose and g.revoked_at is null);
  perform access.make_grant(b.id, to_team, b.sections, b.rights, b.until);
  update access.record x set custodian = (select agency_id from access.grantee where id = to_team) where x.id = rec;
end $$;

create or replace function access.hand_over(rec uuid, to_team uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.keeps(rec, (access.custody(rec)).sections) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.move_custody(rec, to_team);
end $$;

-- A citation sets the hold, and one member may. None lifts it, and that takes two members with custody: the second to ask, not the first.
create or replace function access.legal_hold(rec uuid, citation text) returns void language plpgsql security definer set search_path = '' as $$
declare r access.record; lifts boolean;
begin
  if not access.keeps(rec, access.mask((select kind from access.record where id = rec), array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  r := access.lock_record(rec);
  lifts := citation is null and r.legal_hold is not null and coalesce(r.lift_asked_by <> access.me(), false);
  update access.record x set
      legal_hold = case when lifts then null else coalesce(citation, x.legal_hold) end,
      lift_asked_by = case when citation is null and r.legal_hold is not null and not lifts then access.me() end
    where x.id = rec;
end $$;

-- Destroys the record's key: what was sealed can never be read again. A tombstone stays, which a restore obeys.
create or replace function access.erase(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare r access.record;
begin
  if not access.keeps(rec, (access.custody(rec)).sections) then raise exception 'missing' using errcode = 'TL404'; end if;
  r := access.lock_record(rec);
  if r.legal_hold is not null then raise exception 'held' using errcode = 'TL423'; end if;
  delete from access.record_key k where k.record_id = rec;
  delete from access.posting p where p.record_id = rec;
  update access.basis b set ended_at = now(), ended_because = 'erased' where b.record_id = rec and b.ended_at is null;
  update access.grant g set revoked_at = now() where g.record_id = rec and g.revoked_at is null;
  update access.record x set erased_at = now() where x.id = rec;
end $$;

create or replace function access.keep_key(rec uuid, with_key uuid, wrapped bytea) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.holds(rec, 0, 4) and not access.holds(rec, 0, 2) then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into access.record_key (record_id, custodian_key, wrapped) values (rec, with_key, wrapped);
end $$;

-- The same key, wrapped for another custodian: by whoever keeps the record in that moment.
create or replace function access.rewrap_key(rec uuid, with_key uuid, anew bytea) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.keeps(rec, (access.custody(rec)).sections) then raise exception 'missing' using errcode = 'TL404'; end if;
  update access.record_key k set custodian_key = with_key, wrapped = anew where k.record_id = rec;
end $$;
