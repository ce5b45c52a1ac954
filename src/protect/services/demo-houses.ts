import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { DemoService } from './demo-services.ts'

type House = readonly [agency: string, name: string, kind: string, town: string, phone: string, languages: readonly string[], pets: readonly string[], checkedDaysAgo: number]

const houses: readonly House[] = [
  ['sea-star', 'Sea Star House (demo)', 'transition-house', 'bc-surrey', '604-555-0161', ['en', 'pa', 'tl'], ['cat'], 9],
  ['cottonwood', 'Cottonwood House (demo)', 'shelter', 'ab-edmonton', '780-555-0162', ['en', 'cr'], ['dog', 'cat'], 4],
  ['wheatland', 'Wheatland House (demo)', 'shelter', 'sk-saskatoon', '306-555-0163', ['en', 'cr', 'uk'], ['dog'], 31],
  ['inuit-house', 'Inuit women’s house (demo)', 'healing-house', 'on-ottawa', '613-555-0164', ['iu', 'en', 'fr'], [], 6],
  ['east-gate', 'East Gate Shelter (demo)', 'shelter', 'on-toronto', '416-555-0165', ['en', 'pl', 'so'], [], 120],
  ['maison-rives', 'Maison des Rives (démo)', 'transition-house', 'qc-laval', '514-555-0166', ['fr', 'en', 'es'], ['cat'], 2],
  ['maison-baie', 'Maison de la Baie (démo)', 'shelter', 'nb-moncton', '506-555-0167', ['fr', 'en'], ['dog', 'cat'], 15],
  ['halyard', 'Halyard House (demo)', 'transition-house', 'ns-halifax', '902-555-0168', ['en', 'ar'], [], 40],
  ['gannet', 'Gannet House (demo)', 'safe-home', 'nl-st-johns', '709-555-0169', ['en'], ['dog'], 22],
  ['midnight-sun', 'Midnight Sun House (demo)', 'shelter', 'yt-whitehorse', '867-555-0170', ['en', 'fr'], ['dog', 'cat'], 11],
  ['tundra-house', 'Tundra House (demo)', 'safe-home', 'nu-iqaluit', '867-555-0171', ['iu', 'en'], [], 95],
]

/** The houses of the country's other shelters, one each, so that whoever works there has a board of her own. */
export const houseServices = (today: PlainDate): readonly (DemoService & { readonly agency: string })[] =>
  houses.map(([agency, name, kind, town, phone, languages, pets, daysAgo], i) => ({
    agency, name, kind, town, phone, verifiedOn: addDays(today, -daysAgo), lastDay: null, address: `${i + 2} Demo Crescent, ${agency} (invented)`,
    facts: { police_report: false, fee: false, from_elsewhere: true, any_status: true, phone_allowed: true, serves: ['women', 'gender-diverse', 'families'], min_age: 16, children_max: 5, child_max_age: 16, family_room: true, pets: [...pets], accessibility: i % 2 === 0 ? ['step-free', 'wheelchair-room'] : ['step-free'], languages: [...languages], offers: ['safe-place', 'food', 'child-care', 'counselling'], overnight: true, sober: i % 3 === 0, indigenous_led: kind === 'healing-house', faith: false, co_ed: false, max_stay_days: kind === 'safe-home' ? 14 : 60 },
  }))
