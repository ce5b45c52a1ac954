create table platform.setting (
  agency_id uuid not null references accounts.agency (id),
  name text not null check (name ~ '^[a-z-]{1,40}[.][a-z-]{1,60}$'),
  since date not null,
  value int not null check (value between 0 and 1000000),
  set_by uuid not null references access.grantee (id),
  set_at timestamptz not null default now(),
  primary key (agency_id, name, since, set_at)
);
comment on table platform.setting is 'What an agency chose for itself, from a day on; nothing of anyone. Retention: for ever.';
