insert into access.kind (name, pillar) values ('call', 'protect');
insert into access.section (kind, name, bit) values ('call', 'summary', 0), ('call', 'needs', 1), ('call', 'safety', 2);
insert into access.allowed (kind, purpose, basis, sections) select 'call', p.id, 'custody', 7 from access.purpose_code p where p.name = 'support';
