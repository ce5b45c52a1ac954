create table platform.on_call_week (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references accounts.team (id),
  member_id uuid not null references accounts.member (id),
  weekday smallint not null check (weekday between 1 and 7),
  starts smallint not null check (starts between 0 and 1439),
  minutes smallint not null check (minutes between 1 and 1440),
  set_by uuid not null references access.grantee (id),
  set_at timestamptz not null default now(),
  ended_at timestamptz
);
create index on_call_week_team on platform.on_call_week (team_id) where ended_at is null;
comment on table platform.on_call_week is 'Who of a team is on call, week after week: from a minute of a local day for some minutes. Retention: 7 years after its end.';

create table platform.on_call_exception (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references accounts.team (id),
  member_id uuid references accounts.member (id),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  set_by uuid not null references access.grantee (id),
  set_at timestamptz not null default now(),
  ended_at timestamptz
);
create index on_call_exception_team on platform.on_call_exception (team_id, until_at) where ended_at is null;
comment on table platform.on_call_exception is 'Someone else, or nobody, instead of the week. Retention: 7 years after its end.';

create table platform.hand_over (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references accounts.team (id),
  from_member uuid not null references accounts.member (id),
  to_member uuid not null references accounts.member (id),
  made_at timestamptz not null default now(),
  waits jsonb not null check (jsonb_typeof(waits) = 'array' and jsonb_array_length(waits) <= 40),
  acknowledged_at timestamptz,
  check (from_member <> to_member)
);
create index hand_over_to on platform.hand_over (to_member, made_at desc);
create index hand_over_from on platform.hand_over (from_member, made_at desc);
comment on table platform.hand_over is 'The end of a shift: how much waits, by the act that settles it, no names. Retention: 30 days.';

create table platform.hand_over_line (
  hand_over_id uuid not null references platform.hand_over (id) on delete cascade,
  place smallint not null check (place between 1 and 30),
  record_id uuid not null references access.record (id),
  line bytea not null,
  primary key (hand_over_id, place)
);
create index hand_over_line_record on platform.hand_over_line (record_id);
comment on table platform.hand_over_line is 'What the outgoing worker says of one record, sealed under its key: who cannot open the record cannot read the line. Retention: 30 days, or with its record.';

create table platform.cover (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references accounts.agency (id),
  absent_member uuid not null references accounts.member (id),
  cover_member uuid not null references accounts.member (id),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  set_by uuid not null references access.grantee (id),
  set_at timestamptz not null default now(),
  ended_at timestamptz,
  check (absent_member <> cover_member)
);
create index cover_agency on platform.cover (agency_id, until_at desc);
create index cover_member on platform.cover (cover_member, until_at desc);
comment on table platform.cover is 'Who stands in for whom, from when until when. Retention: 7 years after its end.';

create table platform.cover_grant (
  grant_id uuid primary key references access.grant (id) on delete cascade,
  cover_id uuid not null references platform.cover (id),
  of_grant uuid not null references access.grant (id) on delete cascade
);
create index cover_grant_cover on platform.cover_grant (cover_id);
create index cover_grant_of on platform.cover_grant (of_grant);
comment on table platform.cover_grant is 'A grant of the cover and the grant of the absent member that it follows. Retention: with its record.';
