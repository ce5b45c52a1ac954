create table prosecute.investigation_summary (
  record_id uuid primary key references access.record (id),
  name text not null check (length(name) between 1 and 80),
  harm text not null check (harm in ('sexual', 'labour', 'both', 'not-known')),
  province text not null check (province ~ '^[A-Z]{2}$'),
  state text not null default 'open' check (state in ('open', 'paused', 'closed')),
  version int not null default 1
);
comment on table prosecute.investigation_summary is 'What an investigation is called and what kind of exploitation it looks at; nobody''s name. Retention: with its record.';

create table prosecute.investigation_reference (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  system text not null check (length(system) between 1 and 60),
  number text not null check (length(number) between 1 and 60),
  custodian uuid not null references access.grantee (id),
  at timestamptz not null default now(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id),
  unique (record_id, system, number)
);
comment on table prosecute.investigation_reference is 'The number of this record in another system, as that system gave it; typed once. Retention: with its record.';

create table prosecute.investigation_lead (
  record_id uuid not null references access.record (id),
  member_id uuid not null references access.grantee (id),
  since timestamptz not null default now(),
  until timestamptz,
  primary key (record_id, member_id, since)
);
comment on table prosecute.investigation_lead is 'Who leads. Retention: with its record.';
