create table platform.fact (
  id uuid primary key default gen_random_uuid(),
  measure text not null,
  month date not null check (extract(day from month) = 1),
  dims jsonb not null,
  unit bytea not null check (length(unit) = 16),
  value int not null
);
create index fact_measure on platform.fact (measure, month);
comment on table platform.fact is 'What is counted: closed dimensions, a keyed number of the unit; no id of a record, no text, no time finer than a month. Retention: for ever.';
