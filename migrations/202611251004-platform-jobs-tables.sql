create table platform.reaction (
  happening uuid not null references platform.outbox (id) on delete cascade,
  name text not null,
  tries smallint not null default 0,
  next_at timestamptz not null default now(),
  done_at timestamptz,
  failed text,
  primary key (happening, name)
);
create index reaction_waiting on platform.reaction (next_at, happening, name) where done_at is null and tries < 5;
create index reaction_dead on platform.reaction (happening, name) where done_at is null and tries >= 5;
comment on table platform.reaction is 'What each happening still has to set off. After five tries a row is dead and stays. Retention: with the happening.';
comment on column platform.reaction.failed is 'Code of the last failure, never its text; "unfinished" while a try runs or when it died.';

create table platform.steward (
  name text primary key,
  ran_at timestamptz not null
);
comment on table platform.steward is 'When each steward last had its turn. Retention: for ever.';

create index outbox_tx on platform.outbox (tx);
