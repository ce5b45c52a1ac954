call access.guard('protect.lead_change', 'case', 'summary');
-- Made by the functions below alone, so that a lead and what is said of it never part.
revoke insert, update, delete on protect.lead_change from app;

-- Whoever may lead it: of this agency, with a right to write it now, and not barred. Asked for a file that the caller keeps.
create or replace function protect.may_lead(rec uuid, member uuid) returns boolean language sql stable set search_path = '' as $$
  with who as (select array[may_lead.member] || array(select m.team_id from access.membership m where m.member_id = may_lead.member and m.left_at is null and m.until > now()) as ids)
  select exists (select from who, access.grant g where g.record_id = rec and g.grantee_id = any (who.ids) and (g.rights & 2) <> 0 and (g.sections & access.mask('case', array['summary'])) <> 0 and g.purpose = access.purpose() and g.revoked_at is null and now() <@ g.valid)
     and not exists (select from who, access.bar b where b.record_id = rec and b.grantee_id = any (who.ids) and b.until > now())
$$;

-- How much each colleague leads: files and what makes them heavy, of those that the supervisor keeps; nobody is ranked by it.
create or replace function protect.loads() returns table (member_id uuid, name text, files int, heavy int, left_agency boolean) language sql stable security definer set search_path = '' as $$
  with me as materialized (select platform.supervisor() as m),
    led as materialized (
      select l.member_id, l.record_id from me, accounts.member c join protect.case_lead l on l.member_id = c.id and l.until is null join protect.case_summary s on s.record_id = l.record_id and s.state <> 'closed'
       where c.agency_id = (me.m).agency_id),
    kept as materialized (select l.* from led l where access.keeps(l.record_id, access.mask('case', array['summary'])))
  select c.id, c.name, count(k.record_id)::int, count(k.record_id) filter (where n.open >= 4 or s.children > 0)::int, c.left_at is not null
    from me, accounts.member c left join kept k on k.member_id = c.id left join protect.case_summary s on s.record_id = k.record_id
    left join lateral (select count(*) as open from protect.case_need d where d.record_id = k.record_id and d.state = 'open') n on true
   where c.agency_id = (me.m).agency_id and (c.left_at is null and c.posts && array['advocate', 'case-worker', 'intake-worker', 'supervisor'] or k.record_id is not null)
   group by c.id order by c.name, c.id
$$;

create or replace function protect.caseload_of(member uuid, most int) returns table (record_id uuid, number text, open_needs int, children int) language sql stable security definer set search_path = '' as $$
  with me as materialized (select platform.supervisor() as m),
    led as materialized (select l.record_id from me, accounts.member c, protect.case_lead l where c.id = caseload_of.member and c.agency_id = (me.m).agency_id and l.member_id = c.id and l.until is null)
  select l.record_id, s.number, (select count(*) from protect.case_need d where d.record_id = l.record_id and d.state = 'open')::int, s.children::int
    from led l join protect.case_summary s on s.record_id = l.record_id and s.state <> 'closed'
   where access.keeps(l.record_id, access.mask('case', array['summary'])) order by s.number, l.record_id limit most
$$;

-- All or nothing. Answers with the files that someone named for them may not lead; then nothing has changed.
create or replace function protect.hand_over_leads(from_m uuid, records uuid[], to_ms uuid[], notes bytea[], move uuid) returns uuid[] language plpgsql security definer set search_path = '' as $$
declare m accounts.member := platform.supervisor(); cannot uuid[];
begin
  if cardinality(records) = 0 or cardinality(records) <> cardinality(to_ms) or cardinality(records) <> cardinality(notes) or cardinality(records) > 200
    or exists (select from unnest(to_ms) t where t = from_m or not exists (select from accounts.member c where c.id = t and c.agency_id = m.agency_id and c.left_at is null)) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  perform 1 from access.record r where r.id = any (records) and r.erased_at is null order by r.id for no key update;
  if exists (select from unnest(records) r where not access.keeps(r, access.mask('case', array['summary'])) or not exists (select from protect.case_lead l where l.record_id = r and l.member_id = from_m and l.until is null)) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  select array_agg(x.r) into cannot from unnest(records, to_ms) x (r, t) where not protect.may_lead(x.r, x.t);
  if cannot is not null then return cannot; end if;
  update protect.case_lead l set until = now() where l.record_id = any (records) and l.member_id = from_m and l.until is null;
  insert into protect.case_lead (record_id, member_id, since) select r, t, now() from unnest(records, to_ms) x (r, t);
  insert into protect.lead_change (record_id, move_id, from_member, to_member, by, note) select r, move, from_m, t, m.id, n from unnest(records, to_ms, notes) x (r, t, n);
  return '{}';
