create table prosecute.entity (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('person', 'exploited', 'phone', 'plate', 'place', 'ad', 'account', 'organisation')),
  canonical uuid not null,
  version int not null default 1,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id),
  unique (record_id, id, kind),
  check (kind <> 'exploited' or canonical = id)
);
create index entity_canonical on prosecute.entity (record_id, canonical);
comment on table prosecute.entity is 'A fragment: that there is someone or something of a kind. All that is known of it are statements. Retention: with its record.';
comment on column prosecute.entity.canonical is 'The lowest id of the fragments that live judgements join; always what a rebuild from the judgement log gives.';

create table prosecute.exploited_person (
  record_id uuid not null references access.record (id),
  entity uuid not null,
  kind text not null default 'exploited' check (kind = 'exploited'),
  number smallint not null check (number between 1 and 999),
  role text not null check (role in ('advertised', 'worked', 'lived-there', 'travelled', 'told-us', 'not-known')),
  primary key (record_id, entity),
  unique (record_id, number),
  foreign key (record_id, entity, kind) references prosecute.entity (record_id, id, kind)
);
comment on table prosecute.exploited_person is 'A person marked as exploited: a number in this file and a role, and no place for a name. Retention: with its record.';

create table prosecute.statement (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  about uuid not null,
  about_kind text not null,
  property text not null check (property in ('name', 'alias', 'born', 'number', 'plate', 'address', 'text', 'account', 'handle', 'called', 'paid', 'advertised-by', 'seen-with', 'lives-at', 'drives', 'uses', 'works-for')),
  value text check (length(value) between 1 and 300),
  normal text,
  other uuid,
  other_kind text,
  source text not null check (source in ('tip', 'records', 'order', 'open-source', 'officer')),
  source_tip uuid,
  source_says text check (length(source_says) between 1 and 200),
  source_grade text not null check (source_grade ~ '^[A-F]$'),
  information_grade text not null check (information_grade ~ '^[1-6]$'),
  said_on date,
  recorded_at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  withdrawn_at timestamptz,
  withdrawn_by uuid references access.grantee (id),
  primary key (record_id, id),
  foreign key (record_id, about, about_kind) references prosecute.entity (record_id, id, kind),
  foreign key (record_id, other, other_kind) references prosecute.entity (record_id, id, kind),
  check ((value is null) <> (other is null)),
  check (other <> about),
  check ((other is null) = (other_kind is null)),
  check ((source = 'tip') = (source_tip is not null)),
  check (about_kind <> 'exploited' or value is null),
  check ((about_kind <> 'exploited' and coalesce(other_kind, '') <> 'exploited') or source_says is null)
);
create index statement_about on prosecute.statement (record_id, about);
create index statement_normal on prosecute.statement (record_id, property, normal) where normal is not null and withdrawn_at is null;
comment on table prosecute.statement is 'One thing that one source says of a fragment, with its grades and day; a tie names the other end. Retention: with its record.';
comment on column prosecute.statement.normal is 'The exact form that two writings of one number share; null where there is none.';
