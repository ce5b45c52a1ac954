create table prosecute.network_result (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  size smallint not null check (size between 1 and 3),
  measure text not null check (measure = 'fragmentation'),
  before double precision not null,
  best double precision not null,
  bound double precision not null,
  optimal boolean not null,
  method text not null,
  luck double precision not null,
  rivals int not null,
  rivals_at_least boolean not null,
  verdict text not null check (verdict in ('stands-out', 'no-clear-set', 'none-changes')),
  nodes int not null,
  ties int not null,
  statements int not null,
  data text not null,
  excluded int not null,
  made_on date not null,
  expires_on date not null,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id),
  check (expires_on > made_on)
);
create index network_result_latest on prosecute.network_result (record_id, at desc);
comment on table prosecute.network_result is 'Analysis, not evidence and not a ground for a warrant: on which data, proved or with what gap, until when. Retention: with its record.';
comment on column prosecute.network_result.data is 'A digest of the statements and judgements it was computed from: another digest, another result.';

create table prosecute.network_result_member (
  record_id uuid not null references access.record (id),
  result uuid not null,
  entity uuid not null,
  kind text not null check (kind in ('person', 'organisation')),
  primary key (record_id, result, entity),
  foreign key (record_id, result) references prosecute.network_result (record_id, id),
  foreign key (record_id, entity, kind) references prosecute.entity (record_id, id, kind)
);
comment on table prosecute.network_result_member is 'Who is in a set that stands out; a person marked as exploited cannot be. Retention: with its record.';
