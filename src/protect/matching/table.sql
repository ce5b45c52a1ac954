create table protect.no_contact (
  record_id uuid not null references access.record (id),
  side text not null check (side in ('is', 'must-not-meet')),
  token bytea not null check (length(token) = 16),
  primary key (record_id, side, token)
);
create index no_contact_token on protect.no_contact (token, side);
comment on table protect.no_contact is 'Keyed tokens of who someone is and whom she must not meet; the key is never in the database. Retention: with its record.';

create table protect.blind_check (
  member_id uuid not null references access.grantee (id),
  on_day date not null,
  asked int not null default 0,
  primary key (member_id, on_day)
);
comment on table protect.blind_check is 'How often a member asked under one roof, a day; neither whom nor the answer. Retention: 1 year.';

create table protect.unmet_need (
  month date not null check (extract(day from month) = 1),
  province text not null check (province ~ '^[A-Z]{2}$'),
  need text not null check (need ~ '^[a-z-]{2,40}$'),
  first_failing text not null check (first_failing ~ '^[a-z-]{2,40}$'),
  times int not null default 0,
  primary key (month, province, need, first_failing)
);
comment on table protect.unmet_need is 'How often nothing fitted, by month, province, need and the limit that ruled most out. Counts alone, no record. Retention: for ever.';

create table protect.unmet_once (
  unit bytea not null,
  month date not null check (extract(day from month) = 1),
  primary key (unit, month)
);
comment on table protect.unmet_once is 'That someone was counted this month as without a place, by a keyed number: not a second time. Retention: 13 months.';
