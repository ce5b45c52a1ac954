import type { DemoAgency } from './agency.ts'

/** Those whom the twelve stories name first; the first of each post is the one whose sign-in is shown. */
export const storyAgencies: readonly DemoAgency[] = [
  { key: 'night-line', name: 'Night line (demo)', kind: 'line', province: 'MB', members: [
    { key: 'ines', name: 'Inès B.', posts: ['advocate', 'emergency'] },
    { key: 'sam', name: 'Sam T.', posts: ['fund-holder', 'supervisor', 'administrator'], lead: true },
  ] },
  { key: 'birch-bay', name: 'Birch Bay Family House (demo)', kind: 'shelter', province: 'MB', members: [
    { key: 'odile', name: 'Odile R.', posts: ['intake-worker'] },
    { key: 'jo', name: 'Jo W.', posts: ['driver'] },
  ] },
  { key: 'ptarmigan', name: 'Ptarmigan Safe Rooms (demo)', kind: 'shelter', province: 'MB', members: [{ key: 'anik', name: 'Anik L.', posts: ['intake-worker'] }] },
  { key: 'parkland', name: 'Parkland Women’s Shelter (demo)', kind: 'shelter', province: 'MB', members: [{ key: 'dawn', name: 'Dawn S.', posts: ['intake-worker'] }] },
  { key: 'other-houses', name: 'Other houses (demo)', kind: 'shelter', province: 'ON', members: [{ key: 'lou', name: 'Lou M.', posts: ['intake-worker'] }] },
  { key: 'lakeshore', name: 'Lakeshore Family Services (demo)', kind: 'ngo', province: 'MB', members: [
    { key: 'noor', name: 'Noor H.', posts: ['case-worker'] },
    { key: 'grace', name: 'Grace O.', posts: ['supervisor', 'administrator'], lead: true },
  ] },
  { key: 'relais-nord', name: 'Relais Nord (démo)', kind: 'ngo', province: 'QC', language: 'fr', members: [{ key: 'genevieve', name: 'Geneviève P.', posts: ['case-worker', 'advocate'], language: 'fr' }] },
  { key: 'river-police', name: 'River City Police (demo)', kind: 'police', province: 'MB', members: [{ key: 'brar', name: 'Sgt. Brar', posts: ['investigator'], purposes: ['investigate'] }] },
  { key: 'prairie-unit', name: 'Prairie Joint Unit (demo)', kind: 'joint-unit', province: 'MB', members: [
    { key: 'meilin', name: 'Mei-Lin C.', posts: ['analyst'], purposes: ['investigate', 'report'] },
    { key: 'pelletier', name: 'Sgt. Pelletier', posts: ['investigator', 'supervisor', 'administrator'], purposes: ['investigate', 'report'], lead: true },
  ] },
  { key: 'unite-nord', name: 'Unité mixte du Nord (démo)', kind: 'joint-unit', province: 'QC', language: 'fr', members: [
    { key: 'tremblay', name: 'A. Tremblay', posts: ['analyst', 'investigator', 'administrator'], purposes: ['investigate', 'report'], lead: true },
  ] },
  { key: 'crown-winnipeg', name: 'Crown office, Winnipeg (demo)', kind: 'crown', province: 'MB', members: [{ key: 'fontaine', name: 'Me Fontaine', posts: ['crown', 'administrator'], purposes: ['prosecute'], lead: true }] },
  { key: 'worker-centre', name: 'Niagara Workers’ Centre (demo)', kind: 'worker-centre', province: 'ON', members: [
    { key: 'rosa', name: 'Rosa M.', posts: ['worker-advocate'], purposes: ['report', 'claim', 'permit', 'support'] },
    { key: 'lena', name: 'Lena K.', posts: ['supervisor', 'administrator'], purposes: ['report', 'claim'], lead: true },
  ] },
  { key: 'labour-on', name: 'Employment Standards, Niagara office (demo)', kind: 'labour', province: 'ON', members: [{ key: 'okafor', name: 'Ms. Okafor', posts: ['officer', 'administrator'], purposes: ['report', 'claim'], lead: true }] },
  { key: 'northern-outreach', name: 'Northern Outreach (demo)', kind: 'ngo', province: 'MB', members: [{ key: 'mara', name: 'Mara D.', posts: ['coordinator', 'administrator'], purposes: ['outreach'], lead: true }] },
  { key: 'two-rivers', name: 'Two Rivers Child and Family Service (demo)', kind: 'nation-service', province: 'MB', members: [
    { key: 'denise', name: 'Denise K.', posts: ['case-worker', 'coordinator'], purposes: ['support', 'outreach'] },
    { key: 'lorne', name: 'Lorne S.', posts: ['supervisor', 'administrator'], purposes: ['support'], lead: true },
  ] },
  { key: 'two-rivers-stewards', name: 'Two Rivers data stewards (demo)', kind: 'steward', province: 'MB', members: [{ key: 'whitebear', name: 'Whitebear', posts: ['steward', 'administrator'], purposes: ['stewardship'], lead: true }] },
  { key: 'registry-desk', name: 'Registry, central desk (demo)', kind: 'registry', province: 'ON', members: [
    { key: 'singh', name: 'Officer Singh', posts: ['registrar'], purposes: ['registry'] },
    { key: 'boudreau', name: 'Boudreau', posts: ['reviewer', 'administrator'], purposes: ['registry'], lead: true, language: 'fr' },
  ] },
  { key: 'border-desk', name: 'Airport border desk (demo)', kind: 'border', province: 'ON', members: [{ key: 'kilabuk', name: 'Officer Kilabuk', posts: ['officer', 'administrator'], purposes: ['registry'], lead: true }] },
  { key: 'secretariat', name: 'Plan secretariat (demo)', kind: 'secretariat', province: 'ON', members: [{ key: 'desrosiers', name: 'Ms. Desrosiers', posts: ['secretariat', 'administrator'], purposes: ['plan', 'agreement'], lead: true, language: 'fr' }] },
  { key: 'complaints', name: 'Office of complaints (demo)', kind: 'oversight', province: 'ON', members: [{ key: 'achebe', name: 'T. Achebe', posts: ['oversight-officer', 'auditor', 'administrator'], purposes: ['oversight'], lead: true }] },
]
