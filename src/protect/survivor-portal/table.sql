create table protect.correction (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  about text not null check (about in ('name', 'contact', 'needs', 'story', 'sharing', 'other', 'erase')),
  body bytea,
  at timestamptz not null default now(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id)
);
comment on table protect.correction is 'What she says is wrong in her file, in her words, beside what it corrects; sealed. Retention: with its record.';

create table protect.worry (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references access.record (id),
  event_id uuid,
  about text not null check (about in ('opening', 'helper', 'refused', 'shared', 'other')),
  at timestamptz not null default now(),
  seen_at timestamptz,
  answer text check (answer in ('asked', 'in-order', 'not-in-order', 'speak')),
  answered_at timestamptz
);
create unique index worry_once on protect.worry (record_id, event_id) where event_id is not null;
create index worry_open on protect.worry (at, id) where answer is null or answer = 'asked';
create index worry_unseen on protect.worry (at, id) where seen_at is null;
comment on table protect.worry is 'What worries her, by code, for the oversight agency alone; no typed word, and those who keep her file do not see it. Retention: 2 years.';
comment on column protect.worry.event_id is 'The opening she points at; null when it is about something else.';
comment on column protect.worry.answer is 'What the oversight office found, by code; read on her page.';
