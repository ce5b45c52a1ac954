create table protect.lead_change (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  move_id uuid not null,
  from_member uuid not null references access.grantee (id),
  to_member uuid not null references access.grantee (id),
  by uuid not null references access.grantee (id),
  note bytea,
  made_at timestamptz not null default now(),
  undone_at timestamptz,
  told_at timestamptz,
  answer text check (answer in ('fine', 'someone else')),
  answered_at timestamptz,
  primary key (record_id, id)
);
create index lead_change_move on protect.lead_change (move_id);
create index lead_change_to on protect.lead_change (to_member, made_at desc) where undone_at is null and told_at is null;
create index lead_change_asked on protect.lead_change (by, answered_at desc) where answer = 'someone else' and undone_at is null;
comment on table protect.lead_change is 'That another worker leads her case from now on, with what the one before leaves in writing (sealed), and what she says of it. Retention: with its record.';
