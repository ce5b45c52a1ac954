create table protect.directory_correction (
  id uuid primary key default gen_random_uuid(),
  feed_id uuid not null references protect.directory_feed (id),
  entry_id uuid not null,
  what text not null check (what in ('closed', 'phone', 'hours', 'who', 'offers', 'name', 'place', 'other')),
  said text check (length(said) between 1 and 300),
  agency_id uuid not null references access.grantee (id),
  by uuid not null references access.grantee (id),
  at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  sent_by uuid references access.grantee (id),
  ended_at timestamptz
);
create unique index directory_correction_once on protect.directory_correction (entry_id, what, agency_id) where ended_at is null;
create index directory_correction_feed on protect.directory_correction (feed_id, at) where ended_at is null;
comment on table protect.directory_correction is 'What someone who used an entry of a list from elsewhere found wrong in it: for the editor of that list, whose list stays the source. Nothing of anyone who was helped. Retention: 2 years after it ended.';
