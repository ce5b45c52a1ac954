call access.closed('protect.custody_offer');

-- An offer past its day is no offer, whether or not any job has marked it.
create or replace function protect.custody_open(o protect.custody_offer) returns boolean language sql stable set search_path = '' as $$
  select o.answer is null and o.until > now()
$$;

-- Teams of other agencies that read this file now by her yes: nobody else is asked to keep it.
create or replace function protect.may_take(rec uuid) returns table (team_id uuid, name text, agency text) language sql stable security definer set search_path = '' as $$
  select distinct t.id, t.name, a.name from access.grant g join access.basis b on b.id = g.basis_id join accounts.team t on t.id = g.grantee_id join accounts.agency a on a.id = t.agency_id
   where access.keeps(rec, 0) and g.record_id = rec and b.kind in ('consent', 'referral') and g.purpose = access.purpose() and g.revoked_at is null and now() <@ g.valid
     and (g.sections & access.mask('case', array['summary'])) <> 0 and t.agency_id <> access.my_agency() and a.closed_at is null order by a.name, t.name, t.id limit 100
$$;

-- No id: one is open already.
create or replace function protect.offer_custody(rec uuid, team uuid, by_means text, words bytea) returns uuid language plpgsql security definer set search_path = '' as $$
declare b access.basis; mine uuid; made uuid;
begin
  if not access.keeps(rec, (access.custody(rec)).sections) then raise exception 'missing' using errcode = 'TL404'; end if;
  if platform.practising() then raise exception 'in practice' using errcode = 'TL451'; end if;
  if not exists (select from protect.may_take(rec) t where t.team_id = team) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  b := access.custody(rec);
  update protect.custody_offer o set answer = 'past', answered_at = o.until where o.record_id = rec and o.answer is null and o.until <= now();
  select g.grantee_id into mine from access.grant g join access.grantee e on e.id = g.grantee_id and e.kind = 'team' where g.basis_id = b.id and g.grantee_id = any (access.claims()) and g.revoked_at is null limit 1;
  if mine is null then raise exception 'missing' using errcode = 'TL404'; end if;
  insert into protect.custody_offer (record_id, from_team, from_agency, to_team, by, how, note, until) values (rec, mine, access.my_agency(), team, access.me(), by_means, words, now() + interval '7 days')
    on conflict (record_id) where answer is null do nothing returning id into made;
  return made;
end $$;

