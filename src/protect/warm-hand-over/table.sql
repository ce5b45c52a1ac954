create table protect.hand_over (
  referral_id uuid primary key references protect.referral (id),
  record_id uuid not null references access.record (id),
  receiver uuid references access.grantee (id),
  receiver_at timestamptz,
  call_at timestamptz,
  proposed_by text check (proposed_by in ('sender', 'receiver')),
  agreed_at timestamptz,
  spoke text check (spoke in ('together', 'not reached')),
  spoke_at timestamptz,
  meeting_point bytea,
  check ((call_at is null) = (proposed_by is null))
);
create index hand_over_record on protect.hand_over (record_id);
create index hand_over_receiver on protect.hand_over (receiver, call_at) where receiver is not null;
comment on table protect.hand_over is 'How she is handed over: who expects her by name, when the three speak together, where she is met instead of at the door. Retention: with its record.';
