create schema access;
comment on schema access is 'Owner: platform. The one table of grants and what it stands on.';

create table access.grantee (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('agency', 'team', 'member', 'person')),
  agency_id uuid references access.grantee (id),
  check ((kind in ('agency', 'person')) = (agency_id is null))
);
comment on table access.grantee is 'Whoever a grant can name. Retention: as the account. A person is someone whose own record it is.';

create table access.kind (
  name text primary key,
  pillar text not null check (pillar in ('protect', 'prosecute', 'prevent', 'demand', 'cooperate', 'platform'))
);
comment on table access.kind is 'Kinds of record, declared by slices, written by migrations only. Retention: for ever.';

create table access.section (
  kind text not null references access.kind (name),
  name text not null,
  bit smallint not null check (bit between 0 and 30),
  primary key (kind, name),
  unique (kind, bit)
);
comment on table access.section is 'Bits of a kind; never reused. Retention: for ever.';

create table access.purpose_code (
  id smallint primary key,
  name text not null unique
);
comment on table access.purpose_code is 'Purposes, written by migrations only. Retention: for ever.';

create table access.allowed (
  kind text not null references access.kind (name),
  purpose smallint not null references access.purpose_code (id),
  basis text not null check (basis in ('custody', 'own', 'consent', 'referral', 'agreement', 'task_force', 'statute', 'court_order', 'emergency')),
  sections int not null,
  needs text not null default 'nothing' check (needs in ('nothing', 'live consent', 'second member')),
  primary key (kind, purpose, basis)
);
comment on table access.allowed is 'The closed table: which basis may open which sections of which kind for which purpose. Migrations only. Retention: for ever.';

create table access.record (
  id uuid primary key default gen_random_uuid(),
  kind text not null references access.kind (name),
  custodian uuid not null references access.grantee (id),
  opened_at timestamptz not null default now(),
  last_activity_at timestamptz not null default now(),
  closed_at timestamptz,
  erased_at timestamptz,
  sealed_at timestamptz,
  legal_hold text,
  lift_asked_by uuid references access.grantee (id)
);
comment on table access.record is 'Everything anyone protects. Retention: by kind; a tombstone stays after erasure.';
comment on column access.record.legal_hold is 'Citation of what forbids erasure; null when nothing does.';
comment on column access.record.lift_asked_by is 'Who asked that the hold end; another member has to ask it too.';

create table access.basis (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('custody', 'own', 'consent', 'referral', 'agreement', 'task_force', 'statute', 'court_order', 'emergency')),
  record_id uuid not null references access.record (id),
  sections int not null check (sections > 0),
  rights smallint not null check (rights between 1 and 7),
  purpose smallint not null references access.purpose_code (id),
  until timestamptz not null default 'infinity',
  citation text,
  made_by uuid references access.grantee (id),
  seconded_by uuid references access.grantee (id),
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_because text
);
create index basis_record on access.basis (record_id);
comment on table access.basis is 'What a grant stands on. Shares its id with the consent, referral or agreement row. Retention: with its record.';

create table access.stands_on (
  basis_id uuid not null references access.basis (id),
  on_id uuid not null references access.basis (id),
  primary key (basis_id, on_id),
  check (basis_id <> on_id)
);
create index stands_on_on on access.stands_on (on_id);
comment on table access.stands_on is 'A referral stands on the consent and on the referrer''s own basis. Retention: with its record.';

create table access.grant (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references access.record (id),
  kind text not null,
  grantee_id uuid not null references access.grantee (id),
  sections int not null check (sections > 0),
  rights smallint not null check (rights between 1 and 7),
  purpose smallint not null references access.purpose_code (id),
  basis_id uuid not null references access.basis (id),
  valid tstzrange not null,
  revoked_at timestamptz,
  granted_by uuid references access.grantee (id),
  activity_at timestamptz not null
);
create index grant_list on access.grant (grantee_id, purpose, kind, activity_at desc, record_id desc) include (sections, rights, valid) where revoked_at is null;
create index grant_one on access.grant (record_id, grantee_id) include (sections, rights, purpose, kind, valid) where revoked_at is null;
create index grant_basis on access.grant (basis_id) where revoked_at is null;
alter table access.grant alter column record_id set statistics 0;
comment on table access.grant is 'Every right to a record. Retention: with its record.';
comment on column access.grant.kind is 'Of its record, held equal by check_grant: bits mean nothing without it, and a list walks one kind.';

create table access.membership (
  member_id uuid not null references access.grantee (id),
  team_id uuid not null references access.grantee (id),
  since timestamptz not null default now(),
  until timestamptz not null default 'infinity',
  left_at timestamptz,
  primary key (member_id, team_id, since)
);
create index membership_live on access.membership (member_id) include (team_id, until) where left_at is null;
create index membership_team on access.membership (team_id) include (member_id, until) where left_at is null;
comment on table access.membership is 'Who is in which team. Retention: 7 years after leaving.';

create table access.session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  member_id uuid not null references access.grantee (id),
  agency_id uuid references access.grantee (id),
  purposes smallint[] not null,
  posts text[] not null default '{}',
  device text,
  opened_at timestamptz not null default now(),
  stepped_up_at timestamptz,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_member on access.session (member_id) where revoked_at is null;
comment on table access.session is 'Live sign-ins, tokens hashed. Retention: 30 days after the end.';

create table access.secret (
  one boolean primary key default true check (one),
  k bytea not null
);
comment on table access.secret is 'Key of the claims; gate only. Retention: until replaced.';
insert into access.secret (k) values (sha512(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

create table access.bar (
  record_id uuid not null references access.record (id),
  grantee_id uuid not null references access.grantee (id),
  set_by uuid not null references access.grantee (id),
  since timestamptz not null default now(),
  until timestamptz not null default 'infinity',
  primary key (record_id, grantee_id)
);
create index bar_grantee on access.bar (grantee_id);
comment on table access.bar is 'Not this one: stronger than any grant, invisible to the barred. Retention: with its record.';

create table access.posting (
  grantee_id uuid not null references access.grantee (id),
  purpose smallint not null references access.purpose_code (id),
  token bytea not null,
  activity_at timestamptz not null,
  record_id uuid not null references access.record (id),
  primary key (grantee_id, purpose, token, activity_at, record_id)
);
create index posting_record on access.posting (record_id, grantee_id);
alter table access.posting alter column token set statistics 0;
comment on table access.posting is 'Blind search tokens under a key per grantee, only while a grant includes identity. Retention: with the grant.';

create table access.record_key (
  record_id uuid primary key references access.record (id),
  custodian_key uuid not null,
  wrapped bytea not null
);
comment on table access.record_key is 'The record''s key, wrapped by its custodian''s. Destroyed on erasure. Retention: with its record.';

create table access.emergency (
  basis_id uuid primary key references access.basis (id),
  record_id uuid not null references access.record (id),
  member_id uuid not null references access.grantee (id),
  reason_code text not null check (reason_code in ('life-in-danger', 'medical', 'child', 'missing', 'other')),
  second_member uuid references access.grantee (id),
  opened_at timestamptz not null default now(),
  reviewed_at timestamptz,
  reviewed_by uuid references access.grantee (id),
  finding text check (finding in ('needed', 'not-needed', 'to-investigate'))
);
create index emergency_record on access.emergency (record_id);
comment on table access.emergency is 'Each breaking of glass and its review within 72 hours. Retention: with its record.';
