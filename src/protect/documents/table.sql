create table protect.document_about (
  record_id uuid not null references access.record (id),
  file_id uuid not null,
  about text not null check (about in ('lease', 'identity', 'medical', 'police', 'court', 'immigration', 'income', 'other')),
  note bytea,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, file_id),
  foreign key (record_id, file_id) references platform.file (record_id, id) on delete cascade
);
comment on table protect.document_about is 'What kind of paper a file of a case is; the note is sealed. Retention: with the file.';
