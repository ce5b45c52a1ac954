insert into access.kind (name, pillar) values ('screening', 'demand');
insert into access.section (kind, name, bit) values ('screening', 'summary', 0), ('screening', 'identity', 1), ('screening', 'parts', 2), ('screening', 'card', 3);
insert into access.allowed (kind, purpose, basis, sections) select 'screening', p.id, v.basis, v.sections from access.purpose_code p, (values ('custody', 15), ('statute', 8)) as v (basis, sections) where p.name = 'registry';
