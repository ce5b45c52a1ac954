create table protect.replay_ask (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  asked_by uuid not null references access.grantee (id),
  asked_at timestamptz not null default clock_timestamp(),
  province text not null check (province in ('AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT')),
  kind text not null check (kind in ('single', 'family', 'wheelchair', 'dog')),
  rooms smallint not null check (rooms in (5, 10, 20, 50)),
  done_at timestamptz,
  too_few boolean,
  sought int,
  at_once int[] check (cardinality(at_once) = 2),
  waited int[] check (cardinality(waited) = 2),
  nowhere int[] check (cardinality(nowhere) = 2)
);
create index replay_ask_agency on protect.replay_ask (agency_id, asked_at desc);
create index replay_ask_waiting on protect.replay_ask (asked_at) where done_at is null;
comment on table protect.replay_ask is 'What would so many rooms more have done in a year: the question and two numbers each, in steps of five, before and after. No person, no record. Retention: 2 years.';
