create table protect.consent (
  id uuid primary key references access.basis (id),
  record_id uuid not null references access.record (id),
  grantee_id uuid not null references access.grantee (id),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  explained_by uuid not null references access.grantee (id),
  how text not null check (how in ('spoken', 'written', 'paper', 'signed here', 'herself')),
  capacity text not null check (capacity in ('adult', 'mature minor', 'guardian')),
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references access.grantee (id),
  witness_id uuid references access.grantee (id),
  interpreted boolean not null default false,
  given_on date,
  scan_id uuid,
  constraint consent_witnessed check (how <> 'paper' or witness_id is not null),
  constraint consent_witness_is_another check (witness_id <> explained_by),
  constraint consent_scan foreign key (record_id, scan_id) references platform.file (record_id, id) on delete set null (scan_id)
);
create index consent_record on protect.consent (record_id, given_at);
create index consent_scan on protect.consent (record_id, scan_id);
comment on table protect.consent is 'Who may know what, for what, until when, and how it was given; shares its id with its basis. Retention: with its record.';
