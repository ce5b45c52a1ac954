call access.reference('demand.ground');
call access.guard('demand.screening', 'screening', 'summary');
call access.guard('demand.screening_identity', 'screening', 'identity');
call access.guard('demand.screening_part', 'screening', 'parts');
call access.closed('demand.screening_clear');
call access.guard('demand.screening_card', 'screening', 'card');
call access.guard('demand.redress', 'registrant', 'identity');
call access.closed('demand.ask_count');

-- Who may ask: a live session for the registry's purpose, with a post that asks, on a ground of the closed list. Else nothing is there.
create or replace function demand.may_ask(of_ground text) returns void language plpgsql stable set search_path = '' as $$
begin
  if access.me() is null then raise exception 'no session' using errcode = 'TL401'; end if;
  if access.purpose() is distinct from access.purpose_id('registry') or not exists (select from access.session s join accounts.agency a on a.id = s.agency_id
      where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and a.kind in ('border', 'registry') and s.posts && array['officer', 'registrar']) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  if not exists (select from demand.ground g where g.code = of_ground) then raise exception 'not in the closed list' using errcode = 'TL403'; end if;
end $$;

-- Blind. Question: the sealed extract of the day, to be compared inside the process that holds the keys. Reveals at most sealed
-- bytes, and to the asker whether the registry will look. At most 400 an hour for each member.
create or replace function demand.extract_to_screen(of_ground text, on_day date) returns table (record_id uuid, custodian uuid, custodian_key uuid, wrapped bytea, names bytea, birth bytea, country bytea, tokens bytea[])
language plpgsql security definer set search_path = '' as $$
declare asked int;
begin
  perform demand.may_ask(of_ground);
  insert into demand.ask_count as c (member_id, hour, n) values (access.me(), date_trunc('hour', now()), 1)
    on conflict (member_id, hour) do update set n = c.n + 1 returning c.n into asked;
  delete from demand.ask_count c where c.member_id = access.me() and c.hour < now() - interval '30 days';
  if asked > 400 then raise exception 'too many' using errcode = 'TL409'; end if;
  return query select r.record_id, x.custodian, k.custodian_key, k.wrapped, i.names, i.birth, i.country, array(select d.token from demand.redress d where d.record_id = r.record_id)
    from demand.registrant r join access.record x on x.id = r.record_id and x.erased_at is null join access.record_key k on k.record_id = r.record_id
      join demand.registrant_identity i on i.record_id = r.record_id join demand.registrant_order o on o.record_id = r.record_id
   where not demand.order_over(r.record_id, on_day) and (of_ground <> 'high-risk-child-offence' or (r.assessed and o.child_offence)) order by r.record_id;
end $$;

-- A possible or probable one becomes a record of the registry's team, and of nobody else: the asker holds nothing until the registry answers.
create or replace function demand.raise_screening(rec uuid, with_number text, of_ground text, of_status text, with_key uuid, wrapped bytea, name bytea, birth bytea, country bytea, registrants uuid[], parts bytea[]) returns void
language plpgsql security definer set search_path = '' as $$
declare keeper uuid; team uuid; m int := access.whole('screening'); p smallint := access.purpose_id('registry'); b uuid;
begin
  perform demand.may_ask(of_ground);
  if cardinality(registrants) = 0 or cardinality(registrants) <> cardinality(parts) or exists (select from unnest(registrants) u where not exists (select from demand.registrant r where r.record_id = u)) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  select x.custodian, g.grantee_id into keeper, team from access.record x join access.grant g on g.record_id = x.id and g.revoked_at is null join access.basis o on o.id = g.basis_id and o.kind = 'custody' and o.ended_at is null
   where x.id = registrants[1] order by g.valid, g.id limit 1;
  insert into access.record (id, kind, custodian) values (rec, 'screening', keeper);
  b := access.make_basis('custody', rec, m, 7, p, 'infinity', '{}');
  perform access.make_grant(b, team, m, 7, 'infinity');
  insert into access.record_key (record_id, custodian_key, wrapped) values (rec, with_key, raise_screening.wrapped);
  insert into demand.screening (record_id, number, ground, status, asked_by) values (rec, with_number, of_ground, of_status, access.me());
  insert into demand.screening_identity (record_id, name, birth, country) values (rec, raise_screening.name, raise_screening.birth, raise_screening.country);
  insert into demand.screening_part (record_id, registrant_id, parts) select rec, u.r, u.p from unnest(registrants, parts) u (r, p);
  insert into platform.outbox (record_id, section, event, says, member_id) values (rec, 'summary', 'screening.raised', '{}', access.me());
end $$;

-- What the asker may follow: one's own asks that wait or were answered, by number and state.
create or replace function demand.my_asks() returns table (record_id uuid, number text, ground text, state text, asked_at timestamptz, live boolean) language sql stable security definer set search_path = '' as $$
  select s.record_id, s.number, s.ground, case when s.state = 'waiting' then 'waiting' else 'answered' end, s.asked_at, access.holds(s.record_id, access.mask('screening', array['card']), 1)
    from demand.screening s where s.asked_by = access.me() and access.purpose() = access.purpose_id('registry') and s.asked_at > now() - interval '7 days' order by s.asked_at desc, s.record_id limit 50
$$;

