import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Rng } from '../../algorithms/random/rng.ts'
import type { Facts } from './service.ts'

export type DemoService = { readonly name: string; readonly kind: string; readonly town: string; readonly phone: string; readonly facts: Partial<Facts>; readonly verifiedOn: PlainDate; readonly lastDay: PlainDate | null; readonly address: string }

const house = { police_report: false, fee: false, from_elsewhere: true, any_status: true, phone_allowed: true }

/** The three houses of the first story, near where it says; towns give the region alone. */
export const storyServices = (today: PlainDate): readonly (DemoService & { readonly agency: string })[] => [
  { agency: 'birch-bay', name: 'Birch Bay Family House (demo)', kind: 'transition-house', town: 'mb-the-pas', phone: '204-555-0141', verifiedOn: addDays(today, -3), lastDay: null, address: '12 Demo Lane, Birch Bay (invented)',
    facts: { ...house, serves: ['women', 'gender-diverse', 'families'], min_age: 16, children_max: 6, child_max_age: 12, family_room: true, pets: ['dog', 'cat'], accessibility: ['step-free', 'service-animal'], languages: ['en', 'cr', 'fr'], offers: ['safe-place', 'food', 'child-care', 'counselling', 'culture', 'transport'], overnight: true, sober: false, indigenous_led: true, faith: false, co_ed: false, max_stay_days: 60 } },
  { agency: 'ptarmigan', name: 'Ptarmigan Safe Rooms (demo)', kind: 'safe-home', town: 'mb-thompson', phone: '204-555-0142', verifiedOn: addDays(today, -12), lastDay: null, address: '3 Demo Road, Ptarmigan (invented)',
    facts: { ...house, serves: ['women', 'men', 'gender-diverse', 'families'], min_age: 16, children_max: 4, child_max_age: 17, family_room: false, pets: ['dog'], accessibility: ['step-free'], languages: ['en'], offers: ['safe-place', 'food'], overnight: null, sober: false, indigenous_led: false, faith: false, co_ed: true, max_stay_days: 7 } },
  { agency: 'parkland', name: 'Parkland Women’s Shelter (demo)', kind: 'shelter', town: 'mb-dauphin', phone: '204-555-0143', verifiedOn: addDays(today, -20), lastDay: null, address: '45 Demo Street, Parkland (invented)',
    facts: { ...house, serves: ['women', 'gender-diverse', 'families'], min_age: 18, children_max: 8, child_max_age: 17, family_room: true, pets: ['dog', 'cat', 'other'], accessibility: ['step-free', 'wheelchair-room'], languages: ['en', 'uk'], offers: ['safe-place', 'food', 'school', 'legal-advice'], overnight: true, sober: true, indigenous_led: false, faith: false, co_ed: false, max_stay_days: 180 } },
]

const first = ['Aspen', 'Cedar Hill', 'Harbour', 'Lakeview', 'Meadow', 'North Star', 'Pine Ridge', 'Riverside', 'Saskatoon Berry', 'Spruce', 'Tamarack', 'Willow', 'Caribou', 'Heron', 'Juniper', 'Larch', 'Marigold', 'Osprey', 'Prairie Rose', 'Snow Goose'] as const
const firstFr = ['L’Aube', 'La Rive', 'Le Tremble', 'L’Étoile', 'La Clairière', 'Le Bouleau', 'La Source', 'L’Épinette', 'Le Phare', 'La Mésange'] as const
const kinds = ['shelter', 'transition-house', 'safe-home', 'second-stage', 'hotel-rooms', 'youth-house', 'healing-house', 'drop-in'] as const
const kindNames: Readonly<Record<string, readonly [string, string]>> = { shelter: ['Shelter', 'refuge'], 'transition-house': ['House', 'maison de transition'], 'safe-home': ['Safe Rooms', 'chambres sûres'], 'second-stage': ['Second Stage', 'maison de deuxième étape'], 'hotel-rooms': ['Night Rooms', 'chambres de nuit'], 'youth-house': ['Youth House', 'maison des jeunes'], 'healing-house': ['Healing House', 'maison de guérison'], 'drop-in': ['Day Place', 'halte de jour'] }
const others = ['cr', 'oj', 'uk', 'ar', 'pa', 'tl', 'es', 'zh', 'so', 'vi', 'iu', 'pl'] as const

