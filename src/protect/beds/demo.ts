import { country, type CountryGiven } from '../../demo/country.ts'
import type { Rng } from '../../algorithms/random/rng.ts'
import { numberHash, sealNumber } from './duty-phone.ts'

type DemoRoom = readonly [label: string, adults: number, children: number, cot: boolean, state: 'free' | 'taken' | 'out', note: string | null, pets: readonly string[], wheelchair?: boolean]

const birchBay: readonly DemoRoom[] = [
  ['1', 2, 0, false, 'taken', null, []], ['2', 1, 0, false, 'taken', null, []], ['3', 2, 1, true, 'taken', null, []], ['4', 2, 1, true, 'free', null, ['dog', 'cat']],
  ['5', 2, 0, false, 'out', 'heating', []], ['6', 1, 0, false, 'free', 'step-free', ['dog'], true], ['7', 3, 1, true, 'taken', null, ['cat']], ['8', 1, 0, false, 'taken', null, []],
  ['9', 1, 0, false, 'free', 'women-only-floor', []], ['10', 2, 1, true, 'free', null, ['dog']], ['11', 1, 0, false, 'taken', null, []], ['12', 1, 0, false, 'taken', null, []],
]
const ptarmigan: readonly DemoRoom[] = [['1', 2, 2, true, 'free', null, ['dog']], ['2', 1, 1, false, 'free', null, []], ['3', 2, 2, false, 'taken', null, []]]
const parkland: readonly DemoRoom[] = [['1', 2, 2, true, 'free', null, ['dog', 'cat']], ['2', 1, 0, false, 'taken', null, []], ['3', 2, 3, true, 'taken', null, []], ['4', 1, 0, false, 'out', 'repairs', []]]

const drawn = (rng: Rng): DemoRoom[] => Array.from({ length: 2 + rng.below(6) }, (_, i) => [String(i + 1), 1 + rng.below(2), rng.below(3), rng.next() < 0.3, rng.next() < 0.28 ? 'free' : rng.next() < 0.06 ? 'out' : 'taken', null, rng.next() < 0.25 ? ['dog'] : []])

const keep = async ({ client }: CountryGiven, service: string, agency: string, countedMinutesAgo: number, rooms: readonly DemoRoom[]) => {
  await client.query("insert into protect.room_keeping (service_id, agency_id, counted_at) values ($1, $2, now() - $3 * interval '1 minute')", [service, agency, countedMinutesAgo])
  for (const [label, adults, children, cot, state, note, pets, wheelchair] of rooms)
    await client.query('insert into protect.room (service_id, label, adults, children, cot, wheelchair, pets, state, note) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [service, label, adults, children, cot, wheelchair ?? false, pets, state, note])
}

/** Rooms of the three houses and of two thirds of the invented ones; Birch Bay's duty telephone is 204-555-0141. */
export const demo = country(['protect/services'], async given => {
  const { client, rng, keys, ids } = given
  const own = [['birch-bay', 31, birchBay], ['ptarmigan', 185, ptarmigan], ['parkland', 26 * 60, parkland]] as const
  for (const [key, age, rooms] of own) await keep(given, ids.get(`service:${key}`)!, ids.get(`agency:${key}`)!, age, rooms)
  await client.query('insert into protect.duty_phone (service_id, number_hash, number) values ($1, $2, $3)', [ids.get('service:birch-bay'), numberHash(keys, '204-555-0141'), sealNumber(keys, '204-555-0141')])
  for (const [name, id] of ids) if (name.startsWith('service:demo-') && rng.next() < 0.66) await keep(given, id, ids.get('agency:other-houses')!, rng.below(30 * 60), drawn(rng))
})
