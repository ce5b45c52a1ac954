create table protect.call (
  record_id uuid primary key references access.record (id),
  state text not null default 'open' check (state in ('open', 'she hung up', 'case opened')),
  safe text check (safe in ('yes', 'text me', 'call back')),
  began_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version int not null default 1
);
comment on table protect.call is 'A call while it lasts: its state, never who. Retention: 24 hours, then its key is destroyed.';

create table protect.call_answers (
  record_id uuid primary key references access.record (id),
  answers bytea not null
);
comment on table protect.call_answers is 'What she said of tonight, sealed. Retention: 24 hours, then erased.';

create table protect.call_away (
  record_id uuid primary key references access.record (id),
  away bytea not null
);
comment on table protect.call_away is 'Where she stays away from, sealed. Retention: 24 hours, then erased.';

create table protect.call_count (
  day date not null,
  province text not null check (province ~ '^([A-Z]{2}|--)$'),
  outcome text not null check (outcome in ('no case wanted', 'case opened', 'draft ended')),
  n int not null default 1,
  primary key (day, province, outcome)
);
comment on table protect.call_count is 'How many calls ended how, by day and province; nothing of a call. Retention: for ever.';
