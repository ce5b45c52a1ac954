create table platform.practice (
  agency_id uuid primary key references accounts.agency (id),
  of_agency uuid not null unique references accounts.agency (id),
  desk uuid not null references accounts.team (id),
  house uuid not null references accounts.team (id)
);
comment on table platform.practice is 'An agency to practise in, one for each agency that does: a desk that asks and a house that answers. Retention: for ever.';

create table platform.practice_self (
  id uuid primary key references accounts.member (id),
  of_member uuid not null unique references accounts.member (id)
);
comment on table platform.practice_self is 'Who a member is while practising. Retention: with the member.';
