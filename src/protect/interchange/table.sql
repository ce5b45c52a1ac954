create table protect.outside_reference (
  record_id uuid not null references access.record (id),
  blind bytea not null check (length(blind) = 32),
  system text not null check (system ~ '^[a-z0-9][a-z0-9 .-]{0,39}$'),
  number bytea not null,
  row_said bytea not null check (length(row_said) = 16),
  run uuid not null,
  run_row int not null check (run_row > 0),
  at timestamptz not null default now(),
  primary key (record_id, blind)
);
create index outside_reference_blind on protect.outside_reference (blind);
comment on table protect.outside_reference is 'The number that another system of the agency gives the case: sealed, found by a keyed hash; and a keyed hash of the row last brought in. Retention: with its record.';

create table protect.import_heading (
  agency_id uuid not null references access.grantee (id),
  heading bytea not null check (length(heading) = 16),
  field text check (field ~ '^[a-zA-Z_]{2,40}$'),
  primary key (agency_id, heading)
);
comment on table protect.import_heading is 'Which field a heading of a spreadsheet means to an agency: headings by keyed hash, never as typed. Retention: while the agency is here.';

create table protect.table_ask (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  asked_by uuid not null references access.grantee (id),
  why text not null check (why in ('move', 'court', 'audit', 'backup')),
  names int not null check (names > 0),
  asked_at timestamptz not null default now(),
  answered_by uuid references access.grantee (id),
  yes boolean,
  answered_at timestamptz,
  used_at timestamptz,
  check (answered_by <> asked_by)
);
create index table_ask_agency on protect.table_ask (agency_id, asked_at desc);
comment on table protect.table_ask is 'That someone asked to take out more than 200 names in one table, how many and what for, and the second member who said yes or no. Retention: for ever.';
