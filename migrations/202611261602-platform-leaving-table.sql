create table platform.leaving_ask (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references accounts.agency (id),
  what text not null check (what in ('export', 'leave')),
  asked_by uuid not null references accounts.member (id),
  second uuid not null references accounts.member (id),
  asked_at timestamptz not null default now(),
  confirmed_at timestamptz,
  used_at timestamptz,
  check (asked_by <> second)
);
create index leaving_ask_agency on platform.leaving_ask (agency_id, asked_at desc);
comment on table platform.leaving_ask is 'That a lead asked to take out all that the agency keeps, or to leave, and who confirmed it. Retention: for ever.';
