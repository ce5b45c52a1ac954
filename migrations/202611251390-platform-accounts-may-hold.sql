insert into accounts.may_hold (agency_kind, what, name)
select k, 'post', unnest(names) from (values
  ('line', array['advocate', 'emergency', 'fund-holder', 'supervisor', 'administrator']),
  ('shelter', array['intake-worker', 'case-worker', 'driver', 'supervisor', 'administrator']),
  ('ngo', array['advocate', 'case-worker', 'intake-worker', 'emergency', 'fund-holder', 'driver', 'supervisor', 'administrator']),
  ('worker-centre', array['worker-advocate', 'case-worker', 'supervisor', 'administrator']),
  ('legal-clinic', array['advocate', 'worker-advocate', 'case-worker', 'supervisor', 'administrator']),
  ('health', array['case-worker', 'intake-worker', 'emergency', 'supervisor', 'administrator']),
  ('child-protection', array['case-worker', 'intake-worker', 'emergency', 'supervisor', 'administrator']),
  ('nation-service', array['advocate', 'case-worker', 'intake-worker', 'emergency', 'fund-holder', 'driver', 'coordinator', 'supervisor', 'administrator']),
  ('police', array['investigator', 'officer', 'analyst', 'supervisor', 'administrator']),
  ('joint-unit', array['investigator', 'officer', 'analyst', 'crown', 'coordinator', 'supervisor', 'administrator']),
  ('crown', array['crown', 'case-worker', 'analyst', 'supervisor', 'administrator']),
  ('labour', array['officer', 'investigator', 'analyst', 'supervisor', 'administrator']),
  ('border', array['officer', 'investigator', 'analyst', 'supervisor', 'administrator']),
  ('registry', array['registrar', 'reviewer', 'supervisor', 'administrator']),
  ('secretariat', array['secretariat', 'coordinator', 'analyst', 'supervisor', 'administrator']),
  ('steward', array['steward', 'analyst', 'supervisor', 'administrator']),
  ('oversight', array['auditor', 'reviewer', 'supervisor', 'administrator']),
  ('practice', array['advocate', 'case-worker', 'intake-worker', 'emergency', 'fund-holder', 'driver', 'worker-advocate', 'investigator', 'officer', 'analyst', 'crown', 'coordinator', 'supervisor', 'administrator'])
) as v (k, names);

insert into accounts.may_hold (agency_kind, what, name)
select k, 'purpose', unnest(names) from (values
  ('line', array['support', 'emergency', 'claim', 'permit']),
  ('shelter', array['support', 'emergency', 'claim', 'permit']),
  ('ngo', array['support', 'emergency', 'claim', 'permit']),
  ('worker-centre', array['support', 'claim', 'permit']),
  ('legal-clinic', array['support', 'claim', 'permit']),
  ('health', array['support', 'emergency']),
  ('child-protection', array['protect-child', 'support', 'emergency']),
  ('nation-service', array['support', 'emergency', 'claim', 'permit', 'protect-child']),
  ('police', array['investigate', 'protect-child']),
  ('joint-unit', array['investigate', 'prosecute']),
  ('crown', array['prosecute']),
  ('labour', array['claim', 'investigate']),
  ('border', array['investigate', 'permit']),
  ('registry', array['support']),
  ('secretariat', array['support']),
  ('steward', array['support']),
  ('oversight', array['support']),
  ('practice', array['support', 'emergency', 'claim', 'permit', 'investigate', 'prosecute', 'protect-child'])
) as v (k, names);
