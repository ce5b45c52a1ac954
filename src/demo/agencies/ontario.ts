import { type DemoAgency, help, staff } from './agency.ts'

export const ontarioAgencies: readonly DemoAgency[] = [
  { key: 'inuit-house', name: 'Inuit women’s house (demo)', kind: 'shelter', province: 'ON', members: staff(help, ['aaju', 'Aaju P.', 'case-worker intake-worker'], ['leah', 'Leah N.', 'intake-worker'], ['siku', 'Siku A.', 'supervisor administrator', 'lead']) },
  { key: 'trillium-line', name: 'Trillium Night Line (demo)', kind: 'line', province: 'ON', members: staff(help, ['nadia', 'Nadia C.', 'advocate emergency'], ['oscar', 'Oscar V.', 'advocate'], ['fiona', 'Fiona R.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'credit-bridge', name: 'Credit Bridge Services (demo)', kind: 'ngo', province: 'ON', members: staff(`${help} report`, ['amara', 'Amara O.', 'case-worker'], ['luis', 'Luis G.', 'case-worker worker-advocate'], ['helen', 'Helen T.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'east-gate', name: 'East Gate Shelter (demo)', kind: 'shelter', province: 'ON', members: staff(help, ['zofia', 'Zofia M.', 'intake-worker'], ['dev', 'Dev S.', 'intake-worker case-worker'], ['connie', 'Connie B.', 'supervisor administrator', 'lead']) },
  { key: 'harbour-health', name: 'Harbour Hospital, care team (demo)', kind: 'health', province: 'ON', members: staff('support emergency', ['nurse-joy', 'Joy A., nurse', 'intake-worker emergency'], ['femi', 'Femi L.', 'case-worker'], ['drew', 'Drew K.', 'supervisor administrator', 'lead']) },
  { key: 'entraide', name: 'Entraide du Nord ontarien (démo)', kind: 'ngo', province: 'ON', language: 'fr', members: staff(help, ['mireille', 'Mireille G.', 'case-worker advocate'], ['bastien', 'Bastien L.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'national-unit', name: 'National child-exploitation unit (demo)', kind: 'police', province: 'ON', members: staff('investigate report protect-child', ['nguyen', 'Cst. Nguyen', 'investigator'], ['carver', 'Liaison officer Carver', 'officer'], ['moreau', 'Insp. Moreau', 'supervisor administrator', 'lead']) },
  { key: 'crown-ottawa', name: 'Crown office, Ottawa (demo)', kind: 'crown', province: 'ON', members: staff('prosecute', ['adeyemi', 'T. Adeyemi', 'crown'], ['roy', 'L. Roy', 'crown administrator', 'lead']) },
  { key: 'lakehead-clinic', name: 'Lakehead Legal Clinic (demo)', kind: 'legal-clinic', province: 'ON', members: staff('support claim permit', ['sunita', 'Sunita R.', 'advocate case-worker'], ['paul', 'Paul E.', 'supervisor administrator', 'lead']) },
]
