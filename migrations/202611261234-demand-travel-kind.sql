insert into access.kind (name, pillar) values ('travelNotice', 'demand');
insert into access.section (kind, name, bit) values ('travelNotice', 'summary', 0), ('travelNotice', 'identity', 1), ('travelNotice', 'journey', 2), ('travelNotice', 'reasons', 3);
insert into access.allowed (kind, purpose, basis, sections) select 'travelNotice', p.id, 'custody', 15 from access.purpose_code p where p.name = 'registry';