create or replace function protect.withdraw_custody(rec uuid, offer uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.keeps(rec, 0) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.custody_offer o set answer = 'withdrawn', answered_at = now(), answered_by = access.me(), told_at = now() where o.record_id = rec and o.id = offer and protect.custody_open(o);
  if not found then raise exception 'ended' using errcode = 'TL409'; end if;
end $$;

-- Of the team that was asked, while her yes to that team still stands.
create or replace function protect.asked_to_keep(rec uuid, offer uuid) returns protect.custody_offer language plpgsql stable set search_path = '' as $$
declare o protect.custody_offer;
begin
  select x.* into o from protect.custody_offer x where x.record_id = rec and x.id = offer and x.to_team = any (access.claims()) and access.holds(rec, access.mask('case', array['summary']), 1);
  if o.id is null then raise exception 'missing' using errcode = 'TL404'; end if;
  return o;
end $$;

create or replace function protect.decline_custody(rec uuid, offer uuid, because text) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform protect.asked_to_keep(rec, offer);
  update protect.custody_offer o set answer = 'declined', reason = because, answered_at = now(), answered_by = access.me() where o.record_id = rec and o.id = offer and protect.custody_open(o);
  if not found then raise exception 'ended' using errcode = 'TL409'; end if;
end $$;

-- In this transaction the file has another keeper: the one before reads nothing more, and whoever took it leads it. Answers the agency that keeps it now.
create or replace function protect.take_custody(rec uuid, offer uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare o protect.custody_offer;
begin
  perform protect.asked_to_keep(rec, offer);
  perform access.lock_record(rec);
  o := protect.asked_to_keep(rec, offer);
  if not protect.custody_open(o) or (select r.custodian from access.record r where r.id = rec) is distinct from o.from_agency then raise exception 'ended' using errcode = 'TL409'; end if;
  perform access.move_custody(rec, o.to_team);
  update protect.custody_offer x set answer = 'taken', answered_at = now(), answered_by = access.me() where x.record_id = rec and x.id = offer;
  update protect.case_lead l set until = now() where l.record_id = rec and l.until is null;
  insert into protect.case_lead (record_id, member_id, since) values (rec, access.me(), now());
  return access.my_agency();
end $$;

-- Within seven days, by whoever keeps it now, to the team that gave it: nobody there is asked twice.
create or replace function protect.may_return(rec uuid, offer uuid) returns uuid language plpgsql stable security definer set search_path = '' as $$
declare o protect.custody_offer;
begin
  if not access.keeps(rec, (access.custody(rec)).sections) then raise exception 'missing' using errcode = 'TL404'; end if;
  select x.* into o from protect.custody_offer x join accounts.agency a on a.id = x.from_agency and a.closed_at is null
   where x.record_id = rec and x.id = offer and x.answer = 'taken' and x.returned_at is null and x.answered_at > now() - interval '7 days' and x.to_team = any (access.claims());
  if o.id is null then raise exception 'ended' using errcode = 'TL409'; end if;
  return o.from_agency;
end $$;

create or replace function protect.return_custody(rec uuid, offer uuid) returns void language plpgsql security definer set search_path = '' as $$
declare o protect.custody_offer;
begin
  perform protect.may_return(rec, offer);
  perform access.lock_record(rec);
  perform protect.may_return(rec, offer);
  select x.* into o from protect.custody_offer x where x.record_id = rec and x.id = offer;
  -- While it is still theirs to write.
  update protect.case_lead l set until = now() where l.record_id = rec and l.until is null;
  insert into protect.case_lead (record_id, member_id, since) select rec, x.by, now() from protect.custody_offer x join accounts.member m on m.id = x.by and m.left_at is null where x.record_id = rec and x.id = offer;
  perform access.move_custody(rec, o.from_team);
  update protect.custody_offer x set returned_at = now(), told_at = null where x.record_id = rec and x.id = offer;
end $$;

-- Whoever keeps it sees what was offered of it; the team asked sees its own question; nobody else sees that there was one.
create or replace function protect.custody_offers(rec uuid) returns table (id uuid, from_team uuid, to_team uuid, by uuid, how text, note bytea, made_at timestamptz, until timestamptz, answer text, reason text, answered_at timestamptz, returned boolean, may_return boolean, to_me boolean)
language sql stable security definer set search_path = '' as $$
  select o.id, o.from_team, o.to_team, o.by, o.how, o.note, o.made_at, o.until, coalesce(o.answer, case when o.until <= now() then 'past' end), o.reason, o.answered_at, o.returned_at is not null,
      o.answer = 'taken' and o.returned_at is null and o.answered_at > now() - interval '7 days' and o.to_team = any (access.claims()) and access.keeps(rec, 0), o.to_team = any (access.claims())
    from protect.custody_offer o where o.record_id = rec and (access.keeps(rec, 0) or o.to_team = any (access.claims()) and access.holds(rec, access.mask('case', array['summary']), 1)) order by o.made_at desc, o.id limit 20
$$;

-- What I offered and what came of it, also of files that I do not read any more: by day and team, never by name or number.
create or replace function protect.my_custody_offers() returns table (id uuid, to_team uuid, made_at timestamptz, until timestamptz, answer text, reason text, answered_at timestamptz, returned boolean, to_tell boolean) language sql stable security definer set search_path = '' as $$
  select o.id, o.to_team, o.made_at, o.until, coalesce(o.answer, case when o.until <= now() then 'past' end), o.reason, o.answered_at, o.returned_at is not null, o.told_at is null and (o.answer is not null or o.until <= now() or o.returned_at is not null)
    from protect.custody_offer o where o.by = access.me() and o.made_at > now() - interval '60 days' order by o.made_at desc, o.id limit 50
$$;

create or replace function protect.told_of_custody(offer uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  update protect.custody_offer o set told_at = now() where o.id = offer and o.by = access.me() and (o.answer is not null or o.until <= now());
  if not found then raise exception 'missing' using errcode = 'TL404'; end if;
end $$;

-- For the day of a member of the team that is asked.
create or replace function protect.custody_asked_of_me() returns table (id uuid, record_id uuid, number text, until timestamptz) language sql stable security definer set search_path = '' as $$
  select o.id, o.record_id, s.number, o.until from protect.custody_offer o join protect.case_summary s on s.record_id = o.record_id
   where o.to_team = any (access.claims()) and protect.custody_open(o) and access.holds(o.record_id, access.mask('case', array['summary']), 1) order by o.until, o.id limit 40
$$;

-- For her: who would keep her file, or does of late.
create or replace function protect.her_custody(rec uuid) returns table (id uuid, from_agency text, to_agency text, made_at timestamptz, answer text, answered_at timestamptz, returned boolean) language sql stable security definer set search_path = '' as $$
  select o.id, f.name, a.name, o.made_at, o.answer, o.answered_at, o.returned_at is not null from protect.custody_offer o join accounts.agency f on f.id = o.from_agency join accounts.team t on t.id = o.to_team join accounts.agency a on a.id = t.agency_id
   where access.owns(rec) and o.record_id = rec and (protect.custody_open(o) or o.answer in ('taken', 'refused') and o.answered_at > now() - interval '60 days') order by o.made_at desc, o.id limit 1
$$;

create or replace function protect.refuse_custody(rec uuid, offer uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not access.owns(rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  update protect.custody_offer o set answer = 'refused', answered_at = now(), answered_by = access.me() where o.record_id = rec and o.id = offer and protect.custody_open(o);
  if not found then raise exception 'ended' using errcode = 'TL409'; end if;
end $$;
