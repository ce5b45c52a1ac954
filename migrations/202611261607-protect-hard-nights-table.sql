create table protect.hard_night (
  member_id uuid not null references accounts.member (id),
  night date not null,
  marked_at timestamptz not null default now(),
  offered_at timestamptz,
  offered_by uuid references accounts.member (id),
  primary key (member_id, night)
);
create index hard_night_waiting on protect.hard_night (night) where offered_at is null;
comment on table protect.hard_night is 'That a worker marked a night hard, with no reason asked, and that relief was offered. Retention: 30 days.';
