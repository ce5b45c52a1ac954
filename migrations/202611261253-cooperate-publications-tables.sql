create table cooperate.published_release (
  number int primary key check (number > 0),
  frozen_on date not null,
  published_on date not null,
  first date not null,
  before date not null,
  withheld text[] not null default '{}'
);
comment on table cooperate.published_release is 'Each release with its days; an earlier one stays with its date. Retention: for ever.';

create table cooperate.published_cell (
  release int not null references cooperate.published_release (number),
  table_name text not null,
  place int not null,
  row_label text not null,
  column_label text not null,
  value int,
  silent boolean not null default false check (not silent or value is null),
  primary key (release, table_name, place)
);
comment on table cooperate.published_cell is 'Protected cells, the one source of page and file; null is withheld, or silent: nobody reports there. Retention: for ever.';

create table cooperate.published_indicator (
  release int not null references cooperate.published_release (number),
  indicator text not null,
  value int,
  jurisdictions int not null,
  of_jurisdictions int not null,
  in_scope int not null,
  reporting int not null,
  since text,
  is_national boolean not null,
  primary key (release, indicator)
);
comment on table cooperate.published_indicator is 'Numbers of the plan with their coverage; null is withheld. Retention: for ever.';
