create table protect.case_summary (
  record_id uuid primary key references access.record (id),
  number text not null check (number ~ '^TL-[0-9A-HJKMNP-TV-Z]{4}-[0-9]{2}$'),
  state text not null default 'open' check (state in ('open', 'paused', 'closed')),
  adults smallint not null default 1 check (adults between 0 and 40),
  children smallint not null default 0 check (children between 0 and 40),
  pets text[] not null default '{}',
  language text not null default 'en',
  region text,
  version int not null default 1
);
comment on table protect.case_summary is 'What a receiver may know before anything else: who comes, not who she is. Retention: with its record.';

create table protect.case_identity (
  record_id uuid primary key references access.record (id),
  call_me bytea not null,
  legal_name bytea,
  born bytea,
  version int not null default 1
);
comment on table protect.case_identity is 'What to call her; her legal name only if she wants it kept; sealed. Retention: with its record.';

create table protect.case_contact (
  record_id uuid primary key references access.record (id),
  channel text not null check (channel in ('none', 'text', 'call', 'through someone', 'in person')),
  hours text not null check (hours in ('any', 'day', 'before 18', 'evening')),
  number bytea,
  wording bytea,
  version int not null default 1
);
comment on table protect.case_contact is 'How she may be reached safely; nothing is sent outside it. Retention: with its record.';

create table protect.case_need (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  need text not null check (need ~ '^[a-z-]{2,40}$'),
  horizon text not null check (horizon in ('tonight', 'days', 'weeks', 'later')),
  her_words bytea,
  state text not null default 'open' check (state in ('open', 'met', 'not wanted')),
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id)
);
comment on table protect.case_need is 'What she needs, in her order and her words. Retention: with its record.';

create table protect.case_note (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  body bytea not null,
  hers boolean not null default false,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id)
);
create index case_note_at on protect.case_note (record_id, at desc, id desc);
comment on table protect.case_note is 'Notes of the care team; marked when they are her own words. Retention: with its record.';

create table protect.case_away (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  place text not null check (place ~ '^[a-z]{2}-[a-z0-9-]{1,80}$'),
  km smallint not null check (km between 1 and 1000),
  at timestamptz not null default clock_timestamp(),
  primary key (record_id, id)
);
comment on table protect.case_away is 'Where she stays away from; never offered for change. Retention: with its record.';

create table protect.case_lead (
  record_id uuid not null references access.record (id),
  member_id uuid not null references access.grantee (id),
  since timestamptz not null default now(),
  until timestamptz,
  primary key (record_id, member_id, since)
);
create index case_lead_of on protect.case_lead (member_id) where until is null;
comment on table protect.case_lead is 'Who leads the case. Retention: with its record.';
