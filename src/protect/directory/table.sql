create table protect.directory_feed (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  name text not null check (length(name) between 1 and 100),
  licence text check (length(licence) between 1 and 200),
  version bigint not null default 0,
  file_hash bytea check (length(file_hash) = 32),
  read_on date,
  read_by uuid references access.grantee (id),
  unique (agency_id, name)
);
comment on table protect.directory_feed is 'A list of services that comes from elsewhere: whose it is, when it was last read, and how often it changed. Retention: while it is used, then 7 years.';

create table protect.directory_entry (
  feed_id uuid not null references protect.directory_feed (id),
  kind text not null check (kind ~ '^[a-z_]{3,40}$'),
  id uuid not null,
  at_row int not null check (at_row >= 0),
  said jsonb not null,
  hash text not null check (length(hash) between 8 and 64),
  read_on date not null,
  gone_on date,
  primary key (feed_id, kind, id)
);
comment on table protect.directory_entry is 'One row of HSDS as a feed says it, without anything that could locate a hidden place or name its staff; when it was read, when it left the feed. Retention: 7 years after it left.';

create table protect.directory_held (
  feed_id uuid not null references protect.directory_feed (id),
  kind text not null check (kind in ('address', 'location', 'contact')),
  id uuid not null,
  sealed bytea not null,
  held_on date not null,
  primary key (feed_id, kind, id)
);
comment on table protect.directory_held is 'Rows that are not published: addresses of places where people may be hiding, and names of staff; sealed under a key outside the database. Retention: with their feed.';

create table protect.directory_same (
  id uuid primary key default gen_random_uuid(),
  one uuid not null,
  other uuid not null check (other > one),
  agency_id uuid not null references access.grantee (id),
  said_by uuid not null references access.grantee (id),
  said_at timestamptz not null default now(),
  undone_by uuid references access.grantee (id),
  undone_at timestamptz
);
create index directory_same_one on protect.directory_same (one);
comment on table protect.directory_same is 'A person looked at two entries and said that they are one; taken back without loss. Retention: with its entries.';
