create table platform.file (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  section smallint not null check (section between 0 and 30),
  kind text not null check (kind in ('pdf', 'jpeg', 'png', 'wav')),
  name bytea not null,
  bytes int not null check (bytes > 0),
  parts smallint not null check (parts > 0),
  stored_on date not null,
  primary key (record_id, id),
  unique (record_id, id, section)
);
comment on table platform.file is 'A file of a record, in one of its sections; its name is sealed. Retention: with the record.';

create table platform.file_part (
  record_id uuid not null,
  file_id uuid not null,
  n smallint not null,
  section smallint not null,
  sealed bytea not null,
  primary key (record_id, file_id, n),
  foreign key (record_id, file_id, section) references platform.file (record_id, id, section) on delete cascade
);
comment on table platform.file_part is 'Up to 256 KiB of a file, sealed under the key of its record; its place and number are authenticated. Retention: with the file.';
