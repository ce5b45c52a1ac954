create schema accounts;
comment on schema accounts is 'Owner: platform.';

create table accounts.agency (
  id uuid primary key references access.grantee (id),
  name text not null,
  kind text not null check (kind in ('line', 'shelter', 'ngo', 'worker-centre', 'legal-clinic', 'health', 'child-protection', 'nation-service', 'police', 'joint-unit', 'crown', 'labour', 'border', 'registry', 'secretariat', 'steward', 'oversight', 'practice')),
  province text,
  language text not null default 'en' check (language in ('en', 'fr')),
  discloses_under text,
  collects_under text,
  demo boolean not null default false,
  closed_at timestamptz
);
comment on table accounts.agency is 'Agencies; public facts only. Retention: for ever.';

create table accounts.team (
  id uuid primary key references access.grantee (id),
  agency_id uuid not null references accounts.agency (id),
  name text not null,
  on_call text
);
comment on table accounts.team is 'Teams of an agency, 40 members at most. Retention: for ever.';

create table accounts.member (
  id uuid primary key references access.grantee (id),
  agency_id uuid not null references accounts.agency (id),
  name text not null,
  sign_in text not null unique check (sign_in = lower(sign_in)),
  posts text[] not null,
  purposes smallint[] not null,
  lead boolean not null default false,
  language text not null default 'en' check (language in ('en', 'fr')),
  password_hash text,
  pin_hash text,
  pin_failures smallint not null default 0,
  totp_sealed bytea,
  totp_waiting bytea,
  totp_last_step bigint not null default 0,
  recovery_hashes text[] not null default '{}',
  invited_hash bytea,
  invited_until timestamptz,
  oidc_subject text,
  demo boolean not null default false,
  left_at timestamptz
);
create index member_agency on accounts.member (agency_id, name) where left_at is null;
create unique index member_subject on accounts.member (agency_id, oidc_subject);
comment on table accounts.member is 'People who work here. Retention: 7 years after leaving.';
comment on column accounts.member.totp_waiting is 'A secret of the second factor that no code has confirmed yet.';

create table accounts.may_hold (
  agency_kind text not null,
  what text not null check (what in ('post', 'purpose')),
  name text not null,
  primary key (agency_kind, what, name)
);
comment on table accounts.may_hold is 'The closed list of posts and purposes for members of a kind of agency; written by migrations only. Retention: for ever.';

create table accounts.tried (
  name_hash bytea primary key,
  failures smallint not null,
  last_at timestamptz not null default now(),
  locked_until timestamptz
);
create index tried_last on accounts.tried (last_at);
comment on table accounts.tried is 'Wrong tries, by a keyed hash of the name as typed, whether it exists or not. Retention: 1 day.';

create table accounts.device (
  device text not null,
  agency_id uuid not null references accounts.agency (id),
  opened_at timestamptz not null,
  primary key (device, agency_id)
);
comment on table accounts.device is 'Devices, hashed, on which a member signed in in full: there colleagues may switch by PIN for 12 hours. Retention: 12 hours.';

create table accounts.person (
  id uuid primary key references access.grantee (id),
  number_hash bytea not null unique,
  words_hash text not null,
  second_hash text,
  language text not null default 'en',
  wrong_tries int not null default 0,
  slow_until timestamptz,
  opened_on date not null default current_date,
  off_at timestamptz
);
comment on table accounts.person is 'Her own way in: a number that finds the row, words checked with argon2id and a pepper. Off until she asks. Retention: until she closes it.';

create table accounts.provider (
  agency_id uuid primary key references accounts.agency (id),
  issuer text not null,
  client_id text not null,
  secret_sealed bytea not null
);
comment on table accounts.provider is 'An agency''s own identity provider. Retention: until replaced.';

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
