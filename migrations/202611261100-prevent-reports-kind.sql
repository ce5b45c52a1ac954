insert into access.kind (name, pillar) values ('report', 'prevent');
insert into access.section (kind, name, bit) values ('report', 'summary', 0), ('report', 'text', 1), ('report', 'replies', 2), ('report', 'evidence', 3);

-- Never for a claim: a report that a claim could be read from would be the link that nobody may follow.
insert into access.allowed (kind, purpose, basis, sections)
select 'report', p.id, a.basis, (select bit_or(1 << s.bit) from access.section s where s.kind = 'report' and s.name = any (a.names))
  from (values
    ('custody', array['summary', 'text', 'replies', 'evidence']),
    ('consent', array['summary', 'text', 'replies'])
  ) as a (basis, names) join access.purpose_code p on p.name = 'report';
