create table protect.screening (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  instrument text not null check (instrument ~ '^[a-z_]{3,40}$'),
  instrument_version text not null,
  age text not null check (age in ('adult', 'child', 'in-doubt')),
  state text not null default 'open' check (state in ('open', 'paused', 'ended')),
  answers bytea,
  result bytea,
  version int not null default 1,
  started_at timestamptz not null default clock_timestamp(),
  changed_at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id),
  check (state = 'ended' or answers is not null),
  check (answers is not null or result is not null)
);
create index screening_at on protect.screening (record_id, started_at desc, id);
comment on table protect.screening is 'Questions gone through with her; answers are sealed and, once ended, kept only if she wants; never a status of hers. Retention: with its record.';
