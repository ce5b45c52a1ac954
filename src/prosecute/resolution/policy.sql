call access.guard('prosecute.judgement', 'investigation', 'entities');

-- Of a canonical entity: changes with each statement and each judgement that touches one of its fragments.
create or replace function prosecute.seen_version(rec uuid, head uuid) returns text language sql stable set search_path = '' as $$
  select md5(string_agg(e.id::text || ':' || e.version, ',' order by e.id)) from prosecute.entity e where e.record_id = rec and e.canonical = head
$$;

-- The record's lock makes decisions wait for each other; whoever comes second on a version that is gone is told so.
create or replace function prosecute.judge(rec uuid, x uuid, y uuid, says text, saw_x text, saw_y text, weighs numeric, why jsonb) returns text language plpgsql security definer set search_path = '' as $$
declare hx uuid; hy uuid; kx text; ky text; head uuid;
begin
  if not access.holds(rec, access.mask('investigation', array['entities']), 3) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  select e.canonical, e.kind into hx, kx from prosecute.entity e where e.record_id = rec and e.id = x;
  select e.canonical, e.kind into hy, ky from prosecute.entity e where e.record_id = rec and e.id = y;
  if hx is null or hy is null then raise exception 'missing' using errcode = 'TL404'; end if;
  perform 1 from prosecute.entity e where e.record_id = rec and e.canonical in (hx, hy) order by e.id for update;
  if saw_x is distinct from prosecute.seen_version(rec, hx) or saw_y is distinct from prosecute.seen_version(rec, hy) then return 'changed'; end if;
  if hx = hy then return 'one-already'; end if;
  if kx <> ky or kx = 'exploited' then return 'kinds'; end if;
  if says = 'same' and exists (select from prosecute.judgement j join prosecute.entity p on p.record_id = j.record_id and p.id = j.a join prosecute.entity q on q.record_id = j.record_id and q.id = j.b
       where j.record_id = rec and j.verdict = 'not-same' and j.undone_at is null and ((p.canonical = hx and q.canonical = hy) or (p.canonical = hy and q.canonical = hx))) then return 'judged-different'; end if;
  insert into prosecute.judgement (record_id, a, b, verdict, weight, reasons, saw_a, saw_b, by) values (rec, x, y, says, weighs, why, saw_x, saw_y, access.me());
  head := least(hx, hy);
  update prosecute.entity e set canonical = case when says = 'same' then head else e.canonical end, version = e.version + 1 where e.record_id = rec and e.canonical in (hx, hy);
  return 'judged';
end $$;

-- Undoing takes the judgement out of the log's live part; the fragments of its entity fall where the rest of the log puts them.
create or replace function prosecute.undo_judgement(rec uuid, which uuid, because text) returns text language plpgsql security definer set search_path = '' as $$
declare j prosecute.judgement; head uuid; other uuid;
begin
  if not access.holds(rec, access.mask('investigation', array['entities']), 3) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  select * into j from prosecute.judgement x where x.record_id = rec and x.id = which for update;
  if j.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  if j.undone_at is not null then return 'undone-already'; end if;
  update prosecute.judgement x set undone_at = now(), undone_by = access.me(), undone_because = because where x.record_id = rec and x.id = which;
  select e.canonical into head from prosecute.entity e where e.record_id = rec and e.id = j.a;
  select e.canonical into other from prosecute.entity e where e.record_id = rec and e.id = j.b;
  with recursive live as (select k.a, k.b from prosecute.judgement k where k.record_id = rec and k.verdict = 'same' and k.undone_at is null union all select k.b, k.a from prosecute.judgement k where k.record_id = rec and k.verdict = 'same' and k.undone_at is null),
    reach (start, id) as (select e.id, e.id from prosecute.entity e where e.record_id = rec and e.canonical = head union select r.start, l.b from reach r join live l on l.a = r.id),
    heads as (select r.start, (array_agg(r.id order by r.id))[1] as head from reach r group by r.start)
  update prosecute.entity e set canonical = h.head from heads h where e.record_id = rec and e.id = h.start;
  update prosecute.entity e set version = e.version + 1 where e.record_id = rec and (e.id in (j.a, j.b) or e.canonical in (head, other) or e.canonical in (select f.canonical from prosecute.entity f where f.record_id = rec and f.id in (j.a, j.b)));
  return 'undone';
end $$;
