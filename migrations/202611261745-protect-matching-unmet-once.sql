create table protect.unmet_once (
  unit bytea not null,
  month date not null check (extract(day from month) = 1),
  primary key (unit, month)
);
comment on table protect.unmet_once is 'That someone was counted this month as without a place, by a keyed number: not a second time. Retention: 13 months.';
