create table accounts.letterhead (
  agency_id uuid primary key references accounts.agency (id),
  name text not null check (length(name) between 1 and 120),
  lines text[] not null check (cardinality(lines) <= 5),
  phone text check (length(phone) <= 40),
  set_by uuid not null references access.grantee (id),
  set_at timestamptz not null default now()
);
comment on table accounts.letterhead is 'What stands at the head of an agency''s letters; its members alone read it, an address may be nobody''s business. Retention: until replaced.';

create table accounts.opening (
  agency_id uuid not null references accounts.agency (id),
  weekday smallint not null check (weekday between 1 and 7),
  opens text not null check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes text not null check (closes ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
  primary key (agency_id, weekday, opens),
  check (opens <> closes)
);
comment on table accounts.opening is 'When someone answers at an agency, by day from Monday; closing before opening is the next day. Retention: until replaced.';
