create table protect.risk_look (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  hers smallint check (hers between 1 and 5),
  level text not null check (level in ('unknown', 'none known', 'possible', 'present', 'acute')),
  judged text check (judged in ('none known', 'possible', 'present', 'acute')),
  why bytea,
  newest boolean not null default true,
  stale_because text check (stale_because in ('house', 'return', 'missed')),
  primary key (record_id, id),
  check ((judged is null) = (why is null))
);
create unique index risk_look_newest on protect.risk_look (record_id) where newest;
create index risk_look_age on protect.risk_look (agency_id, at) where newest;
comment on table protect.risk_look is 'One look at how safe things are, on a day: her own rating beside what the worker saw, never one number. No prediction. Retention: with its record.';
comment on column protect.risk_look.hers is 'Her own rating, 1 not safe at all to 5 safe; null: not asked, or she would not say.';

create table protect.risk_item (
  record_id uuid not null references access.record (id),
  look_id uuid not null,
  item text not null check (item ~ '^R[1-8]-[0-9]{1,2}$'),
  reach text not null check (reach in ('individual', 'household', 'community')),
  scale text not null check (scale in ('none known', 'possible', 'present', 'acute', 'unknown', 'not asked')),
  primary key (record_id, look_id, item, reach)
);
comment on table protect.risk_item is 'What was seen in one look, item by item: for her, for those she lives with, or around her. Retention: with its record.';
