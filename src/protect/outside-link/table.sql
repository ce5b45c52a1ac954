create table protect.outside_link (
  id uuid primary key references access.basis (id),
  record_id uuid not null references access.record (id),
  token_hash bytea not null unique,
  code_hash text,
  packet bytea,
  asked bytea not null,
  reply_key bytea not null,
  reply bytea,
  sections int not null,
  urgency text not null check (urgency in ('tonight', 'day', 'days')),
  language text not null check (language in ('en', 'fr')),
  sent_by uuid not null references access.grantee (id),
  agency_id uuid not null references access.grantee (id),
  sent_at timestamptz not null default now(),
  until timestamptz not null,
  tries smallint not null default 0,
  opened_at timestamptz,
  answer text check (answer in ('accept', 'decline', 'ask')),
  reason text check (reason in ('full', 'staff', 'cannot-meet-need', 'animals', 'safety', 'other')),
  answered_at timestamptz,
  told_at timestamptz,
  followed_by uuid references access.grantee (id)
);
create index outside_link_record on protect.outside_link (record_id, sent_at desc);
create index outside_link_followed on protect.outside_link (coalesce(followed_by, sent_by), sent_at) where told_at is null;
create index outside_link_past on protect.outside_link (until) where packet is not null;
comment on table protect.outside_link is 'What an agency outside the system is asked by a link: sealed under its code and its address together, neither of which is kept. Retention: the packet 24 hours; that it was asked, with its record.';
comment on column protect.outside_link.followed_by is 'Who is told of it now; the one who sent it, where nobody took the file over.';
comment on column protect.outside_link.asked is 'Whom the worker asked, sealed under the key of the record.';
comment on column protect.outside_link.reply_key is 'The key that the answer is sealed under, itself sealed under the key of the record.';
