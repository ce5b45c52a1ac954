create table protect.goal (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  need text check (need ~ '^[a-z-]{2,40}$'),
  words bytea not null,
  look_on date,
  made_by uuid not null references access.grantee (id),
  made_at timestamptz not null default clock_timestamp(),
  state text not null default 'open' check (state in ('open', 'reached', 'partly', 'let go')),
  outcome bytea,
  settled_at timestamptz,
  settled_by uuid references access.grantee (id),
  primary key (record_id, id),
  check ((state = 'open') = (settled_at is null))
);
create index goal_open on protect.goal (record_id, made_at) where state = 'open';
create index goal_look on protect.goal (agency_id, look_on) where state = 'open' and look_on is not null;
comment on table protect.goal is 'What she wants to come of it, in her words, and what came of it, by her word. Retention: with its record.';

create table protect.goal_step (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  goal_id uuid not null,
  words bytea not null,
  done_at timestamptz,
  made_at timestamptz not null default clock_timestamp(),
  primary key (record_id, id)
);
create index goal_step_goal on protect.goal_step (record_id, goal_id, made_at);
comment on table protect.goal_step is 'A step on the way, done or not. Retention: with its record.';
