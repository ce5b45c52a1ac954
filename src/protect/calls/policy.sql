call access.guard('protect.call', 'call', 'summary');
call access.guard('protect.call_answers', 'call', 'needs');
call access.guard('protect.call_away', 'call', 'safety');
call access.closed('protect.call_count');

create or replace function protect.count_call(province text, outcome text) returns void language sql set search_path = '' as $$
  insert into protect.call_count as c (day, province, outcome) select (now() at time zone 'UTC')::date, coalesce(count_call.province, '--'), count_call.outcome where not platform.practising()
    on conflict (day, province, outcome) do update set n = c.n + 1
$$;

-- The key first: what was sealed can never be read again, then the rows themselves and every right to them.
create or replace function protect.erase_call(rec uuid) returns void language plpgsql set search_path = '' as $$
begin
  perform access.lock_record(rec);
  delete from access.record_key k where k.record_id = rec;
  delete from protect.call_answers a where a.record_id = rec;
  delete from protect.call_away a where a.record_id = rec;
  delete from protect.call c where c.record_id = rec;
  update access.basis b set ended_at = now(), ended_because = 'erased' where b.record_id = rec and b.ended_at is null;
  update access.grant g set revoked_at = now() where g.record_id = rec and g.revoked_at is null;
  update access.record r set erased_at = now() where r.id = rec;
end $$;

-- She wants no case: counts stay, the call does not.
create or replace function protect.end_call(rec uuid, province text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.keeps(rec, access.whole('call')) or not exists (select from access.record r where r.id = rec and r.kind = 'call') then raise exception 'missing' using errcode = 'TL404'; end if;
  perform protect.count_call(province, 'no case wanted');
  perform protect.erase_call(rec);
end $$;

create or replace function protect.call_became_case(rec uuid, province text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.keeps(rec, access.whole('call')) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.call c set state = 'case opened', changed_at = now(), version = c.version + 1 where c.record_id = rec and c.state <> 'case opened';
  if not found then raise exception 'a case was opened from this call' using errcode = 'TL409'; end if;
  perform protect.count_call(province, 'case opened');
end $$;

-- Drafts older than 24 hours, whatever became of them.
create or replace function protect.due_drafts() returns table (record uuid) language sql stable security definer set search_path = '' as $$
  select c.record_id from protect.call c join access.record r on r.id = c.record_id
   where r.opened_at < now() - interval '24 hours' and r.legal_hold is null order by r.opened_at, c.record_id limit 200
$$;

create or replace function protect.due_erase_draft(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare became text := (select d.state from protect.call d where d.record_id = rec and exists (select from protect.due_drafts() e where e.record = rec));
begin
  if became is null then return; end if;
  if became <> 'case opened' and not platform.is_practice((select r.custodian from access.record r where r.id = rec)) then perform protect.count_call(null, 'draft ended'); end if;
  perform protect.erase_call(rec);
end $$;
