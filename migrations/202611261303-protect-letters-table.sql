create table protect.letter (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  template text not null check (template in ('support', 'residence', 'referral')),
  language text not null check (language in ('en', 'fr')),
  content bytea not null,
  at timestamptz not null default clock_timestamp(),
  by uuid not null references access.grantee (id),
  primary key (record_id, id)
);
create index letter_at on protect.letter (record_id, at desc, id);
comment on table protect.letter is 'A letter as it was made, its words sealed; the PDF is drawn at each download. Retention: with its record.';
