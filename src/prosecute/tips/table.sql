create table prosecute.tip_summary (
  record_id uuid primary key references access.record (id),
  occurrence text not null check (length(occurrence) between 1 and 60),
  custodian uuid not null references access.grantee (id),
  channel text not null check (channel in ('telephone', 'in person', 'in writing', 'tip line', 'another service')),
  received_on date not null,
  done text[] not null default '{}' check (done <@ array['spoke-for', 'held-papers', 'kept-in', 'many-visits', 'paid-cash', 'threat', 'asked-for-help', 'debt', 'with-child', 'not-paid', 'something-else']),
  privileged boolean not null,
  source_grade text check (source_grade ~ '^[A-F]$'),
  information_grade text check (information_grade ~ '^[1-6]$'),
  graded_by uuid references access.grantee (id),
  graded_at timestamptz,
  state text not null default 'open' check (state in ('open', 'closed')),
  because text check (because in ('nothing-done', 'duplicate', 'not-ours', 'used')),
  erase_on date,
  erased_at timestamptz,
  check ((source_grade is null) = (information_grade is null)),
  check (cardinality(done) > 0 or (state = 'closed' and because = 'nothing-done' and erase_on is not null)),
  check ((state = 'closed') = (because is not null))
);
create index tip_summary_erase on prosecute.tip_summary (erase_on) where erased_at is null and erase_on is not null;
comment on table prosecute.tip_summary is 'What was done or said, as codes, and its two grades. Never who told. Retention: with its record.';
comment on column prosecute.tip_summary.erase_on is 'The day from which the text is gone; null keeps it with the record.';

create table prosecute.tip_text (
  record_id uuid primary key references access.record (id),
  body bytea not null,
  at timestamptz not null default now()
);
comment on table prosecute.tip_text is 'A tip in the words it came in; sealed. Retention: 30 days where nothing was done or said, then the row and the key are destroyed; else with its record.';

create table prosecute.tip_handler (
  record_id uuid primary key references access.record (id),
  handler uuid not null references access.grantee (id),
  second uuid references access.grantee (id),
  source bytea,
  at timestamptz not null default now(),
  check (second <> handler)
);
comment on table prosecute.tip_handler is 'Who told, for the handler and one named second alone; sealed. Retention: as the text.';

create table prosecute.tip_statement (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  says text not null check (length(says) between 1 and 1000),
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id)
);
comment on table prosecute.tip_statement is 'What leaves the handler: a statement in other words, without who told. Retention: with its record.';

create table prosecute.investigation_tip (
  record_id uuid not null references access.record (id),
  tip uuid not null,
  says text not null check (length(says) between 1 and 1000),
  source_grade text not null check (source_grade ~ '^[A-F]$'),
  information_grade text not null check (information_grade ~ '^[1-6]$'),
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, tip)
);
comment on table prosecute.investigation_tip is 'The statement of a tip as an investigation took it, with its grades. Retention: with its record.';
