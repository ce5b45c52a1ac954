call access.guard('cooperate.agreement', 'agreement', 'summary');
call access.guard('cooperate.agreement_clause', 'agreement', 'clauses');
call access.closed('cooperate.agreement_signature');
call access.closed('cooperate.agreement_opened');
-- What is signed is what was drafted: no later line, and nothing changed but by the functions below.
revoke insert, update, delete on cooperate.agreement, cooperate.agreement_clause from app;

create or replace function cooperate.clause_is_fixed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from cooperate.agreement_signature s where s.record_id = new.record_id) then raise exception 'signed' using errcode = 'TL409'; end if;
  return new;
end $$;
drop trigger if exists clause_is_fixed on cooperate.agreement_clause;
create trigger clause_is_fixed before insert on cooperate.agreement_clause for each row execute function cooperate.clause_is_fixed();

create or replace function cooperate.for_agreements() returns boolean language sql stable set search_path = '' as $$
  select access.claims() is not null and access.purpose() = access.purpose_id('agreement')
$$;

create or replace function cooperate.is_secretariat() returns boolean language sql stable set search_path = '' as $$
  select exists (select from accounts.agency a where a.id = access.my_agency() and a.kind = 'secretariat')
$$;

-- Drafted by a side, or by the secretariat for two others. Both sides hold its text; nobody but the functions below changes it.
create or replace function cooperate.draft_agreement(team uuid, called text, from_agency uuid, to_agency uuid, last date, discloses text, collects text) returns uuid language plpgsql security definer set search_path = '' as $$
declare made uuid; b uuid; t uuid;
begin
  if not cooperate.for_agreements() or not (access.my_agency() in (from_agency, to_agency) or cooperate.is_secretariat()) then raise exception 'missing' using errcode = 'TL404'; end if;
  if (select count(*) from accounts.agency a where a.id in (from_agency, to_agency) and a.closed_at is null and a.kind <> 'practice') <> 2 then raise exception 'missing' using errcode = 'TL404'; end if;
  made := access.open_record('agreement', team);
  b := (access.custody(made)).id;
  for t in select x.id from accounts.team x where x.agency_id in (from_agency, to_agency) and x.id <> draft_agreement.team order by x.id limit 40 loop
    perform access.make_grant(b, t, access.whole('agreement'), 1, 'infinity');
  end loop;
  insert into cooperate.agreement (record_id, title, discloser, receiver, last_day, discloses_under, collects_under, drafted_by)
    values (made, called, from_agency, to_agency, last, nullif(trim(discloses), ''), nullif(trim(collects), ''), access.me());
  return made;
end $$;

