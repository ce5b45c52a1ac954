insert into access.kind (name, pillar) values ('agreement', 'cooperate');
insert into access.section (kind, name, bit) values ('agreement', 'summary', 0), ('agreement', 'clauses', 1);
insert into access.allowed (kind, purpose, basis, sections) select 'agreement', p.id, 'custody', 3 from access.purpose_code p where p.name = 'agreement';
