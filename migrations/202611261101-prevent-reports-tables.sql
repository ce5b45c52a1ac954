create table prevent.report_key (
  id uuid primary key,
  agency_id uuid not null references access.grantee (id),
  team_id uuid not null references access.grantee (id),
  public_key bytea not null check (length(public_key) = 32),
  custodian_key uuid not null,
  wrapped bytea not null,
  made_on date not null,
  retired_on date
);
create unique index report_key_live on prevent.report_key (agency_id) where retired_on is null;
comment on table prevent.report_key is 'Keys that reports are sealed to, one live an agency; the private half is wrapped by the agency''s own key. Retention: while a report sealed to it lives.';
comment on column prevent.report_key.team_id is 'The team that new reports go to.';

create table prevent.report_summary (
  record_id uuid primary key references access.record (id),
  about text not null check (about in ('pay', 'papers', 'violence', 'child', 'someone-else', 'unsaid')),
  province text not null check (province ~ '^([A-Z]{2}|--)$'),
  language text not null check (language in ('en', 'fr')),
  answer_to bytea not null,
  received_on date not null,
  state text not null default 'waiting' check (state in ('waiting', 'answered', 'closed')),
  since date not null,
  reason text check (reason in ('answered', 'passed-on', 'cannot-help', 'nothing-done-or-said')),
  check ((state = 'closed') = (reason is not null))
);
create index report_summary_to_erase on prevent.report_summary (since) where reason = 'nothing-done-or-said';
comment on table prevent.report_summary is 'What a report is about, by code; days, never hours. Retention: 31 days where nothing was done or said, otherwise 7 years after closing.';
comment on column prevent.report_summary.answer_to is 'The public key that answers are sealed to, made from the receipt; itself sealed, so that no guess can be tried on a copy of the database.';

create table prevent.report_text (
  record_id uuid not null references access.record (id),
  n int not null check (n > 0),
  said_on date not null,
  body bytea not null,
  primary key (record_id, n)
);
comment on table prevent.report_text is 'What the reporter wrote, sealed to the readers she named and again under the record''s key. Retention: with its record.';

create table prevent.report_reply (
  record_id uuid not null references access.record (id),
  n int not null check (n > 0),
  said_on date not null,
  by uuid not null references access.grantee (id),
  body bytea not null,
  primary key (record_id, n)
);
comment on table prevent.report_reply is 'Answers, sealed to the receipt''s key and to the readers. Retention: with its record.';

create table prevent.report_receipt (
  record_id uuid primary key references access.record (id),
  lookup bytea not null unique check (length(lookup) = 32)
);
comment on table prevent.report_receipt is 'The way back: a hash of the receipt under a key that is not in the database. Retention: with its record.';
