/** Demo agencies and people: invented, and they say so. Ids are made at seeding. */
export type DemoMember = { readonly key: string; readonly name: string; readonly posts: readonly string[]; readonly purposes?: readonly string[]; readonly lead?: boolean; readonly language?: 'en' | 'fr' }
export type DemoAgency = { readonly key: string; readonly name: string; readonly kind: string; readonly province: string; readonly language?: 'en' | 'fr'; readonly members: readonly DemoMember[] }

export const demoAgencies: readonly DemoAgency[] = [
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
]