/** Yes, no, or not known: nobody has asked everything of everyone. */
const maybe = (rng: Rng, yes: number, unknown = 0.12): boolean | null => (rng.next() < unknown ? null : rng.next() < yes)
const known = <T>(rng: Rng, value: T, unknown = 0.12): T | null => (rng.next() < unknown ? null : value)
const some = (rng: Rng, from: readonly string[], most: number): string[] => rng.shuffle(from).slice(0, rng.below(most + 1))

const factsFor = (rng: Rng, kind: string, french: boolean): Partial<Facts> => {
  const youth = kind === 'youth-house'
  const serves = youth ? ['youth', ...(rng.next() < 0.3 ? ['gender-diverse'] : [])] : rng.next() < 0.6 ? ['women', ...(rng.next() < 0.7 ? ['gender-diverse'] : []), ...(rng.next() < 0.7 ? ['families'] : [])] : ['women', 'men', 'gender-diverse', ...(rng.next() < 0.4 ? ['families'] : [])]
  const families = serves.includes('families')
  return {
    serves: known(rng, serves, 0.04), min_age: youth ? 13 : known(rng, rng.pick([16, 18])), max_age: youth ? rng.pick([18, 24, 29]) : null,
    children_max: known(rng, families ? 2 + rng.below(6) : 0), child_max_age: known(rng, families ? rng.pick([12, 15, 17]) : 0), family_room: maybe(rng, families ? 0.7 : 0.05),
    pets: known(rng, rng.next() < 0.3 ? ['dog', ...(rng.next() < 0.7 ? ['cat'] : [])] : []), accessibility: known(rng, some(rng, ['step-free', 'wheelchair-room', 'hearing', 'sight', 'service-animal', 'sensory'], 4)),
    languages: [...new Set([...(french ? ['fr'] : ['en']), ...(rng.next() < 0.25 ? ['en', 'fr'] : []), ...some(rng, others, 2)])], offers: [...(kind === 'drop-in' ? [] : ['safe-place']), ...some(rng, ['food', 'child-care', 'counselling', 'legal-advice', 'culture', 'transport', 'health', 'work', 'school'], 5)],
    overnight: kind === 'drop-in' ? false : maybe(rng, 0.6), any_status: maybe(rng, 0.7), police_report: maybe(rng, 0.04), sober: maybe(rng, 0.35), indigenous_led: maybe(rng, kind === 'healing-house' ? 0.9 : 0.12, 0.05), faith: maybe(rng, 0.15, 0.05),
    phone_allowed: maybe(rng, 0.85), co_ed: maybe(rng, serves.includes('men') ? 0.9 : 0.05), fee: maybe(rng, 0.06), from_elsewhere: maybe(rng, 0.75), max_stay_days: known(rng, rng.pick([3, 7, 30, 42, 60, 90, 180, 365])),
  }
}

export type Town = { readonly id: string; readonly province: string; readonly population: number }
const share: Readonly<Record<string, number>> = { ON: 70, QC: 60, BC: 40, AB: 32, MB: 24, SK: 20, NS: 14, NB: 12, NL: 10, YT: 6, NT: 8, NU: 5, PE: 5 }

/** About 300 invented services over all provinces and territories, mostly where people live; one in eight is stale, one closes today. */
export const generatedServices = (rng: Rng, today: PlainDate, towns: readonly Town[]): DemoService[] => {
  const made: DemoService[] = []
  for (const [province, count] of Object.entries(share)) {
    const inProvince = towns.filter(t => t.province === province).sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1)).slice(0, count)
    for (let i = 0; i < count && inProvince.length > 0; i++) {
      const french = province === 'QC' ? rng.next() < 0.85 : province === 'NB' && rng.next() < 0.4
      const kind = rng.pick(kinds)
      const [en, fr] = kindNames[kind]!
      const number = made.length + 1
      const stale = rng.next() < 0.125
      made.push({
        name: french ? `${rng.pick(firstFr)}, ${fr} ${number} (démo)` : `${rng.pick(first)} ${en} ${number} (demo)`, kind, town: inProvince[rng.below(Math.min(inProvince.length, 1 + Math.floor(count * 0.7)))]!.id,
        phone: `${['204', '416', '514', '604', '403', '306', '902', '506', '709', '867'][rng.below(10)]}-555-01${String(rng.below(100)).padStart(2, '0')}`, facts: factsFor(rng, kind, french),
        verifiedOn: addDays(today, stale ? -100 - rng.below(200) : -rng.below(80)), lastDay: number === 17 ? today : null, address: `${1 + rng.below(900)} Demo Street ${number} (invented)`,
      })
    }
  }
  return made
}
