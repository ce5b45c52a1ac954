create table cooperate.feedback (
  id uuid primary key,
  agency_id uuid not null references access.grantee (id),
  said_by uuid not null references access.grantee (id),
  about text not null check (about in ('words', 'slow', 'broken', 'missing', 'access', 'other')),
  screen text check (length(screen) <= 100 and screen ~ '^(/([a-z-]{1,24}|:[a-zA-Z]{1,24})){1,6}$'),
  said bytea not null,
  said_at timestamptz not null default now()
);
create index feedback_by on cooperate.feedback (said_by, said_at desc, id);
create index feedback_old on cooperate.feedback (said_at);
comment on table cooperate.feedback is 'What was hard on a screen, in a worker''s sealed words; the screen by its pattern, no record. Retention: 24 months.';

create table cooperate.feedback_answer (
  feedback_id uuid not null references cooperate.feedback (id) on delete cascade,
  side text not null check (side in ('agency', 'desk')),
  agency_id uuid not null references access.grantee (id),
  state text not null default 'received' check (state in ('received', 'looking', 'done', 'not-now')),
  said bytea,
  answered_by uuid references access.grantee (id),
  answered_at timestamptz,
  read_at timestamptz,
  said_at timestamptz not null,
  primary key (feedback_id, side),
  check ((state = 'received') = (answered_at is null) and (answered_at is null) = (said is null))
);
create index feedback_answer_agency on cooperate.feedback_answer (agency_id, said_at desc, feedback_id) where side = 'agency';
create index feedback_answer_desk on cooperate.feedback_answer (said_at desc, feedback_id) where side = 'desk';
comment on table cooperate.feedback_answer is 'Each place that a feedback went to, and what it answered, sealed. Retention: with the feedback.';
