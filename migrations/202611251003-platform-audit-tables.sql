create schema audit;
comment on schema audit is 'Owner: platform.';

create table audit.event (
  id uuid primary key default gen_random_uuid(),
  tx xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  member_id uuid,
  agency_id uuid,
  record_id uuid,
  verb text not null,
  degree text not null check (degree in ('opened', 'listed', 'matched', 'written')),
  sections int not null default 0,
  purpose smallint,
  basis text,
  keep jsonb not null default '{}',
  salt bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
  sequenced_at timestamptz
);
create index event_record on audit.event (record_id, at desc, id desc);
create index event_waiting on audit.event (at, id) where sequenced_at is null;
comment on table audit.event is 'Every opening of identity and every write, ids and codes only. Retention: with its record; leaves stay.';

create table audit.leaf (
  seq bigint primary key,
  event_id uuid not null unique,
  hash bytea not null
);
comment on table audit.leaf is 'Salted hashes of events in the order of the log. Retention: for ever.';

create table audit.signer (
  key_id text primary key,
  public_key text not null,
  since timestamptz not null default now()
);
comment on table audit.signer is 'Public keys that signed checkpoints, PEM. Retention: for ever.';

create table audit.checkpoint (
  size bigint primary key,
  root bytea not null,
  at timestamptz not null,
  origin text not null,
  key_id text not null references audit.signer (key_id),
  signature bytea not null
);
comment on table audit.checkpoint is 'Signed tree heads. Retention: for ever.';
comment on column audit.checkpoint.at is 'To the minute, as signed.';

create table audit.node (
  level smallint not null,
  place bigint not null,
  hash bytea not null,
  primary key (level, place)
);
comment on table audit.node is 'Complete subtrees of the log above its leaves, for proofs. Retention: for ever.';

create table audit.delay (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null,
  agency_id uuid not null,
  authority text not null,
  citation text not null,
  until timestamptz not null,
  made_at timestamptz not null default now()
);
create index delay_record on audit.delay (record_id);
comment on table audit.delay is 'Lines held back from her page, by an authority outside the asking unit, until a day. Retention: with its record.';
