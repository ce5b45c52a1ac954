create table prevent.outreach_session (
  record_id uuid primary key references access.record (id),
  held_on date not null,
  state text not null default 'planned' check (state in ('planned', 'held', 'called off')),
  province text not null check (province ~ '^[A-Z]{2}$'),
  area text not null check (area ~ '^(place:[a-z]{2}-[a-z0-9-]{1,80}|region:[A-Z]{2}(:[a-z0-9-]{1,60})?)$'),
  audience text not null check (audience in ('under-13', '13-17', '18-24', 'adults', 'all-ages', 'workers-with-people')),
  setting text not null check (setting in ('school', 'group-home', 'fly-in-community', 'community', 'work-site', 'online', 'other')),
  topic text not null check (topic in ('how-it-starts', 'online-safety', 'rights-at-work', 'where-to-turn', 'healthy-relationships', 'for-those-who-help')),
  host bytea,
  host_indigenous boolean not null,
  host_agrees boolean not null default false,
  came int check (came between 0 and 5000),
  counted_came int,
  version int not null default 1,
  check ((state = 'held') = (came is not null)),
  check (counted_came is null or (state = 'held' and (not host_indigenous or host_agrees)))
);
comment on table prevent.outreach_session is 'A session of outreach: when, where no nearer than its region when small, for whom, about what, how many came; never who. Retention: 7 years.';
comment on column prevent.outreach_session.host_agrees is 'A First Nations, Inuit or Métis host agreed that its session is counted. Silence is a no.';
comment on column prevent.outreach_session.counted_came is 'What was counted of it, so that a no can be counted back; null while nothing is.';

create table prevent.outreach_result (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  round text not null check (round in ('after', 'later')),
  matched int check (matched >= 10),
  both_right int[],
  gained int[],
  lost int[],
  change int[],
  written_on date not null,
  primary key (record_id, id),
  unique (record_id, round),
  check (matched is not null or (both_right is null and gained is null and lost is null and change is null)),
  check (matched is null or (coalesce(cardinality(both_right), 0) = 5 and coalesce(cardinality(gained), 0) = 5 and coalesce(cardinality(lost), 0) = 5 and coalesce(cardinality(change), 0) = 11))
);
comment on table prevent.outreach_result is 'Counts of matched slips; below ten nothing is kept but that answers came. No slip, no code. Retention: 7 years.';

create table prevent.community_visit (
  agency_id uuid not null references access.grantee (id),
  place text not null check (place ~ '^[a-z]{2}-[a-z0-9-]{1,80}$'),
  last_month date check (extract(day from last_month) = 1),
  planned_month date check (extract(day from planned_month) = 1),
  shared boolean not null default false,
  primary key (agency_id, place)
);
create index community_visit_place on prevent.community_visit (place) where shared;
comment on table prevent.community_visit is 'Month of the last and of the next visit of an agency to a community; no session, no number. Shared only where no Indigenous host said otherwise. Retention: 7 years.';
