create table prosecute.judgement (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  a uuid not null,
  b uuid not null,
  verdict text not null check (verdict in ('same', 'not-same', 'cannot-say')),
  weight numeric not null,
  reasons jsonb not null,
  saw_a text not null,
  saw_b text not null,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  undone_at timestamptz,
  undone_by uuid references access.grantee (id),
  undone_because text check (undone_because in ('contradicted', 'mistake', 'source-withdrawn', 'other')),
  primary key (record_id, id),
  foreign key (record_id, a) references prosecute.entity (record_id, id),
  foreign key (record_id, b) references prosecute.entity (record_id, id),
  check (a <> b),
  check ((undone_at is null) = (undone_because is null))
);
create index judgement_live on prosecute.judgement (record_id, verdict) where undone_at is null;
comment on table prosecute.judgement is 'What a member who saw both decided, on which versions and reasons; undone ones stay. Retention: with its record.';
