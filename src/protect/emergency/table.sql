create index case_summary_number on protect.case_summary (number);

create table protect.glass_ask (
  id uuid primary key default gen_random_uuid(),
  asked_by uuid not null references access.grantee (id),
  agency_id uuid not null references access.grantee (id),
  second uuid references access.grantee (id),
  number_hash bytea not null check (octet_length(number_hash) = 32),
  reason_code text not null check (reason_code in ('life-in-danger', 'medical', 'child', 'missing', 'other')),
  reason bytea,
  present boolean not null default false,
  at timestamptz not null default now(),
  until timestamptz not null,
  confirmed_at timestamptz,
  used_at timestamptz,
  basis_id uuid references access.basis (id),
  check (second <> asked_by),
  check (reason_code = 'life-in-danger' or second is not null)
);
create index glass_ask_by on protect.glass_ask (asked_by, at desc);
create index glass_ask_second on protect.glass_ask (second, until) where confirmed_at is null;
create index glass_ask_basis on protect.glass_ask (basis_id);
comment on table protect.glass_ask is 'Who asks to open a file in an emergency, and who confirms; the number as a keyed hash, the written reason sealed. Retention: 30 days when nothing opened, with its record otherwise.';

create table protect.case_alert (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('allergy', 'medicine', 'condition', 'pregnancy', 'device', 'other')),
  words bytea not null,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  ended_at timestamptz,
  primary key (record_id, id)
);
comment on table protect.case_alert is 'What a helper has to know of her health in an emergency, sealed, kept only if she wants. Retention: with its record.';
