create table protect.directory_state (
  one boolean primary key default true check (one),
  version bigint not null default 1
);
comment on table protect.directory_state is 'Goes up with each change of the directory, so that what is kept in memory knows when it is old. Retention: for ever.';
insert into protect.directory_state (version) values (1);

create table protect.service_public (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('shelter', 'transition-house', 'safe-home', 'second-stage', 'hotel-rooms', 'youth-house', 'healing-house', 'detox', 'drop-in')),
  province text not null check (province in ('AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT')),
  region text not null check (region ~ '^g--?[0-9]{1,4}--?[0-9]{1,4}$'),
  phone text check (phone ~ '^[0-9+() -]{3,30}$'),
  demo boolean not null default false,
  verified_on date not null,
  verified_by uuid references access.grantee (id),
  source text not null check (source in ('told-us', 'phoned', 'imported', 'visited')),
  last_day date,
  serves text[] check (serves <@ array['women', 'men', 'gender-diverse', 'youth', 'families']),
  min_age smallint check (min_age between 0 and 120),
  max_age smallint check (max_age between 0 and 120),
  children_max smallint check (children_max between 0 and 40),
  child_max_age smallint check (child_max_age between 0 and 25),
  pets text[] check (pets <@ array['dog', 'cat', 'other']),
  accessibility text[] check (accessibility <@ array['step-free', 'wheelchair-room', 'hearing', 'sight', 'service-animal', 'sensory']),
  languages text[] check (array_to_string(languages, ' ') ~ '^([a-z]{2,3}( |$))*$'),
  offers text[] check (array_to_string(offers, ' ') ~ '^([a-z-]{2,40}( |$))*$'),
  overnight boolean,
  any_status boolean,
  police_report boolean,
  sober boolean,
  indigenous_led boolean,
  faith boolean,
  phone_allowed boolean,
  family_room boolean,
  co_ed boolean,
  fee boolean,
  from_elsewhere boolean,
  max_stay_days smallint check (max_stay_days between 0 and 3650)
);
create index service_public_agency on protect.service_public (agency_id);
create index service_public_name on protect.service_public (province, name, id);
comment on table protect.service_public is 'What anyone may know of a service; a null fact is not known. A hidden place has a region of 50 km and nothing nearer. Retention: until it closes, then 7 years.';

create table protect.service_fact (
  service_id uuid not null references protect.service_public (id),
  fact text not null check (fact ~ '^[a-z_]{3,30}$'),
  verified_on date not null,
  verified_by uuid references access.grantee (id),
  source text not null check (source in ('told-us', 'phoned', 'imported', 'visited')),
  doubted_at timestamptz,
  doubted_by uuid references access.grantee (id),
  primary key (service_id, fact)
);
create index service_fact_age on protect.service_fact (verified_on);
comment on table protect.service_fact is 'A fact checked on another day than its entry, or said to be wrong. Retention: with its service.';

create table protect.service_place (
  service_id uuid primary key references protect.service_public (id),
  address bytea not null,
  agency_id uuid not null references access.grantee (id)
);
comment on table protect.service_place is 'Where a hidden service stands; sealed under a key outside the database, shown to one escort at arrival. Retention: until it moves.';

create table protect.place_escort (
  service_id uuid not null references protect.service_public (id),
  hold_id uuid not null unique,
  member_id uuid not null references access.grantee (id),
  named_by uuid not null references access.grantee (id),
  named_at timestamptz not null default now(),
  until timestamptz not null,
  primary key (service_id, hold_id)
);
create index place_escort_member on protect.place_escort (member_id, until);
comment on table protect.place_escort is 'The one person whom a shelter lets know its door for one arrival. Retention: 1 year.';

create table protect.place_view (
  id uuid primary key default gen_random_uuid(),
  service_id uuid not null references protect.service_public (id),
  member_id uuid not null references access.grantee (id),
  at timestamptz not null default clock_timestamp()
);
create index place_view_member on protect.place_view (member_id, at);
create index place_view_service on protect.place_view (service_id, at desc);
comment on table protect.place_view is 'Each time an address was shown, for the shelter to read. Retention: 7 years.';
