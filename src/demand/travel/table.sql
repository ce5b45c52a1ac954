create table demand.travel_notice (
  record_id uuid primary key references access.record (id),
  number text not null check (number ~ '^TN-[0-9A-Z]{4}-[0-9]{2}$'),
  received_on date not null,
  reviewed_by uuid references access.grantee (id),
  reviewed_at timestamptz,
  check ((reviewed_by is null) = (reviewed_at is null))
);
comment on table demand.travel_notice is 'A notice of a trip: its number, when it came, who read it. Never whether it was late. Retention: until the order ends.';

create table demand.notice_identity (
  record_id uuid primary key references access.record (id),
  registrant_id uuid not null
);
create index notice_identity_registrant on demand.notice_identity (registrant_id, record_id);
comment on table demand.notice_identity is 'Whose notice it is, by the line of the extract: no name is written twice. Retention: until the order ends.';

create table demand.notice_journey (
  record_id uuid primary key references access.record (id),
  departs_on date not null,
  returns_on date check (returns_on is null or returns_on >= departs_on),
  abroad boolean not null,
  child_offence boolean not null,
  destination bytea
);
comment on table demand.notice_journey is 'Days of the trip, and where to, sealed. Retention: until the order ends.';

create table demand.notice_reason (
  record_id uuid primary key references access.record (id),
  excuse text not null check (excuse in ('none', 'family-emergency', 'other')),
  said bytea,
  knew_on date,
  asked_by uuid references access.grantee (id),
  asked_at timestamptz,
  check ((knew_on is null) = (asked_by is null) and (asked_by is null) = (asked_at is null))
);
comment on table demand.notice_reason is 'Why it came when it did, as given; the day the trip was known, once asked. Retention: until the order ends.';
