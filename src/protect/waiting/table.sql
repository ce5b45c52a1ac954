create table protect.waiting_rule (
  service_id uuid primary key references protect.room_keeping (service_id),
  rule text not null check (rule in ('urgency', 'time')),
  set_by uuid not null references access.grantee (id),
  set_at timestamptz not null default now()
);
comment on table protect.waiting_rule is 'The order in which a house offers its rooms, shown to all who wait; by urgency and then time where none is set. Retention: with its service.';

create table protect.waiting (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references protect.room_keeping (service_id),
  record_id uuid not null references access.record (id),
  agency_id uuid not null references access.grantee (id),
  asked_by uuid not null references access.grantee (id),
  urgency text not null check (urgency in ('tonight', 'day', 'days')),
  adults smallint not null check (adults between 0 and 40),
  children smallint not null check (children between 0 and 40),
  pets text[] not null default '{}' check (pets <@ array['dog', 'cat', 'other']),
  since timestamptz not null default clock_timestamp(),
  hold_id uuid references protect.hold (id),
  passed_at timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('placed', 'her wish', 'elsewhere', 'cannot-meet-need', 'staff', 'closed', 'erased')),
  check ((ended_at is null) = (ended_because is null))
);
create unique index waiting_once on protect.waiting (service_id, record_id) where ended_at is null;
create index waiting_record on protect.waiting (record_id, since desc);
create index waiting_by on protect.waiting (asked_by) where ended_at is null;
comment on table protect.waiting is 'Who waits for a room of a house: party, urgency and since when, never a name. Retention: with its record.';

create table protect.waiting_move (
  waiting_id uuid not null references protect.waiting (id),
  id uuid not null default gen_random_uuid(),
  act text not null check (act in ('joined', 'offered', 'taken', 'passed', 'left', 'closed')),
  reason text check (reason in ('does-not-fit', 'staff', 'cannot-meet-need', 'other')),
  by uuid references access.grantee (id),
  at timestamptz not null default clock_timestamp(),
  primary key (waiting_id, id)
);
comment on table protect.waiting_move is 'Each move of a waiting list, by whom and why; a reason stands where a room went past whoever was first. Retention: with its entry.';
