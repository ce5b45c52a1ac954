create table cooperate.agreement (
  record_id uuid primary key references access.record (id),
  title text not null check (length(title) between 1 and 120),
  discloser uuid not null references access.grantee (id),
  receiver uuid not null references access.grantee (id),
  last_day date not null,
  discloses_under text check (length(discloses_under) between 1 and 200),
  collects_under text check (length(collects_under) between 1 and 200),
  drafted_by uuid not null references access.grantee (id),
  drafted_at timestamptz not null default now(),
  live_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references access.grantee (id),
  check (discloser <> receiver)
);
comment on table cooperate.agreement is 'Terms between two agencies; never an authority by itself. Retention: 7 years after its end.';

create table cooperate.agreement_clause (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  kind text not null references access.kind (name),
  sections text[] not null check (cardinality(sections) between 1 and 20),
  purpose smallint not null references access.purpose_code (id),
  grantee_id uuid not null references access.grantee (id),
  primary key (record_id, id)
);
comment on table cooperate.agreement_clause is 'Which sections of which kind, for what purpose, to which team or member of the receiver. Retention: with its agreement.';

create table cooperate.agreement_signature (
  record_id uuid not null references access.record (id),
  member_id uuid not null references access.grantee (id),
  agency_id uuid not null references access.grantee (id),
  signed_at timestamptz not null default now(),
  primary key (record_id, member_id)
);
comment on table cooperate.agreement_signature is 'Two officers a side. Retention: with its agreement.';

create table cooperate.agreement_opened (
  basis_id uuid primary key references access.basis (id),
  agreement_id uuid not null references access.record (id),
  clause_id uuid not null,
  opened_id uuid not null references access.record (id)
);
create index agreement_opened_agreement on cooperate.agreement_opened (agreement_id, opened_id);
comment on table cooperate.agreement_opened is 'What stands on an agreement, so that its end ends it. Retention: with its agreement.';
