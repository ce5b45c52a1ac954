create table protect.room_feed (
  service_id uuid primary key references protect.room_keeping (service_id),
  token_hash bytea not null unique,
  made_by uuid not null references access.grantee (id),
  made_at timestamptz not null default now()
);
comment on table protect.room_feed is 'The key with which a house’s own system tells its rooms each night; its hash alone. Retention: until another is made.';

create table protect.room_count (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references protect.room_keeping (service_id),
  how text not null check (how in ('file', 'feed', 'text', 'keypad')),
  as_of timestamptz not null,
  at timestamptz not null default clock_timestamp(),
  by uuid references access.grantee (id),
  changed int not null,
  same int not null,
  refused int not null,
  whole boolean not null
);
create index room_count_service on protect.room_count (service_id, at desc, id);
comment on table protect.room_count is 'Each count of rooms that came as a file, by text or by telephone: numbers of rows, no room and nobody. Retention: 1 year.';
