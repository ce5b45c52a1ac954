create table demand.registrant (
  record_id uuid primary key references access.record (id),
  number text not null check (number ~ '^RG-[0-9A-Z]{4}-[0-9]{2}$'),
  assessed boolean not null default false,
  ended_on date,
  at timestamptz not null default clock_timestamp()
);
comment on table demand.registrant is 'A line of the extract: a number, whether the risk was assessed, when the order ended. Retention: until the order ends, then erased.';

create table demand.registrant_identity (
  record_id uuid primary key references access.record (id),
  names bytea not null,
  birth bytea not null,
  country bytea
);
comment on table demand.registrant_identity is 'Names with aliases and the birth date, sealed. Retention: until the order ends, then erased.';

create table demand.registrant_order (
  record_id uuid primary key references access.record (id),
  child_offence boolean not null,
  since date not null,
  until date check (until is null or until > since)
);
comment on table demand.registrant_order is 'The order in force: since when, until when, whether the offence was against a child. Retention: until the order ends, then erased.';
