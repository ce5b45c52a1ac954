create table protect.referral_step (
  act text not null,
  from_state text not null,
  to_state text not null,
  by text not null check (by in ('sender', 'receiver', 'she')),
  primary key (act, from_state)
);
comment on table protect.referral_step is 'Every legal step of a referral; no other is taken. Retention: for ever.';

create table protect.referral (
  id uuid primary key references access.basis (id),
  record_id uuid not null references access.record (id),
  consent_id uuid not null references access.basis (id),
  to_team uuid not null references access.grantee (id),
  sent_by uuid not null references access.grantee (id),
  from_agency uuid not null references access.grantee (id),
  state text not null default 'sent' check (state in ('draft', 'sent', 'seen', 'needs information', 'accepted', 'declined', 'arrived', 'no-show', 'in service', 'ended', 'recalled')),
  state_at timestamptz not null default now(),
  urgency text not null check (urgency in ('tonight', 'day', 'days')),
  hold_id uuid,
  sent_at timestamptz not null default now(),
  accepted_at timestamptz,
  accepted_by uuid references access.grantee (id),
  arrived_at timestamptz,
  arrived_how text check (arrived_how in ('her word', 'she says')),
  word_hash bytea,
  reason text check (reason in ('full', 'staff', 'cannot-meet-need', 'animals', 'safety', 'other')),
  question text check (question in ('ages', 'health', 'pets', 'access', 'arrival', 'language')),
  answer bytea,
  sender_told_at timestamptz,
  receiver_told_at timestamptz,
  followed_by uuid references access.grantee (id),
  house_ends date
);
create index referral_record on protect.referral (record_id, sent_at desc);
create index referral_to on protect.referral (to_team, state_at desc);
create index referral_followed on protect.referral (coalesce(followed_by, sent_by), state_at desc);
create index referral_agency on protect.referral (from_agency, state_at desc);
create index referral_open on protect.referral (from_agency, state_at) where state not in ('declined', 'recalled', 'ended');
create index referral_alive_to on protect.referral (to_team, state_at) where state not in ('declined', 'recalled', 'ended');
create index referral_alive_followed on protect.referral (coalesce(followed_by, sent_by), state_at) where state not in ('declined', 'recalled', 'ended');
create index referral_untold_to on protect.referral (to_team, state_at desc) where state in ('declined', 'recalled', 'ended') and receiver_told_at is null;
create index referral_untold_followed on protect.referral (coalesce(followed_by, sent_by), state_at desc) where state in ('declined', 'recalled', 'ended') and sender_told_at is null;
create index referral_hold on protect.referral (hold_id) where hold_id is not null;
comment on table protect.referral is 'Who is asked to take her in, and how it stands; shares its id with its basis. Retention: with its record.';
comment on column protect.referral.house_ends is 'The last day of the house that was asked, from the hour when it is known; null while it stays open.';
comment on column protect.referral.followed_by is 'Who is told of it and answers for it now; the one who sent it, where nobody took it over.';

create table protect.referral_move (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null references protect.referral (id),
  record_id uuid not null references access.record (id),
  act text not null,
  to_state text not null,
  reason text,
  by uuid references access.grantee (id),
  at timestamptz not null default clock_timestamp()
);
create index referral_move_record on protect.referral_move (record_id, at desc);
comment on table protect.referral_move is 'Each step of a referral: who, when, why; nobody where her word or the telephone did it. Retention: with its record.';

create table protect.check_back (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  referral_id uuid not null,
  after text not null check (after in ('24 h', '7 d', '30 d')),
  found text not null check (found in ('safe', 'not safe', 'not reached', 'wants none')),
  her_words bytea,
  by uuid not null references access.grantee (id),
  at timestamptz not null default now(),
  primary key (record_id, id),
  unique (record_id, referral_id, after)
);
comment on table protect.check_back is 'Asked a day, a week and a month after she arrived. Retention: with its record.';

create table protect.leg (
  record_id uuid primary key references access.record (id),
  first_name bytea,
  meeting_point bytea not null,
  meet_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'taken', 'with her', 'there', 'cannot')),
  changed_at timestamptz not null default now()
);
comment on table protect.leg is 'One ride: where to meet, never an address; a first name only where she agreed. Retention: 7 days after the ride, then its key is destroyed.';

create table protect.case_leg (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  referral_id uuid not null,
  leg uuid not null,
  at timestamptz not null default now(),
  primary key (record_id, id)
);
comment on table protect.case_leg is 'Which rides belong to a referral; for those who know her needs. Retention: with its record.';
