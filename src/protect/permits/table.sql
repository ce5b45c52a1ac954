create table protect.permit (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('employer-bound', 'open-work', 'visitor', 'study', 'victim', 'vulnerable-worker', 'other')),
  state text not null check (state in ('holds', 'prepares', 'lodged', 'granted', 'refused', 'given up')),
  ends_on date,
  lodged_on date,
  decided_on date,
  has text[] not null default '{}',
  note bytea,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id),
  check (state <> 'lodged' or lodged_on is not null),
  check (state not in ('granted', 'refused') or decided_on is not null)
);
create index permit_ends on protect.permit (record_id, ends_on) where state in ('holds', 'granted');
comment on table protect.permit is 'What she holds and what she asks for, with the days that matter; no step of it goes to police. Retention: with its record.';
comment on column protect.permit.has is 'Papers of the checklist that she has, by code.';
