create table protect.fund (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  name text not null check (length(name) between 1 and 80),
  uses text[] not null check (uses <@ array['taxi', 'hotel', 'phone', 'food', 'medicine', 'papers'] and cardinality(uses) > 0),
  amount_cents bigint not null check (amount_cents between 0 and 100000000000),
  opened_on date not null default current_date,
  closed_on date
);
create index fund_agency on protect.fund (agency_id, opened_on, id);
comment on table protect.fund is 'Money an agency keeps for tonight, by name and use; nothing of anyone. Retention: 7 years after closing.';

create table protect.fund_request (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references access.record (id),
  agency_id uuid not null references access.grantee (id),
  fund_id uuid references protect.fund (id),
  number text check (number ~ '^TL-[0-9A-Z]{4}-[0-9]{2}$'),
  province text not null default '--' check (province ~ '^([A-Z]{2}|--)$'),
  fund_use text not null check (fund_use in ('taxi', 'hotel', 'phone', 'food', 'medicine', 'papers')),
  cents int not null check (cents between 1 and 100000),
  state text not null default 'asked' check (state in ('asked', 'approved', 'refused', 'reconciled')),
  asked_by uuid not null references access.grantee (id),
  asked_at timestamptz not null default now(),
  answered_by uuid references access.grantee (id),
  answered_at timestamptz,
  reason text check (reason in ('fund-empty', 'not-for-this', 'too-much', 'other-way', 'other')),
  spent_cents int check (spent_cents between 0 and 200000),
  reconciled_at timestamptz,
  told_at timestamptz
);
create index fund_request_waiting on protect.fund_request (agency_id, asked_at) where state = 'asked';
create index fund_request_agency on protect.fund_request (agency_id, asked_at desc, id);
create index fund_request_by on protect.fund_request (asked_by, asked_at desc);
create index fund_request_record on protect.fund_request (record_id, asked_at desc);
create index fund_request_fund on protect.fund_request (fund_id) where state in ('approved', 'reconciled');
comment on table protect.fund_request is 'Money asked for tonight: a use and cents, the file by its number, never who. Retention: 7 years, for the accounts.';

create table protect.unmet_money (
  month date not null,
  province text not null check (province ~ '^([A-Z]{2}|--)$'),
  fund_use text not null,
  reason text not null,
  n int not null default 1,
  cents bigint not null,
  primary key (month, province, fund_use, reason)
);
comment on table protect.unmet_money is 'What was asked for and not given, counted: an unmet need. Retention: for ever.';
