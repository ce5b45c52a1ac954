call access.closed('audit.event');
call access.closed('audit.leaf');
call access.closed('audit.signer');
call access.closed('audit.checkpoint');
call access.closed('audit.node');
call access.closed('audit.delay');

-- Written in the transaction it belongs to, by the platform from the endpoint's declaration.
create or replace function audit.write(what text, how text, rec uuid, mask int, kept jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare c uuid[] := access.claims(); stood text;
begin
  if c is null then raise exception 'no session' using errcode = 'TL401'; end if;
  if rec is not null then
    select b.kind into stood from access.grant g join access.basis b on b.id = g.basis_id
     where g.record_id = rec and g.grantee_id = any (c) and g.purpose = access.purpose() and g.revoked_at is null and now() <@ g.valid
     order by (g.sections & mask) <> 0 desc, upper(g.valid) desc nulls first limit 1;
  end if;
  insert into audit.event (member_id, agency_id, record_id, verb, degree, sections, purpose, basis, keep)
    values (c[1], access.my_agency(), rec, what, how, mask, access.purpose(), stood, kept);
end $$;

create or replace function audit.listed(what text, records uuid[], mask int) returns void language sql security definer set search_path = '' as $$
  insert into audit.event (member_id, agency_id, record_id, verb, degree, sections, purpose)
    select access.me(), access.my_agency(), r, what, 'listed', mask, access.purpose() from unnest(records) r where access.claims() is not null
$$;

-- Openings of one rec, for the custodian's lead and for the person herself; delayed lines are not there until their day.
create or replace function audit.openings(rec uuid, degrees text[], before timestamptz, most int) returns table (id uuid, at timestamptz, member_id uuid, agency_id uuid, verb text, degree text, sections int, purpose text, basis text, seq bigint)
language sql stable security definer set search_path = '' as $$
  select e.id, e.at, e.member_id, e.agency_id, e.verb, e.degree, e.sections, c.name, e.basis, l.seq
    from audit.event e left join access.purpose_code c on c.id = e.purpose left join audit.leaf l on l.event_id = e.id
   where e.record_id = openings.rec and e.degree = any (degrees) and e.at < before
     and not exists (select from audit.delay d where d.record_id = e.record_id and d.agency_id = e.agency_id and d.until > now())
     and (access.keeps(rec, 0) or access.owns(rec))
   order by e.at desc, e.id desc limit most
$$;

-- The text whose salted hash is the leaf: ids and codes between bars, empty where there is none; keep is last, as JSON.
-- Without a path of its own, so that it is inlined; only the functions below may call it, and theirs is fixed.
create or replace function audit.line(e audit.event) returns text language sql stable as $$
  select array_to_string(array[e.id::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.member_id::text, e.agency_id::text, e.record_id::text,
    e.verb, e.degree, e.sections::text, e.purpose::text, e.basis, e.keep::text], '|', '')
$$;

-- Lines that no open transaction can still precede, oldest first; the sequencer alone asks.
create or replace function audit.log_waiting(most int) returns table (id uuid, line text, salt bytea) language sql stable security definer set search_path = '' as $$
  select e.id, audit.line(e), e.salt
    from audit.event e where e.sequenced_at is null and e.tx < pg_snapshot_xmin(pg_current_snapshot()) order by e.at, e.id limit most
$$;

create or replace function audit.log_size() returns bigint language sql stable security definer set search_path = '' as $$
  select coalesce(max(l.seq) + 1, 0) from audit.leaf l
$$;

-- Appends whole or not at all, and only to the tree that the caller has hashed onto.
create or replace function audit.log_append(expected bigint, events uuid[], hashes bytea[], levels smallint[], places bigint[], nodes bytea[], tree_root bytea, from_origin text, with_key text, public_pem text, signed bytea, stamped timestamptz) returns bigint language plpgsql security definer set search_path = '' as $$
begin
  if audit.log_size() <> expected then raise exception 'the log has grown' using errcode = 'TL409'; end if;
  insert into audit.leaf (seq, event_id, hash) select expected + i - 1, e, h from unnest(events, hashes) with ordinality as x(e, h, i);
  insert into audit.node (level, place, hash) select l, p, n from unnest(levels, places, nodes) as x(l, p, n);
  update audit.event e set sequenced_at = now() where e.id = any (events);
  insert into audit.signer (key_id, public_key) values (with_key, public_pem) on conflict do nothing;
  insert into audit.checkpoint (size, root, at, origin, key_id, signature) values (expected + cardinality(events), tree_root, stamped, from_origin, with_key, signed);
  return expected + cardinality(events);
end $$;

create or replace function audit.log_nodes(at_levels smallint[], at_places bigint[]) returns table (level smallint, place bigint, hash bytea) language sql stable security definer set search_path = '' as $$
  select w.l, w.p, coalesce(n.hash, f.hash) from unnest(at_levels, at_places) as w(l, p)
    left join audit.node n on n.level = w.l and n.place = w.p
    left join audit.leaf f on w.l = 0 and f.seq = w.p
$$;

-- A line that was erased, or is held back until a day, leaves its hash alone; which of the two cannot be told.
create or replace function audit.log_leaves(first bigint, most int) returns table (seq bigint, hash bytea, line text, salt bytea) language sql stable security definer set search_path = '' as $$
  select l.seq, l.hash, case when e.id is not null then audit.line(e) end, e.salt
    from audit.leaf l
    left join audit.event e on e.id = l.event_id
      and not exists (select from audit.delay d where d.record_id = e.record_id and d.agency_id = e.agency_id and d.until > now())
   where l.seq >= first order by l.seq limit most
$$;

create or replace function audit.log_checkpoints(above bigint, most int) returns table (size bigint, root bytea, at timestamptz, origin text, key_id text, signature bytea) language sql stable security definer set search_path = '' as $$
  select c.size, c.root, c.at, c.origin, c.key_id, c.signature from audit.checkpoint c where c.size > above order by c.size limit most
$$;

create or replace function audit.log_signers() returns table (key_id text, public_key text) language sql stable security definer set search_path = '' as $$
  select s.key_id, s.public_key from audit.signer s order by s.since, s.key_id
$$;
