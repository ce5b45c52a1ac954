insert into access.purpose_code (id, name) values (9, 'plan'), (10, 'registry'), (11, 'outreach'), (12, 'stewardship'), (13, 'oversight'), (14, 'report'), (15, 'agreement');

insert into accounts.may_hold (agency_kind, what, name)
select k, 'post', unnest(names) from (values
  ('ngo', array['coordinator', 'worker-advocate']),
  ('line', array['coordinator', 'worker-advocate', 'case-worker']),
  ('oversight', array['oversight-officer'])
) as v (k, names);

insert into accounts.may_hold (agency_kind, what, name)
select k, 'purpose', unnest(names) from (values
  ('line', array['report', 'outreach', 'agreement']),
  ('shelter', array['agreement']),
  ('ngo', array['report', 'outreach', 'agreement']),
  ('worker-centre', array['report', 'outreach', 'agreement']),
  ('legal-clinic', array['report', 'agreement']),
  ('health', array['outreach', 'agreement']),
  ('child-protection', array['outreach', 'agreement']),
  ('nation-service', array['outreach', 'agreement', 'report']),
  ('police', array['report', 'agreement']),
  ('joint-unit', array['report', 'agreement']),
  ('crown', array['agreement']),
  ('labour', array['report', 'agreement']),
  ('border', array['registry', 'agreement']),
  ('registry', array['registry', 'agreement']),
  ('secretariat', array['plan', 'agreement']),
  ('steward', array['stewardship', 'agreement']),
  ('oversight', array['oversight']),
  ('practice', array['report', 'outreach'])
) as v (k, names);
