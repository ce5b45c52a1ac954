import type { DemoAgency } from '../agencies.ts'

/** An agency that keeps files, with those of its members who work on them. */
export type Home = { readonly agency: string; readonly team: string; readonly kind: string; readonly province: string; readonly language: 'en' | 'fr'; readonly workers: readonly string[]; readonly fundHolders: readonly string[]; readonly extra: boolean }

const workerPosts = ['advocate', 'case-worker', 'intake-worker']
const keepers = ['line', 'shelter', 'ngo', 'nation-service', 'health', 'legal-clinic', 'child-protection']
const supports = (purposes: readonly string[] | undefined) => purposes === undefined || purposes.includes('support')

export const homesOf = (agencies: readonly DemoAgency[], ids: ReadonlyMap<string, string>): Home[] =>
  agencies.filter(a => keepers.includes(a.kind) && ids.has(`agency:${a.key}`)).map(a => {
    const having = (posts: readonly string[]) => a.members.filter(m => supports(m.purposes) && m.posts.some(p => posts.includes(p))).map(m => ids.get(`member:${m.key}`)!)
    return { agency: ids.get(`agency:${a.key}`)!, team: ids.get(`team:${a.key}`)!, kind: a.kind, province: a.province, language: a.language ?? 'en', workers: having(workerPosts), fundHolders: having(['fund-holder']), extra: a.key.startsWith('scaled-') }
  }).filter(h => h.workers.length > 0)

const provinces = ['ON', 'QC', 'BC', 'ON', 'AB', 'QC', 'MB', 'SK', 'ON', 'NS', 'BC', 'NB', 'NL'] as const
const namedAlone = 20_000
const peopleAnAgency = 1_000

/** Beyond some 20,000 people the named agencies are too few: one more for each thousand, so that no team has a country to itself. */
export const extraAgencies = (people: number): DemoAgency[] =>
  Array.from({ length: people > namedAlone ? Math.ceil(people / peopleAnAgency) : 0 }, (_, i) => {
    const province = provinces[i % provinces.length]!
    const french = province === 'QC'
    const shelter = i % 2 === 0
    const named = french ? `${shelter ? 'Maison' : 'Services'} ${i + 1} (démo)` : `${shelter ? 'House' : 'Services'} ${i + 1} (demo)`
    return {
      key: `scaled-${i + 1}`, name: named, kind: shelter ? 'shelter' : 'ngo', province, language: french ? 'fr' : 'en',
      members: [{ key: `scaled-${i + 1}-a`, name: `${named}, A`, posts: ['case-worker', 'intake-worker'] }, { key: `scaled-${i + 1}-b`, name: `${named}, B`, posts: shelter ? ['case-worker', 'supervisor', 'administrator'] : ['fund-holder', 'supervisor', 'administrator'], lead: true }],
    }
  })
