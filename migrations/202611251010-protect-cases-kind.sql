insert into access.purpose_code (id, name) values
  (1, 'support'), (2, 'own'), (3, 'emergency'), (4, 'claim'), (5, 'permit'), (6, 'investigate'), (7, 'prosecute'), (8, 'protect-child');

insert into access.kind (name, pillar) values ('case', 'protect');
insert into access.section (kind, name, bit) values
  ('case', 'summary', 0), ('case', 'identity', 1), ('case', 'contact', 2), ('case', 'needs', 3), ('case', 'health', 4),
  ('case', 'immigration', 5), ('case', 'legal', 6), ('case', 'safety', 7), ('case', 'documents', 8), ('case', 'messages', 9),
  ('case', 'counselling', 10), ('case', 'affiliation', 11), ('case', 'story', 12), ('case', 'dependants', 13), ('case', 'alerts', 14);

insert into access.allowed (kind, purpose, basis, sections, needs)
select 'case', p.id, a.basis, (select bit_or(1 << s.bit) from access.section s where s.kind = 'case' and s.name = any (a.names)), a.needs
  from (values
    ('support', 'custody', array['summary', 'identity', 'contact', 'needs', 'health', 'immigration', 'legal', 'safety', 'documents', 'messages', 'counselling', 'affiliation', 'story', 'dependants', 'alerts'], 'nothing'),
    ('support', 'consent', array['summary', 'identity', 'contact', 'needs', 'health', 'immigration', 'legal', 'safety', 'documents', 'affiliation', 'story', 'dependants', 'alerts'], 'nothing'),
    ('support', 'referral', array['summary', 'identity', 'contact', 'needs', 'dependants', 'alerts'], 'live consent'),
    ('own', 'own', array['summary', 'identity', 'contact', 'needs', 'health', 'immigration', 'legal', 'safety', 'documents', 'messages', 'affiliation', 'story', 'dependants', 'alerts'], 'nothing'),
    ('emergency', 'emergency', array['summary', 'contact', 'safety', 'alerts'], 'nothing'),
    ('claim', 'consent', array['summary', 'identity', 'contact', 'legal', 'documents'], 'nothing'),
    ('permit', 'consent', array['summary', 'identity', 'contact', 'legal', 'immigration', 'documents'], 'nothing'),
    ('investigate', 'consent', array['summary', 'identity', 'contact', 'story'], 'nothing'),
    ('investigate', 'court_order', array['summary', 'identity', 'contact', 'needs', 'health', 'immigration', 'legal', 'safety', 'documents', 'messages', 'counselling', 'story', 'dependants'], 'nothing'),
    ('prosecute', 'consent', array['summary', 'identity', 'contact', 'story'], 'nothing'),
    ('prosecute', 'court_order', array['summary', 'identity', 'contact', 'needs', 'health', 'immigration', 'legal', 'safety', 'documents', 'messages', 'counselling', 'story', 'dependants'], 'nothing'),
    ('protect-child', 'statute', array['summary', 'identity', 'contact', 'safety', 'dependants'], 'second member')
  ) as a (purpose, basis, names, needs) join access.purpose_code p on p.name = a.purpose;
