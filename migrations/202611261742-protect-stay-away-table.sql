create table protect.stay_away_check (
  referral_id uuid primary key references protect.referral (id),
  record_id uuid not null references access.record (id),
  places text[] not null check (cardinality(places) between 1 and 50),
  kms smallint[] not null check (cardinality(kms) = cardinality(places)),
  asked_by uuid not null references access.grantee (id),
  asked_at timestamptz not null default now(),
  answer text check (answer in ('outside', 'inside')),
  answered_by uuid references access.grantee (id),
  answered_at timestamptz
);
create index stay_away_check_record on protect.stay_away_check (record_id);
comment on table protect.stay_away_check is 'That a house was asked, once for a referral, whether its door lies outside what she stays away from, and what its own staff said. Retention: with its record.';
