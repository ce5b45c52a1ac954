alter table protect.worry
  add column answer text check (answer in ('asked', 'in-order', 'not-in-order', 'speak')),
  add column answered_at timestamptz;
comment on column protect.worry.answer is 'What the oversight office found, by code; read on her page.';
