insert into access.kind (name, pillar) values ('chargeFile', 'demand');
insert into access.section (kind, name, bit) values ('chargeFile', 'summary', 0), ('chargeFile', 'identity', 1), ('chargeFile', 'episode', 2), ('chargeFile', 'counts', 3);
insert into access.allowed (kind, purpose, basis, sections) select 'chargeFile', p.id, 'custody', 15 from access.purpose_code p where p.name in ('investigate', 'prosecute');
