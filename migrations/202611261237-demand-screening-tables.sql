create table demand.ground (
  code text primary key
);
comment on table demand.ground is 'The closed list of grounds on which a border officer may ask; each with its section in the slice''s law. Retention: for ever.';

create table demand.screening (
  record_id uuid primary key references access.record (id),
  number text not null check (number ~ '^SC-[0-9A-Z]{4}-[0-9]{2}$'),
  ground text not null references demand.ground (code),
  status text not null check (status in ('possible', 'probable')),
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'cleared')),
  asked_by uuid not null references access.grantee (id),
  asked_at timestamptz not null default clock_timestamp(),
  decided_by uuid references access.grantee (id),
  decided_at timestamptz,
  check ((state = 'waiting') = (decided_at is null))
);
create index screening_asked on demand.screening (asked_by, asked_at);
comment on table demand.screening is 'A traveller who may be on the extract: ground, result, state; never who. Retention: 1 year after the decision.';

create table demand.screening_identity (
  record_id uuid primary key references access.record (id),
  name bytea not null,
  birth bytea not null,
  country bytea
);
comment on table demand.screening_identity is 'The traveller as asked about, sealed. Retention: gone at once when cleared; else until the order ends.';

create table demand.screening_part (
  record_id uuid not null references access.record (id),
  registrant_id uuid not null,
  parts bytea not null,
  primary key (record_id, registrant_id)
);
comment on table demand.screening_part is 'Which line of the extract, and each part explained, sealed. Retention: gone at once when cleared; else until the order ends.';

create table demand.screening_clear (
  record_id uuid not null references access.record (id),
  member_id uuid not null references access.grantee (id),
  document text not null check (document in ('passport', 'birth-certificate', 'citizenship-card', 'fingerprints')),
  at timestamptz not null default clock_timestamp(),
  primary key (record_id, member_id)
);
comment on table demand.screening_clear is 'Who cleared a traveller, by which document; two different people are needed. Retention: 1 year after the decision.';

create table demand.screening_card (
  record_id uuid primary key references access.record (id),
  outcome text not null check (outcome in ('nothing', 'confirmed')),
  late boolean not null,
  child_offence boolean not null,
  on_day date not null
);
comment on table demand.screening_card is 'What the card of what may be done now is made from: codes alone. Retention: 1 year after the decision.';

create table demand.redress (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  number text not null check (number ~ '^RD-[0-9A-Z]{4}-[0-9]{2}$'),
  token bytea not null check (length(token) = 32),
  made_at timestamptz not null default clock_timestamp(),
  primary key (record_id, id),
  unique (record_id, token)
);
comment on table demand.redress is 'A traveller cleared against a line of the extract: a keyed token of the identity, never a name. Retention: until the order ends.';

create table demand.ask_count (
  member_id uuid not null references access.grantee (id),
  hour timestamptz not null,
  n int not null,
  primary key (member_id, hour)
);
comment on table demand.ask_count is 'How often someone asked in an hour; nothing of whom. Retention: 30 days.';
