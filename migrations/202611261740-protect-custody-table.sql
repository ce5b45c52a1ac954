create table protect.custody_offer (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  from_team uuid not null references access.grantee (id),
  from_agency uuid not null references access.grantee (id),
  to_team uuid not null references access.grantee (id),
  by uuid not null references access.grantee (id),
  how text not null check (how in ('spoken', 'paper')),
  note bytea,
  made_at timestamptz not null default now(),
  until timestamptz not null,
  answer text check (answer in ('taken', 'declined', 'withdrawn', 'refused', 'past')),
  reason text check (reason in ('full', 'outside-our-work', 'too-far', 'conflict', 'other')),
  answered_at timestamptz,
  answered_by uuid references access.grantee (id),
  told_at timestamptz,
  returned_at timestamptz,
  primary key (record_id, id),
  check ((answer is null) = (answered_at is null))
);
create unique index custody_offer_open on protect.custody_offer (record_id) where answer is null;
create index custody_offer_to on protect.custody_offer (to_team, made_at desc) where answer is null;
create index custody_offer_by on protect.custody_offer (by, made_at desc);
create index custody_offer_past on protect.custody_offer (until) where answer is null;
comment on table protect.custody_offer is 'That one agency asks another to keep a file from now on, with her yes, and what came of it. Retention: with its record.';
comment on column protect.custody_offer.note is 'What the one who gives it leaves in writing, sealed under the key of the record.';
