call access.closed('protect.consent');

-- Who may have been there: someone of the same agency, never the one who asks.
create or replace function protect.witnesses() returns table (id uuid, name text) language sql stable security definer set search_path = '' as $$
  select m.id, m.name from accounts.member m where m.agency_id = access.my_agency() and m.id <> access.me() and m.left_at is null and access.claims() is not null order by m.name, m.id limit 500
$$;

-- She gives a consent herself, or the worker who keeps her file writes down what she said. `direct` opens at once; otherwise a referral stands on it.
create or replace function protect.give_consent(rec uuid, grantee uuid, section_names text[], right_bits int, purpose_name text, until timestamptz, language text, how text, capacity text, direct boolean, witness uuid, interpreted boolean, given date, scan uuid) returns uuid
language plpgsql security definer set search_path = '' as $$
declare r access.record; m int; b uuid; herself boolean := access.owns(rec);
begin
  if not herself and not access.keeps(rec, access.mask('case', array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  r := access.lock_record(rec);
  m := access.mask(r.kind, section_names);
  if until > now() + interval '12 months 1 day' or until <= now() then raise exception 'at most twelve months' using errcode = 'TL403'; end if;
  if not herself and grantee = any (access.claims()) then raise exception 'nobody grants to himself' using errcode = 'TL403'; end if;
  if (select g.kind from access.grantee g where g.id = give_consent.grantee) not in ('team', 'member') then raise exception 'missing' using errcode = 'TL404'; end if;
  if witness is not null and not exists (select from protect.witnesses() w where w.id = witness) then raise exception 'missing' using errcode = 'TL404'; end if;
  if scan is not null and not (access.keeps(rec, access.mask('case', array['documents'])) and exists (select from protect.document_about d where d.record_id = rec and d.file_id = scan)) then raise exception 'missing' using errcode = 'TL404'; end if;
  b := access.make_basis('consent', rec, m, right_bits, access.purpose_id(purpose_name), until, '{}');
  insert into protect.consent (id, record_id, grantee_id, language, explained_by, how, capacity, witness_id, interpreted, given_on, scan_id)
    values (b, rec, grantee, language, access.me(), case when herself then 'herself' else how end, capacity, witness, interpreted, given, scan);
  if direct then perform access.make_grant(b, grantee, m, right_bits, until); end if;
  return b;
end $$;

-- One step, at once, for her or on her word; what stood on it ends in the same transaction. The same answer when it had ended.
create or replace function protect.withdraw_consent(rec uuid, consent uuid) returns int language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  if not access.owns(rec) and not access.keeps(rec, access.mask('case', array['summary'])) then raise exception 'missing' using errcode = 'TL404'; end if;
  if not exists (select from protect.consent c where c.id = consent and c.record_id = rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  n := access.end_basis(consent, 'taken back');
  update protect.consent c set withdrawn_at = now(), withdrawn_by = access.me() where c.id = consent and c.withdrawn_at is null;
  return n;
end $$;

-- Giving back is one step and hers alone: a new yes with the same end, sections and purpose. A worker who is told writes a new consent.
create or replace function protect.give_back(rec uuid, consent uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare c protect.consent; o access.basis; b uuid;
begin
  if not access.owns(rec) then raise exception 'missing' using errcode = 'TL404'; end if;
  perform access.lock_record(rec);
  select * into c from protect.consent x where x.id = consent and x.record_id = rec and x.withdrawn_at is not null;
  select * into o from access.basis x where x.id = consent;
  if c.id is null or o.until <= now() then raise exception 'missing' using errcode = 'TL404'; end if;
  b := access.make_basis('consent', rec, o.sections, o.rights, o.purpose, o.until, '{}');
  insert into protect.consent (id, record_id, grantee_id, language, explained_by, how, capacity)
    values (b, rec, c.grantee_id, c.language, access.me(), 'herself', c.capacity);
  perform access.make_grant(b, c.grantee_id, o.sections, o.rights, o.until);
  return b;
end $$;

-- For the person and for those who keep her file: every consent, ended ones too.
create or replace function protect.consents(rec uuid) returns table (id uuid, grantee_id uuid, sections int, purpose text, until timestamptz, language text, how text, given_at timestamptz, withdrawn_at timestamptz, ended_at timestamptz, witness_id uuid, interpreted boolean, given_on date, scan_id uuid)
language sql stable security definer set search_path = '' as $$
  select c.id, c.grantee_id, b.sections, p.name, b.until, c.language, c.how, c.given_at, c.withdrawn_at, coalesce(b.ended_at, case when b.until <= now() then b.until end), c.witness_id, c.interpreted, c.given_on, c.scan_id
    from protect.consent c join access.basis b on b.id = c.id join access.purpose_code p on p.id = b.purpose
   where c.record_id = rec and (access.owns(rec) or access.keeps(rec, access.mask('case', array['summary'])))
   order by c.given_at, c.id
$$;
