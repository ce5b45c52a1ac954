create table protect.task (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  what bytea not null,
  due_on date not null,
  for_member uuid references access.grantee (id),
  made_by uuid not null references access.grantee (id),
  made_at timestamptz not null default clock_timestamp(),
  moved smallint not null default 0,
  ended_at timestamptz,
  ended_by uuid references access.grantee (id),
  ended_how text check (ended_how in ('done', 'not needed')),
  primary key (record_id, id),
  check ((ended_at is null) = (ended_how is null))
);
create index task_open on protect.task (record_id, due_on) where ended_at is null;
create index task_of_member on protect.task (for_member, due_on) where ended_at is null;
create index task_of_agency on protect.task (agency_id, due_on) where ended_at is null;
comment on table protect.task is 'What someone is to do for her, and by which day; in words that are sealed. Retention: with its record.';
comment on column protect.task.for_member is 'Null: whoever leads the file.';
