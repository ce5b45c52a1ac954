create table platform.cover (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references accounts.agency (id),
  absent_member uuid not null references accounts.member (id),
  cover_member uuid not null references accounts.member (id),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  set_by uuid not null references access.grantee (id),
  set_at timestamptz not null default now(),
  ended_at timestamptz,
  check (absent_member <> cover_member)
);
create index cover_agency on platform.cover (agency_id, until_at desc);
create index cover_member on platform.cover (cover_member, until_at desc);
comment on table platform.cover is 'Who stands in for whom, from when until when. Retention: 7 years after its end.';

create table platform.cover_grant (
  grant_id uuid primary key references access.grant (id) on delete cascade,
  cover_id uuid not null references platform.cover (id),
  of_grant uuid not null references access.grant (id) on delete cascade
);
create index cover_grant_cover on platform.cover_grant (cover_id);
create index cover_grant_of on platform.cover_grant (of_grant);
comment on table platform.cover_grant is 'A grant of the cover and the grant of the absent member that it follows. Retention: with its record.';
