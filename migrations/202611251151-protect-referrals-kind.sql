insert into access.kind (name, pillar) values ('leg', 'protect');
insert into access.section (kind, name, bit) values ('leg', 'summary', 0);
insert into access.allowed (kind, purpose, basis, sections)
  select 'leg', p.id, b.basis, 1 from access.purpose_code p, (values ('custody'), ('consent')) b (basis) where p.name = 'support';
