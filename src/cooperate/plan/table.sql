create table cooperate.coverage (
  measure text not null check (measure ~ '^[a-z]+\.[a-z-]+$'),
  jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$'),
  in_scope smallint not null check (in_scope between 0 and 2000),
  reporting smallint not null check (reporting between 0 and 2000),
  since date not null check (extract(day from since) = 1),
  primary key (measure, jurisdiction),
  check (reporting <= in_scope)
);
comment on table cooperate.coverage is 'How many agencies of a jurisdiction feed a number, since which month; agencies, never people. Retention: for ever.';