-- One line of it: sections that exist, and a team or member of the receiver.
create or replace function cooperate.add_clause(rec uuid, of_kind text, names text[], purpose_name text, grantee uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare a cooperate.agreement; made uuid;
begin
  if not access.holds(rec, access.whole('agreement'), 2) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  select * into a from cooperate.agreement x where x.record_id = rec;
  if a.live_at is not null or a.ended_at is not null then raise exception 'signed' using errcode = 'TL409'; end if;
  if not exists (select from access.grantee g where g.id = grantee and g.agency_id = a.receiver and g.kind in ('team', 'member'))
    or access.purpose_id(purpose_name) is null or cardinality(names) <> (select count(*) from access.section s where s.kind = of_kind and s.name = any (names)) then
    raise exception 'missing' using errcode = 'TL404';
  end if;
  insert into cooperate.agreement_clause (record_id, kind, sections, purpose, grantee_id) values (rec, of_kind, names, access.purpose_id(purpose_name), grantee) returning id into made;
  return made;
end $$;

-- The consent that an agreement needs on a protect or prevent record: hers, alive, for these sections and this purpose, to this very team or member (or all of its agency).
create or replace function cooperate.consent_to(rec uuid, mask int, for_purpose smallint, grantee uuid) returns uuid language sql stable set search_path = '' as $$
  select b.id from access.basis b
   where b.record_id = rec and b.kind = 'consent' and b.ended_at is null and b.until > now() and b.purpose = for_purpose and (b.sections & mask) = mask and (b.rights & 1) <> 0
     and exists (select from access.grant g join access.grantee e on e.id = consent_to.grantee where g.basis_id = b.id and g.revoked_at is null and now() <@ g.valid and g.grantee_id in (e.id, e.agency_id))
   order by b.made_at, b.id limit 1
$$;

-- What the closed table lets this clause open: nothing where it has no row, whatever was agreed.
create or replace function cooperate.clause_mask(c cooperate.agreement_clause) returns int language sql stable set search_path = '' as $$
  select coalesce((select l.sections & access.mask(c.kind, c.sections) from access.allowed l where l.kind = c.kind and l.purpose = c.purpose and l.basis = 'agreement' and l.needs <> 'second member'), 0)
$$;

create or replace function cooperate.needs_consent(c cooperate.agreement_clause) returns boolean language sql stable set search_path = '' as $$
  select coalesce((select k.pillar in ('protect', 'prevent') or l.needs = 'live consent' from access.kind k left join access.allowed l on l.kind = k.name and l.purpose = c.purpose and l.basis = 'agreement' where k.name = c.kind), true)
$$;

-- Records of the discloser that a clause would open now. A sealed one stays with whom it was narrowed to.
create or replace function cooperate.clause_opens(a cooperate.agreement, c cooperate.agreement_clause, most int) returns setof uuid language sql stable set search_path = '' as $$
  select r.id from access.record r
   where r.kind = c.kind and r.custodian = a.discloser and r.erased_at is null and r.sealed_at is null and cooperate.clause_mask(c) <> 0
     and (not cooperate.needs_consent(c) or cooperate.consent_to(r.id, cooperate.clause_mask(c), c.purpose, c.grantee_id) is not null)
     and not exists (select from cooperate.agreement_opened o join access.basis b on b.id = o.basis_id where o.agreement_id = a.record_id and o.clause_id = c.id and o.opened_id = r.id and b.ended_at is null)
   order by r.id limit most
$$;

create or replace function cooperate.open_under(a cooperate.agreement, c cooperate.agreement_clause, rec uuid) returns void language plpgsql set search_path = '' as $$
declare m int := cooperate.clause_mask(c); ends timestamptz := (a.last_day + 1)::timestamp at time zone 'America/Toronto'; custody access.basis; consent access.basis; b uuid;
begin
  perform access.lock_record(rec);
  custody := access.custody(rec);
  if m = 0 or custody.id is null then return; end if;
  if cooperate.needs_consent(c) then
    consent := access.hold_basis(cooperate.consent_to(rec, m, c.purpose, c.grantee_id));
    ends := least(ends, consent.until);
  end if;
  b := access.make_basis('agreement', rec, m, 1, c.purpose, ends, array_remove(array[custody.id, consent.id], null), 'discloser: ' || a.discloses_under || '; receiver: ' || a.collects_under);
  perform access.make_grant(b, c.grantee_id, m, 1, ends);
  insert into cooperate.agreement_opened (basis_id, agreement_id, clause_id, opened_id) values (b, a.record_id, c.id, rec);
end $$;

create or replace function cooperate.over(a cooperate.agreement) returns boolean language sql stable set search_path = '' as $$
  select a.ended_at is not null or now() >= (a.last_day + 1)::timestamp at time zone 'America/Toronto'
$$;

-- Answers with what happened. Lacking either authority it cannot be signed; nobody signs what he drafted, or twice; two a side make it live.
create or replace function cooperate.sign_agreement(rec uuid) returns text language plpgsql security definer set search_path = '' as $$
declare a cooperate.agreement; c cooperate.agreement_clause; one uuid; mine uuid := access.my_agency();
begin
  if not access.holds(rec, access.whole('agreement'), 1) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  select * into a from cooperate.agreement x where x.record_id = rec for update;
  if mine not in (a.discloser, a.receiver) then raise exception 'missing' using errcode = 'TL404'; end if;
  if a.live_at is not null or cooperate.over(a) then return 'over'; end if;
  if a.discloses_under is null then return 'no-disclosing'; end if;
  if a.collects_under is null then return 'no-collecting'; end if;
  if not exists (select from cooperate.agreement_clause x where x.record_id = rec) then return 'over'; end if;
  if a.drafted_by = access.me() or exists (select from cooperate.agreement_signature s where s.record_id = rec and s.member_id = access.me())
    or exists (select from cooperate.agreement_clause x where x.record_id = rec and x.grantee_id = access.me()) then return 'self'; end if;
  insert into cooperate.agreement_signature (record_id, member_id, agency_id) values (rec, access.me(), mine);
  if (select count(*) filter (where s.agency_id = a.discloser) < 2 or count(*) filter (where s.agency_id = a.receiver) < 2 from cooperate.agreement_signature s where s.record_id = rec) then return 'signed'; end if;
  for c in select * from cooperate.agreement_clause x where x.record_id = rec order by x.id loop
    for one in select * from cooperate.clause_opens(a, c, 10000) loop perform cooperate.open_under(a, c, one); end loop;
  end loop;
  update cooperate.agreement x set live_at = now() where x.record_id = rec;
  return 'live';
end $$;

-- Either side ends it: all that stands on it ends in this transaction.
create or replace function cooperate.end_agreement(rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare a cooperate.agreement; b uuid;
begin
  if not access.holds(rec, access.whole('agreement'), 1) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  select * into a from cooperate.agreement x where x.record_id = rec for update;
  if access.my_agency() not in (a.discloser, a.receiver) then raise exception 'missing' using errcode = 'TL404'; end if;
  if a.ended_at is not null then return; end if;
  -- What ended before is left alone: of an erased record nothing is left to lock.
  for b in select o.basis_id from cooperate.agreement_opened o join access.basis x on x.id = o.basis_id where o.agreement_id = rec and x.ended_at is null order by o.opened_id, o.basis_id loop
    perform access.end_basis(b, 'agreement ended');
  end loop;
  update cooperate.agreement x set ended_at = now(), ended_by = access.my_agency() where x.record_id = rec;
end $$;

create or replace function cooperate.in_steps(n bigint) returns int language sql immutable set search_path = '' as $$
  select case when n > 0 and n < 10 then null else least(n / 10 * 10, 500)::int end
$$;

-- Blind: what signing would open, in steps of 10 up to 500 (null: fewer than 10); no id, no date, and how many people.
create or replace function cooperate.simulate_agreement(rec uuid) returns table (clause uuid, records int, people int, consent boolean, closed text[]) language sql stable security definer set search_path = '' as $$
  select c.id, cooperate.in_steps((select count(*) from cooperate.clause_opens(a, c, 510))),
         case when e.kind = 'member' then 1 else (select count(*) from access.membership m where m.team_id = c.grantee_id and m.left_at is null and m.until > now())::int end,
         cooperate.needs_consent(c), array(select s.name from access.section s where s.kind = c.kind and s.name = any (c.sections) and (cooperate.clause_mask(c) & (1 << s.bit)) = 0 order by s.bit)
    from cooperate.agreement a join cooperate.agreement_clause c on c.record_id = a.record_id join access.grantee e on e.id = c.grantee_id
   where a.record_id = rec and access.holds(rec, access.whole('agreement'), 1) order by c.id
$$;

create or replace function cooperate.agreement_signatures(rec uuid) returns table (member_id uuid, agency_id uuid, signed_at timestamptz) language sql stable security definer set search_path = '' as $$
  select s.member_id, s.agency_id, s.signed_at from cooperate.agreement_signature s where s.record_id = rec and access.holds(rec, access.whole('agreement'), 1) order by s.signed_at, s.member_id
$$;

-- Live grants on it, in steps; 0 is 0.
create or replace function cooperate.agreement_opens(rec uuid) returns int language sql stable security definer set search_path = '' as $$
  select case when access.holds(rec, access.whole('agreement'), 1) then cooperate.in_steps((select count(*) from cooperate.agreement_opened o join access.grant g on g.basis_id = o.basis_id where o.agreement_id = rec and g.revoked_at is null and now() <@ g.valid)) end
$$;

create or replace function cooperate.signs() returns boolean language sql stable set search_path = '' as $$
  select exists (select from access.session s where s.id = split_part(current_setting('tl.claim', true), '|', 1)::uuid and access.claims() is not null and access.purpose_id('agreement') = any (s.purposes))
$$;

create or replace function cooperate.may_sign() returns boolean language sql stable security definer set search_path = '' as $$
  select cooperate.signs()
$$;

-- Held by this session under the purpose of agreements and not barred, whatever the purpose of the request.
create or replace function cooperate.holds_terms(rec uuid) returns boolean language sql stable set search_path = '' as $$
  select not access.barred(rec)
     and exists (select from access.grant g where g.record_id = rec and g.grantee_id = any (access.claims()) and g.purpose = access.purpose_id('agreement') and g.revoked_at is null and now() <@ g.valid)
$$;

-- One's own list, whatever the purpose of the request: the terms that both sides hold, for a session that may sign at all.
create or replace function cooperate.my_agreements() returns table (record_id uuid, title text, discloser uuid, receiver uuid, last_day text, live_at timestamptz, ended_at timestamptz, signatures int) language sql stable security definer set search_path = '' as $$
  select a.record_id, a.title, a.discloser, a.receiver, a.last_day::text, a.live_at, a.ended_at, (select count(*) from cooperate.agreement_signature s where s.record_id = a.record_id)::int
    from cooperate.agreement a
   where cooperate.signs() and cooperate.holds_terms(a.record_id)
   order by a.drafted_at desc, a.record_id limit 100
$$;

-- For one's own day, whatever the purpose of the request: drafts that lack my side's signature and could have mine.
create or replace function cooperate.agreements_waiting() returns table (record_id uuid, title text, last_day date) language sql stable security definer set search_path = '' as $$
  select a.record_id, a.title, a.last_day from cooperate.agreement a
   where access.my_agency() in (a.discloser, a.receiver) and a.live_at is null and not cooperate.over(a) and a.discloses_under is not null and a.collects_under is not null and a.drafted_by <> access.me()
     and cooperate.signs() and cooperate.holds_terms(a.record_id)
     and not exists (select from cooperate.agreement_signature s where s.record_id = a.record_id and s.member_id = access.me())
     and not exists (select from cooperate.agreement_clause c where c.record_id = a.record_id and c.grantee_id = access.me())
     and (select count(*) from cooperate.agreement_signature s where s.record_id = a.record_id and s.agency_id = access.my_agency()) < 2
   order by a.drafted_at, a.record_id limit 20
$$;

-- Records that came after the signatures. Ids alone.
create or replace function cooperate.due_under_agreements() returns table (agreement uuid, clause uuid, record uuid) language sql stable security definer set search_path = '' as $$
  select a.record_id, c.id, r from cooperate.agreement a join cooperate.agreement_clause c on c.record_id = a.record_id, lateral cooperate.clause_opens(a, c, 50) r
   where a.live_at is not null and not cooperate.over(a) order by a.record_id, c.id, r limit 200
$$;

create or replace function cooperate.due_open_one(of_agreement uuid, of_clause uuid, rec uuid) returns void language plpgsql security definer set search_path = '' as $$
declare a cooperate.agreement; c cooperate.agreement_clause;
begin
  perform access.lock_record(of_agreement);
  select * into a from cooperate.agreement x where x.record_id = of_agreement;
  select * into c from cooperate.agreement_clause x where x.record_id = of_agreement and x.id = of_clause;
  if a.live_at is null or cooperate.over(a) then return; end if;
  if rec in (select cooperate.clause_opens(a, c, 10000)) then perform cooperate.open_under(a, c, rec); end if;
end $$;
