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
