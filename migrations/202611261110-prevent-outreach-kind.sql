insert into access.kind (name, pillar) values ('outreach', 'prevent');
insert into access.section (kind, name, bit) values ('outreach', 'summary', 0), ('outreach', 'answers', 1);
insert into access.allowed (kind, purpose, basis, sections) select 'outreach', p.id, 'custody', 3 from access.purpose_code p where p.name = 'outreach';
