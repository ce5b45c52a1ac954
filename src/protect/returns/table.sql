create table protect.return (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  gone_since date,
  back_on date not null,
  places text[] not null default '{}' check (cardinality(places) <= 10),
  others bytea,
  note bytea,
  talk_with text not null default 'not asked' check (talk_with in ('not asked', 'elder', 'family', 'worker', 'health', 'police', 'nobody')),
  talk text not null default 'open' check (talk in ('open', 'done', 'not now')),
  told_under text check (told_under in ('nation', 'province')),
  told_cite text check (length(told_cite) <= 200),
  told_to text check (length(told_to) <= 200),
  told_on date,
  closed_on date,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id),
  check (gone_since is null or gone_since <= back_on),
  check ((told_on is null) = (told_under is null) and (told_on is null) = (told_cite is null) and (told_on is null) = (told_to is null))
);
create index return_open on protect.return (record_id, back_on desc);
comment on table protect.return is 'That a young person is back: where they were in their own words, whom they want to talk with, and who was told under which law. No score and no guess of what will come. Retention: with its record.';
comment on column protect.return.closed_on is 'When the report that they were missing was closed; police learn this and nothing else.';
