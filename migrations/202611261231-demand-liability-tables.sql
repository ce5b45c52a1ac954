create table demand.charge_file (
  record_id uuid primary key references access.record (id),
  number text not null check (number ~ '^CF-[0-9A-Z]{4}-[0-9]{2}$'),
  province text not null check (province ~ '^[A-Z]{2}$'),
  opened_on date not null
);
comment on table demand.charge_file is 'A file of proposed counts: its number, nothing of anyone. Retention: until the charges and appeals are over, then the custodian''s schedule.';

create table demand.episode (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  on_day date not null,
  place text check (place in ('near-school-or-daycare', 'public', 'private', 'online')),
  in_canada boolean,
  at timestamptz not null default clock_timestamp(),
  primary key (record_id, id)
);
comment on table demand.episode is 'A day on which something happened; the law is read as it stood then. Retention: as the file.';

-- What one person did, without a name. A person whose own services are concerned, or who is exploited, is a part and nothing else.
create table demand.episode_part (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  episode_id uuid not null,
  role text not null check (role in ('purchaser', 'seller', 'third-party', 'procurer', 'advertiser', 'parent-or-guardian')),
  act text not null check (act in ('obtain', 'communicate', 'advertise', 'benefit', 'procure', 'recruit', 'transport', 'harbour', 'exploit', 'withhold-documents', 'benefit-from-trafficking', 'permit-on-premises', 'lure', 'impede-traffic', 'live-with', 'employ')),
  whose text not null check (whose in ('own', 'another', 'not-known')),
  tie text check (tie in ('none', 'roommate', 'spouse', 'dependant', 'accountant', 'landlord', 'driver', 'driver-fixed-fare', 'bodyguard', 'outreach-worker', 'fellow-seller', 'manager')),
  age_group text not null default 'not-known' check (age_group in ('adult', 'minor', 'not-known')),
  status text check (status in ('citizen', 'permanent-resident', 'neither')),
  circumstances text[] not null default '{}' check (circumstances <@ array['violence', 'abuse-of-trust', 'intoxicant', 'procuring', 'commercial']),
  exploitation boolean,
  for_purchase boolean,
  knew boolean,
  encouraged boolean,
  proportionate boolean,
  same_terms boolean,
  exploited boolean,
  accusable boolean not null generated always as (whose = 'another' and role <> 'seller' and exploited is not true) stored,
  at timestamptz not null default clock_timestamp(),
  primary key (record_id, id),
  unique (record_id, id, accusable),
  foreign key (record_id, episode_id) references demand.episode (record_id, id) on delete cascade
);
comment on table demand.episode_part is 'What a person did in an episode, by codes, never a name. Retention: as the file.';

-- A name stands only beside someone who may be accused: the key itself refuses any other, whoever writes.
create table demand.suspect (
  record_id uuid not null references access.record (id),
  part_id uuid not null,
  accusable boolean not null default true check (accusable),
  name bytea not null,
  primary key (record_id, part_id),
  foreign key (record_id, part_id, accusable) references demand.episode_part (record_id, id, accusable) on delete cascade
);
comment on table demand.suspect is 'The name of someone who may be accused, sealed. Retention: as the file.';

-- A count stands only against someone who may be accused, under a row of the table of roles that can be an offence.
create table demand.proposed_count (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  part_id uuid not null,
  accusable boolean not null default true check (accusable),
  rule text not null check (rule in ('L01', 'L02', 'L03', 'L08', 'L10', 'L11', 'L16', 'L17', 'L18', 'L19', 'L20', 'L21', 'L22', 'L23', 'L25', 'L26', 'L28', 'L29')),
  by uuid not null references access.grantee (id),
  at timestamptz not null default clock_timestamp(),
  primary key (record_id, id),
  unique (record_id, part_id, rule),
  foreign key (record_id, part_id, accusable) references demand.episode_part (record_id, id, accusable)
);
comment on table demand.proposed_count is 'A count that someone proposes; guilt is for a court. Retention: as the file.';
