import { type DemoAgency, help, staff } from './agency.ts'

/** Saskatchewan and Manitoba, beside those of the first stories. */
export const prairieAgencies: readonly DemoAgency[] = [
  { key: 'wheatland', name: 'Wheatland House (demo)', kind: 'shelter', province: 'SK', members: staff(help, ['dorothy', 'Dorothy M.', 'intake-worker'], ['petra', 'Petra W.', 'intake-worker case-worker'], ['glen', 'Glen B.', 'supervisor administrator', 'lead']) },
  { key: 'prairie-line', name: 'Prairie Help Line (demo)', kind: 'line', province: 'SK', members: staff(help, ['marlene', 'Marlene T.', 'advocate emergency'], ['ravi', 'Ravi P.', 'advocate'], ['joan', 'Joan L.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'crown-regina', name: 'Crown office, Regina (demo)', kind: 'crown', province: 'SK', members: staff('prosecute', ['wilkes', 'A. Wilkes', 'crown'], ['yuen', 'C. Yuen', 'crown administrator', 'lead']) },
  { key: 'silver-birch', name: 'Silver Birch Lake Family Services (demo)', kind: 'nation-service', province: 'SK', members: staff('support emergency protect-child outreach', ['arlene', 'Arlene W.', 'case-worker emergency'], ['clifford', 'Clifford S.', 'case-worker driver'], ['myrna', 'Myrna T.', 'supervisor administrator', 'lead']) },
  { key: 'winter-desk', name: 'After-hours child desk (demo)', kind: 'child-protection', province: 'MB', members: staff('protect-child support emergency', ['paulette', 'Paulette D.', 'intake-worker'], ['stefan', 'Stefan K.', 'case-worker'], ['irene', 'Irene F.', 'supervisor administrator', 'lead']) },
  { key: 'court-support', name: 'Court support, Winnipeg (demo)', kind: 'ngo', province: 'MB', members: staff('support', ['mei', 'Mei O.', 'advocate case-worker'], ['abel', 'Abel Y.', 'supervisor administrator', 'lead']) },
]
