create schema platform;
comment on schema platform is 'Owner: platform.';
create schema protect;
create schema prosecute;
create schema prevent;
create schema demand;
create schema cooperate;

create table platform.mark (
  one boolean primary key default true check (one),
  demo boolean not null,
  made_at timestamptz not null default now(),
  seeded_at timestamptz
);
comment on table platform.mark is 'Whether this is a demo database: written once, at creation, by the migrator. Retention: for ever.';

create table platform.idempotency (
  session_id uuid not null,
  key text not null check (length(key) between 8 and 80),
  route text not null,
  request_hash bytea not null,
  status smallint,
  answer bytea,
  at timestamptz not null default now(),
  primary key (session_id, key)
);
comment on table platform.idempotency is 'Answers already given, sealed under a key outside the database. Retention: 24 hours.';

create table platform.outbox (
  id uuid primary key default gen_random_uuid(),
  tx xid8 not null default pg_current_xact_id(),
  record_id uuid,
  section text,
  event text not null,
  says jsonb not null default '{}',
  member_id uuid,
  at timestamptz not null default clock_timestamp(),
  done_at timestamptz,
  tries smallint not null default 0,
  failed text
);
create index outbox_waiting on platform.outbox (at, id) where done_at is null;
comment on table platform.outbox is 'What happened, by ids, for reactions and live pages. Retention: 7 days after done.';
