create table protect.note (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  section smallint not null check (section in (3, 4, 6, 10)),
  kind text not null check (kind in ('contact', 'note')),
  about text not null default 'need' check (about in ('need', 'happened')),
  purpose text check (purpose in ('permit', 'claim', 'statement')),
  whose text check (whose in ('hers', 'summary')),
  with_role text check (with_role in ('she', 'interpreter', 'family', 'health', 'lawyer', 'agency', 'child-protection', 'other')),
  how text check (how in ('call', 'text', 'in person', 'through someone', 'e-mail')),
  reached boolean,
  on_day date not null,
  body bytea,
  version int not null default 1,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  edited_at timestamptz,
  edited_by uuid references access.grantee (id),
  primary key (record_id, id),
  unique (record_id, id, section),
  check ((kind = 'contact') = (with_role is not null and how is not null and reached is not null)),
  check (kind = 'contact' or body is not null),
  check ((about = 'happened') = (purpose is not null and whose is not null))
);
create index note_at on protect.note (record_id, at desc, id);
create index note_contact on protect.note (record_id, on_day desc) where kind = 'contact';
comment on table protect.note is 'Contacts and notes of a case, each in its section; sealed, kept exactly as typed; what happened only for a purpose that she chose. Retention: with its record.';

create table protect.note_version (
  record_id uuid not null references access.record (id),
  note_id uuid not null,
  version int not null,
  section smallint not null,
  body bytea,
  at timestamptz not null,
  by uuid not null references access.grantee (id),
  primary key (record_id, note_id, version),
  foreign key (record_id, note_id, section) references protect.note (record_id, id, section)
);
comment on table protect.note_version is 'What a note said before each edit; written by the database alone. Retention: with its record.';
