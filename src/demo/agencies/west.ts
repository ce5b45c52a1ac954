import { advice, type DemoAgency, help, staff } from './agency.ts'

/** British Columbia and Alberta. */
export const westAgencies: readonly DemoAgency[] = [
  { key: 'fraser-settlement', name: 'Fraser Settlement (demo)', kind: 'ngo', province: 'BC', members: staff('support claim permit report', ['harpreet', 'Harpreet D.', 'worker-advocate case-worker'], ['jas', 'Jas K.', 'case-worker'], ['nina', 'Nina V.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'salal-clinic', name: 'Salal Legal Clinic (demo)', kind: 'legal-clinic', province: 'BC', members: staff(advice, ['lavoie', 'Mr. Lavoie', 'advocate'], ['wei', 'Wei L.', 'worker-advocate case-worker'], ['imogen', 'Imogen F.', 'supervisor administrator', 'lead']) },
  { key: 'sea-star', name: 'Sea Star House (demo)', kind: 'shelter', province: 'BC', members: staff(help, ['talia', 'Talia N.', 'intake-worker'], ['rhys', 'Rhys O.', 'intake-worker case-worker'], ['pearl', 'Pearl A.', 'supervisor administrator', 'lead']) },
  { key: 'west-line', name: 'West Coast Night Line (demo)', kind: 'line', province: 'BC', members: staff(help, ['kiran', 'Kiran S.', 'advocate emergency'], ['hugo', 'Hugo M.', 'advocate'], ['yuki', 'Yuki T.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'labour-bc', name: 'Employment Standards, Fraser office (demo)', kind: 'labour', province: 'BC', members: staff('report claim', ['dhillon', 'Officer Dhillon', 'officer'], ['mcrae', 'J. McRae', 'officer supervisor administrator', 'lead']) },
  { key: 'harbour-police', name: 'Harbour Police (demo)', kind: 'police', province: 'BC', members: staff('investigate report', ['lam', 'Cst. Lam', 'investigator'], ['oshea', 'Sgt. O’Shea', 'investigator supervisor administrator', 'lead']) },
  { key: 'oversight-west', name: 'Western office of complaints (demo)', kind: 'oversight', province: 'BC', members: staff('oversight', ['solberg', 'K. Solberg', 'oversight-officer'], ['haddad', 'R. Haddad', 'auditor administrator', 'lead']) },
  { key: 'riverbend', name: 'Riverbend (demo)', kind: 'ngo', province: 'AB', members: staff('support claim permit outreach', ['bev', 'Bev C.', 'advocate case-worker'], ['tomas', 'Tomás R.', 'case-worker coordinator'], ['ada', 'Ada N.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'fresh-page', name: 'Fresh Page Pardon Clinic (demo)', kind: 'legal-clinic', province: 'AB', members: staff(advice, ['marcus', 'Marcus E.', 'advocate case-worker'], ['soraya', 'Soraya B.', 'supervisor administrator', 'lead']) },
  { key: 'cottonwood', name: 'Cottonwood House (demo)', kind: 'shelter', province: 'AB', members: staff(help, ['jolene', 'Jolene P.', 'intake-worker'], ['ife', 'Ife A.', 'intake-worker case-worker'], ['walt', 'Walt G.', 'driver'], ['ruth', 'Ruth H.', 'supervisor administrator', 'lead']) },
  { key: 'bow-housing', name: 'Bow Housing Desk (demo)', kind: 'ngo', province: 'AB', members: staff('support', ['colette', 'Colette J.', 'case-worker'], ['ahmed', 'Ahmed Z.', 'supervisor administrator', 'lead']) },
  { key: 'aspen-health', name: 'Aspen Community Health (demo)', kind: 'health', province: 'AB', members: staff('support emergency', ['nurse-ola', 'Ola K., nurse', 'case-worker emergency'], ['berit', 'Berit S.', 'supervisor administrator', 'lead']) },
  { key: 'data-west', name: 'Provincial data desk (demo)', kind: 'secretariat', province: 'AB', members: staff('plan agreement', ['osei', 'D. Osei', 'analyst'], ['lindqvist', 'M. Lindqvist', 'secretariat administrator', 'lead']) },
]
