create table protect.room_keeping (
  service_id uuid primary key,
  agency_id uuid not null references access.grantee (id),
  hold_minutes smallint not null default 90 check (hold_minutes between 10 and 1440),
  counted_at timestamptz not null,
  counted_by uuid references access.grantee (id)
);
create index room_keeping_agency on protect.room_keeping (agency_id);
comment on table protect.room_keeping is 'When the rooms of a service were last counted, and how long it keeps one for a caller. Retention: with its service.';

create table protect.room (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references protect.room_keeping (service_id),
  label text not null check (label ~ '^[0-9A-Z]{1,6}$'),
  adults smallint not null check (adults between 0 and 40),
  children smallint not null check (children between 0 and 40),
  cot boolean not null default false,
  wheelchair boolean not null default false,
  pets text[] not null default '{}' check (pets <@ array['dog', 'cat', 'other']),
  state text not null default 'free' check (state in ('free', 'taken', 'out')),
  state_until date,
  note text check (note in ('heating', 'cleaning', 'repairs', 'staff', 'women-only-floor', 'step-free')),
  retired_on date,
  unique (service_id, label)
);
comment on table protect.room is 'A room by its label; who is in it stands nowhere. Retention: with its service.';

create table protect.hold (
  id uuid primary key default gen_random_uuid(),
  room_id uuid not null references protect.room (id),
  service_id uuid not null,
  agency_id uuid not null references access.grantee (id),
  adults smallint not null check (adults between 0 and 40),
  children smallint not null check (children between 0 and 40),
  pets text[] not null default '{}' check (pets <@ array['dog', 'cat', 'other']),
  arrives text not null check (arrives in ('within 2 hours', 'tonight', 'morning', 'tomorrow')),
  for_record uuid references access.record (id),
  held_by uuid not null references access.grantee (id),
  held_for uuid not null references access.grantee (id),
  asked_at timestamptz not null default clock_timestamp(),
  until timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'placed', 'refused', 'released', 'expired', 'left')),
  answered_at timestamptz,
  answered_by uuid references access.grantee (id),
  answered_how text check (answered_how in ('app', 'text', 'keypad')),
  call_back bytea,
  reason text check (reason in ('full', 'staff', 'cannot-meet-need', 'animals', 'safety', 'other')),
  ended_at timestamptz,
  check ((state in ('asked', 'placed')) = (ended_at is null))
);
create unique index hold_one_a_room on protect.hold (room_id) where ended_at is null;
create index hold_agency on protect.hold (agency_id, asked_at desc, id);
create index hold_record on protect.hold (for_record, asked_at desc) where for_record is not null;
create index hold_service on protect.hold (service_id, answered_at) where state in ('placed', 'left');
create index hold_waiting on protect.hold (until) where state = 'asked';
comment on table protect.hold is 'A room kept for a while: party, animals and arrival, never a person. One live hold or place a room, by the database. Retention: 2 years.';
comment on column protect.hold.for_record is 'For the asking side alone; the shelter reads it nowhere.';

create table protect.duty_phone (
  service_id uuid primary key references protect.room_keeping (service_id),
  number_hash bytea not null unique,
  number bytea not null,
  language text not null default 'en' check (language in ('en', 'fr')),
  set_by uuid references access.grantee (id)
);
comment on table protect.duty_phone is 'The telephone of whoever is on at a shelter: found by keyed hash, sealed under a key outside the database. Retention: until replaced.';
