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
