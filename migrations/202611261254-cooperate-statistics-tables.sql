create table cooperate.release (
  id uuid primary key default gen_random_uuid(),
  number int unique,
  frozen_on date not null check (extract(day from frozen_on) = 1),
  publish_on date not null,
  first date not null check (extract(day from first) = 1),
  before date not null check (extract(day from before) = 1 and before > first),
  made_by uuid references access.grantee (id),
  made_at timestamptz not null default now(),
  published_at timestamptz,
  sums jsonb not null default '{}',
  tables text,
  held text[] not null default '{}'
);
create index release_made on cooperate.release (made_at desc, id);
comment on table cooperate.release is 'A release: its days, its window, and once published the exact text of its tables. Retention: for ever.';

create table cooperate.release_fact (
  id uuid primary key default gen_random_uuid(),
  release_id uuid not null references cooperate.release (id),
  measure text not null,
  month date not null,
  dims jsonb not null,
  value bigint not null
);
create index release_fact_release on cooperate.release_fact (release_id, measure, month);
comment on table cooperate.release_fact is 'Facts as frozen, before protection: a release can be rebuilt from them to the byte. Retention: for ever.';

create table cooperate.governs (
  agency_id uuid not null references access.grantee (id),
  group_code text not null check (group_code ~ '^[a-z-]{2,40}$'),
  since date not null default current_date,
  primary key (agency_id, group_code)
);
comment on table cooperate.governs is 'Which data stewards decide on figures about which group; written when a government or body names them. Retention: for ever.';

create table cooperate.figure_answer (
  release_id uuid not null references cooperate.release (id),
  agency_id uuid not null references access.grantee (id),
  figure text not null check (figure ~ '^[a-z-]{2,60}:[a-z-]{2,40}$'),
  yes boolean not null,
  by uuid not null references access.grantee (id),
  answered_at timestamptz not null default now(),
  primary key (release_id, agency_id, figure)
);
comment on table cooperate.figure_answer is 'Yes or no of data stewards to one figure of a draft; no reason is asked, silence is a no. Retention: for ever.';
