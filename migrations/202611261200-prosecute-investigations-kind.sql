insert into access.kind (name, pillar) values ('investigation', 'prosecute'), ('tip', 'prosecute');
insert into access.section (kind, name, bit) values
  ('investigation', 'summary', 0), ('investigation', 'intelligence', 1), ('investigation', 'entities', 2), ('investigation', 'tips', 3), ('investigation', 'products', 4), ('investigation', 'people-exploited', 5),
  ('investigation', 'operations', 6), ('investigation', 'evidence', 7), ('investigation', 'finances', 8), ('investigation', 'decisions', 9), ('investigation', 'disclosure', 10),
  ('tip', 'summary', 0), ('tip', 'text', 1), ('tip', 'handler', 2);

insert into access.allowed (kind, purpose, basis, sections)
select a.kind, p.id, a.basis, (select bit_or(1 << s.bit) from access.section s where s.kind = a.kind and s.name = any (a.names))
  from (values
    ('investigation', 'investigate', 'custody', array['summary', 'intelligence', 'entities', 'tips', 'products', 'people-exploited', 'operations', 'evidence', 'finances', 'decisions', 'disclosure']),
    ('investigation', 'investigate', 'task_force', array['summary', 'intelligence', 'entities', 'products', 'operations', 'evidence']),
    ('investigation', 'investigate', 'agreement', array['summary', 'entities', 'products']),
    ('investigation', 'investigate', 'court_order', array['summary', 'entities', 'products', 'evidence', 'finances']),
    ('investigation', 'prosecute', 'task_force', array['summary', 'products', 'evidence', 'disclosure']),
    ('investigation', 'prosecute', 'agreement', array['summary', 'products', 'evidence', 'disclosure']),
    ('investigation', 'prosecute', 'court_order', array['summary', 'products', 'evidence', 'finances', 'disclosure']),
    ('tip', 'investigate', 'custody', array['summary', 'text', 'handler']),
    ('tip', 'investigate', 'task_force', array['summary']),
    ('tip', 'investigate', 'agreement', array['summary']),
    ('tip', 'investigate', 'court_order', array['summary', 'text']),
    ('tip', 'prosecute', 'court_order', array['summary', 'text'])
  ) as a (kind, purpose, basis, names) join access.purpose_code p on p.name = a.purpose;
