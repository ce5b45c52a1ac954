create table protect.safety_line (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  element text not null check (element ~ '^SP(0[1-9]|1[0-9]|2[0-2])$'),
  words bytea not null,
  whose text not null check (whose in ('hers', 'worker')),
  by uuid not null references access.grantee (id),
  at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  primary key (record_id, id)
);
create unique index safety_line_now on protect.safety_line (record_id, element) where ended_at is null;
comment on table protect.safety_line is 'One part of her safety plan in her words or as the worker wrote it down; what it said before stays beside it. Retention: with its record.';

create table protect.safety_review (
  record_id uuid primary key references access.record (id),
  agency_id uuid not null references access.grantee (id),
  due_on date not null,
  because text not null check (because in ('day', 'house', 'return', 'missed')),
  set_at timestamptz not null default clock_timestamp()
);
create index safety_review_due on protect.safety_review (agency_id, due_on);
comment on table protect.safety_review is 'When her safety plan is next looked at together, and why then. Retention: with its record.';

create table protect.check_in (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  at timestamptz not null,
  every text not null check (every in ('once', 'day', 'week')),
  if_missed bytea not null,
  made_by uuid not null references access.grantee (id),
  state text not null default 'waiting' check (state in ('waiting', 'heard', 'not heard', 'stopped')),
  settled_at timestamptz,
  settled_by uuid references access.grantee (id),
  primary key (record_id, id)
);
create index check_in_waiting on protect.check_in (agency_id, at) where state = 'waiting';
comment on table protect.check_in is 'A time at which she lets someone know that she is safe, and what she wants done when she does not; never a call to police that she did not choose. Retention: with its record.';
