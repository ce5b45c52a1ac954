insert into access.kind (name, pillar) values ('registrant', 'demand');
insert into access.section (kind, name, bit) values ('registrant', 'summary', 0), ('registrant', 'identity', 1), ('registrant', 'order', 2);
insert into access.allowed (kind, purpose, basis, sections) select 'registrant', p.id, 'custody', 7 from access.purpose_code p where p.name = 'registry';
