create table protect.interpreter (
  id uuid primary key default gen_random_uuid(),
  agency_id uuid not null references access.grantee (id),
  name text not null check (length(name) between 1 and 120),
  languages text[] not null check (cardinality(languages) between 1 and 12),
  phone text check (length(phone) <= 40),
  added_by uuid not null references access.grantee (id),
  added_at timestamptz not null default now(),
  left_at timestamptz
);
create index interpreter_agency on protect.interpreter (agency_id) where left_at is null;
comment on table protect.interpreter is 'Interpreters whom an agency calls. Nothing of anyone they spoke for. Retention: a year after they left.';

create table protect.interpreter_refusal (
  record_id uuid not null references access.record (id),
  interpreter_id uuid not null references protect.interpreter (id),
  by uuid not null references access.grantee (id),
  at timestamptz not null default now(),
  primary key (record_id, interpreter_id)
);
comment on table protect.interpreter_refusal is 'Whom she does not want to interpret for her, without a reason: on her file, never on theirs. Retention: with its record.';

create table protect.interpreter_booking (
  record_id uuid not null references access.record (id),
  id uuid not null default gen_random_uuid(),
  interpreter_id uuid not null references protect.interpreter (id),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  starts_at timestamptz not null,
  minutes smallint not null check (minutes between 5 and 480),
  how text not null check (how in ('phone', 'video', 'in person')),
  state text not null default 'asked' check (state in ('asked', 'confirmed', 'cancelled', 'done')),
  booked_by uuid not null references access.grantee (id),
  booked_at timestamptz not null default now(),
  primary key (record_id, id)
);
create index interpreter_booking_next on protect.interpreter_booking (record_id, starts_at) where state in ('asked', 'confirmed');
create index interpreter_booking_by on protect.interpreter_booking (booked_by, starts_at) where state in ('asked', 'confirmed');
comment on table protect.interpreter_booking is 'When someone interprets for her. Retention: with its record.';