end $$;

-- Within a day, where nothing else has changed since.
create or replace function protect.undo_hand_over(move uuid) returns uuid[] language plpgsql security definer set search_path = '' as $$
declare m accounts.member := platform.supervisor(); back uuid[];
begin
  select array_agg(c.record_id) into back from protect.lead_change c
   where c.move_id = move and c.undone_at is null and c.made_at > now() - interval '24 hours' and access.keeps(c.record_id, access.mask('case', array['summary']))
     and exists (select from accounts.member f where f.id = c.from_member and f.left_at is null)
     and exists (select from protect.case_lead l where l.record_id = c.record_id and l.member_id = c.to_member and l.until is null and l.since = c.made_at);
  if back is null then raise exception 'ended' using errcode = 'TL409'; end if;
  perform 1 from access.record r where r.id = any (back) order by r.id for no key update;
  update protect.case_lead l set until = now() from protect.lead_change c where c.move_id = move and c.record_id = any (back) and l.record_id = c.record_id and l.member_id = c.to_member and l.until is null;
  insert into protect.case_lead (record_id, member_id, since) select c.record_id, c.from_member, now() from protect.lead_change c where c.move_id = move and c.record_id = any (back);
  update protect.lead_change c set undone_at = now() where c.move_id = move and c.record_id = any (back);
  return back;
end $$;

create or replace function protect.my_moves() returns table (move uuid, from_name text, files int, made_at timestamptz, undone boolean, may_undo boolean) language sql stable security definer set search_path = '' as $$
  select c.move_id, f.name, count(*)::int, min(c.made_at), bool_and(c.undone_at is not null), bool_or(c.undone_at is null and c.made_at > now() - interval '24 hours' and f.left_at is null)
    from protect.lead_change c join accounts.member f on f.id = c.from_member where c.by = (platform.supervisor()).id and c.made_at > now() - interval '30 days'
   group by c.move_id, f.name order by min(c.made_at) desc, c.move_id limit 20
$$;

-- By the one who leads it now, once she has been told.
create or replace function protect.told_of_lead(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.holds(rec, access.mask('case', array['summary']), 2) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.lead_change c set told_at = now() where c.record_id = rec and c.to_member = access.me() and c.told_at is null and c.undone_at is null;
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;

-- For her: who leads her case since when, and what she said of it. The newest.
create or replace function protect.my_lead_change(rec uuid) returns table (id uuid, from_name text, to_name text, made_at timestamptz, answer text) language sql stable security definer set search_path = '' as $$
  select c.id, f.name, t.name, c.made_at, c.answer from protect.lead_change c join accounts.member f on f.id = c.from_member join accounts.member t on t.id = c.to_member
   where c.record_id = rec and access.owns(rec) and c.undone_at is null and c.made_at > now() - interval '60 days' order by c.made_at desc, c.id limit 1
$$;

-- Reading it is being told.
create or replace function protect.my_answer_lead(rec uuid, change uuid, said text) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.owns(rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.lead_change c set answer = said, answered_at = now(), told_at = coalesce(c.told_at, now()) where c.record_id = rec and c.id = change and c.undone_at is null;
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;
