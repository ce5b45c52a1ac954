create table protect.consent (
  id uuid primary key references access.basis (id),
  record_id uuid not null references access.record (id),
  grantee_id uuid not null references access.grantee (id),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  explained_by uuid not null references access.grantee (id),
  how text not null check (how in ('spoken', 'written', 'herself')),
  capacity text not null check (capacity in ('adult', 'mature minor', 'guardian')),
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references access.grantee (id)
);
create index consent_record on protect.consent (record_id, given_at);
comment on table protect.consent is 'Who may know what, for what, until when, and how it was given; shares its id with its basis. Retention: with its record.';