-- The card is shown to the one who asked, by the section that lets the registry tell, for a day.
create or replace function demand.show_card(s demand.screening, citation text) returns void language plpgsql set search_path = '' as $$
declare m int := access.mask('screening', array['card']); b uuid;
begin
  b := access.make_basis('statute', s.record_id, m, 1, access.purpose_id('registry'), now() + interval '24 hours', array[(access.custody(s.record_id)).id], citation);
  perform access.make_grant(b, s.asked_by, m, 1, now() + interval '24 hours');
  insert into platform.outbox (record_id, section, event, says, member_id) values (s.record_id, 'card', 'screening.answered', '{}', access.me());
end $$;

create or replace function demand.screening_open(rec uuid) returns demand.screening language plpgsql set search_path = '' as $$
declare s demand.screening;
begin
  if not access.keeps(rec, access.whole('screening')) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  select * into s from demand.screening x where x.record_id = rec for update;
  if s.state <> 'waiting' then raise exception 'decided' using errcode = 'TL409'; end if;
  return s;
end $$;

-- A person of the registry, with a document, says that it is he; nobody confirms what he asked himself.
create or replace function demand.confirm_screening(rec uuid, was_late boolean, child boolean, on_day date, citation text) returns void language plpgsql security definer set search_path = '' as $$
declare s demand.screening := demand.screening_open(rec);
begin
  if s.asked_by = access.me() then raise exception 'not one''s own' using errcode = 'TL403'; end if;
  update demand.screening x set state = 'confirmed', decided_by = access.me(), decided_at = clock_timestamp() where x.record_id = rec;
  insert into demand.screening_card (record_id, outcome, late, child_offence, on_day) values (rec, 'confirmed', was_late, child, on_day);
  perform demand.show_card(s, citation);
end $$;

-- Two different people, each by a document. At the second the traveller is cleared: identity and parts are gone, a keyed token stays with each line.
create or replace function demand.clear_screening(rec uuid, by_document text, registrants uuid[], tokens bytea[], with_number text, on_day date, citation text) returns int language plpgsql security definer set search_path = '' as $$
declare s demand.screening := demand.screening_open(rec); n int;
begin
  if s.asked_by = access.me() then raise exception 'not one''s own' using errcode = 'TL403'; end if;
  insert into demand.screening_clear (record_id, member_id, document) values (rec, access.me(), by_document) on conflict do nothing;
  select count(*) into n from demand.screening_clear c where c.record_id = rec;
  if n < 2 then return n; end if;
  if s.status = 'possible' then
    insert into demand.redress (record_id, number, token) select u.r, with_number, u.t from unnest(registrants, tokens) u (r, t)
      where exists (select from demand.screening_part p where p.record_id = rec and p.registrant_id = u.r) on conflict do nothing;
  end if;
  delete from demand.screening_part p where p.record_id = rec;
  delete from demand.screening_identity i where i.record_id = rec;
  update demand.screening x set state = 'cleared', decided_by = access.me(), decided_at = clock_timestamp() where x.record_id = rec;
  insert into demand.screening_card (record_id, outcome, late, child_offence, on_day) values (rec, 'nothing', false, false, on_day);
  perform demand.show_card(s, citation);
  return n;
end $$;

create or replace function demand.clears(rec uuid) returns table (member_id uuid, document text, at timestamptz) language sql stable security definer set search_path = '' as $$
  select c.member_id, c.document, c.at from demand.screening_clear c where c.record_id = rec and access.holds(rec, access.mask('screening', array['summary', 'parts']), 1) order by c.at
$$;

-- The order is over: the line, its notices, its redress and every screening that met it go, with their keys; all wait while one of them is under a legal hold.
create or replace function demand.forget(rec uuid) returns void language plpgsql set search_path = '' as $$
begin
  delete from access.record_key k where k.record_id = rec;
  delete from access.posting p where p.record_id = rec;
  update access.basis b set ended_at = now(), ended_because = 'erased' where b.record_id = rec and b.ended_at is null;
  update access.grant g set revoked_at = now() where g.record_id = rec and g.revoked_at is null;
  update access.record x set erased_at = now() where x.id = rec;
end $$;

create or replace function demand.due_erase_registrant(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare other uuid;
begin
  if not exists (select from demand.due_ended_orders() d where d.record = rec) or exists (select from access.record x where x.legal_hold is not null and x.id in (
      select i.record_id from demand.notice_identity i where i.registrant_id = rec union all select p.record_id from demand.screening_part p where p.registrant_id = rec)) then return; end if;
  for other in select i.record_id from demand.notice_identity i where i.registrant_id = rec loop
    delete from demand.notice_reason x where x.record_id = other;
    delete from demand.notice_journey x where x.record_id = other;
    delete from demand.notice_identity x where x.record_id = other;
    delete from demand.travel_notice x where x.record_id = other;
    perform demand.forget(other);
  end loop;
  for other in select p.record_id from demand.screening_part p where p.registrant_id = rec loop
    delete from demand.screening_part p where p.record_id = other and p.registrant_id = rec;
    if not exists (select from demand.screening_part p where p.record_id = other) then
      delete from demand.screening_identity x where x.record_id = other;
      delete from demand.screening_card x where x.record_id = other;
      delete from demand.screening_clear x where x.record_id = other;
      delete from demand.screening x where x.record_id = other;
      perform demand.forget(other);
    end if;
  end loop;
  delete from demand.redress x where x.record_id = rec;
  delete from demand.registrant_order x where x.record_id = rec;
  delete from demand.registrant_identity x where x.record_id = rec;
  delete from demand.registrant x where x.record_id = rec;
  perform demand.forget(rec);
end $$;
