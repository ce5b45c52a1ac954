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
  totp_sealed bytea,
  totp_last_step bigint not null default 0,
  recovery_hashes text[] not null default '{}',
  failures smallint not null default 0,
  locked_until timestamptz,
  invited_hash bytea,
  invited_until timestamptz,
  oidc_subject text,
  demo boolean not null default false,
  left_at timestamptz
);
create index member_agency on accounts.member (agency_id, name) where left_at is null;
comment on table accounts.member is 'People who work here. Retention: 7 years after leaving.';

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
