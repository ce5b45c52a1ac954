-- A kind of record of the tests' own, so that the platform is proved without any slice's. Run as migrator on a test database.
insert into access.purpose_code (id, name) values (901, 'proof-help'), (902, 'proof-inquiry'), (903, 'proof-emergency');
insert into access.purpose_code (id, name) values (2, 'own') on conflict do nothing;
insert into access.kind (name, pillar) values ('proof', 'platform');
insert into access.section (kind, name, bit) values ('proof', 'summary', 0), ('proof', 'identity', 1), ('proof', 'needs', 2), ('proof', 'health', 3);
insert into access.allowed (kind, purpose, basis, sections, needs)
select 'proof', p.id, a.basis, a.sections, a.needs
  from (values
    ('proof-help', 'custody', 15, 'nothing'), ('proof-help', 'consent', 7, 'nothing'), ('proof-help', 'referral', 7, 'live consent'),
    ('proof-help', 'task_force', 3, 'live consent'), ('proof-help', 'agreement', 1, 'live consent'), ('proof-help', 'statute', 3, 'second member'),
    ('own', 'own', 7, 'nothing'), ('proof-emergency', 'emergency', 5, 'nothing'),
    ('proof-inquiry', 'consent', 3, 'nothing'), ('proof-inquiry', 'court_order', 15, 'nothing')) a (purpose, basis, sections, needs)
  join access.purpose_code p on p.name = a.purpose;

create table protect.proof_summary (record_id uuid primary key references access.record (id), says text not null);
create table protect.proof_identity (record_id uuid primary key references access.record (id), says text not null);
create table protect.proof_needs (record_id uuid not null references access.record (id), id uuid not null default gen_random_uuid(), says text not null, primary key (record_id, id));
create table protect.proof_health (record_id uuid primary key references access.record (id), says text not null);
call access.guard('protect.proof_summary', kind => 'proof', section => 'summary');
call access.guard('protect.proof_identity', kind => 'proof', section => 'identity');
call access.guard('protect.proof_needs', kind => 'proof', section => 'needs');
call access.guard('protect.proof_health', kind => 'proof', section => 'health');

-- The door that the proofs of the platform have: no slice stands before it here.
create function access.proof_break_glass(rec uuid, reason text, second uuid) returns uuid language sql security definer set search_path = '' as $$
  select access.break_glass(rec, reason, second)
$$;
revoke all on function access.proof_break_glass(uuid, text, uuid) from public;
grant execute on function access.proof_break_glass(uuid, text, uuid) to app;
alter function access.proof_break_glass(uuid, text, uuid) owner to gate;
