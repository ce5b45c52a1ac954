import { demoId } from '../../demo/agencies-write.ts'
import { country } from '../../demo/country.ts'
import { copyIn } from '../../demo/people/load.ts'
import { at, codes, Rows, table } from '../../demo/people/rows.ts'
import type { Rng } from '../../algorithms/random/rng.ts'
import { houseServices } from '../services/demo-houses.ts'
import { numberHash, sealNumber } from './duty-phone.ts'

type DemoRoom = readonly [label: string, adults: number, children: number, cot: boolean, state: 'free' | 'taken' | 'out', note: string | null, pets: readonly string[], wheelchair?: boolean]

const birchBay: readonly DemoRoom[] = [
  ['1', 2, 0, false, 'taken', null, []], ['2', 1, 0, false, 'taken', null, []], ['3', 2, 1, true, 'taken', null, []], ['4', 2, 1, true, 'free', null, ['dog', 'cat']],
  ['5', 2, 0, false, 'out', 'heating', []], ['6', 1, 0, false, 'free', 'step-free', ['dog'], true], ['7', 3, 1, true, 'taken', null, ['cat']], ['8', 1, 0, false, 'taken', null, []],
  ['9', 1, 0, false, 'free', 'women-only-floor', []], ['10', 2, 1, true, 'free', null, ['dog']], ['11', 1, 0, false, 'taken', null, []], ['12', 1, 0, false, 'taken', null, []],
]
const ptarmigan: readonly DemoRoom[] = [['1', 2, 2, true, 'free', null, ['dog']], ['2', 1, 1, false, 'free', null, []], ['3', 2, 2, false, 'taken', null, []]]
const parkland: readonly DemoRoom[] = [['1', 2, 2, true, 'free', null, ['dog', 'cat']], ['2', 1, 0, false, 'taken', null, []], ['3', 2, 3, true, 'taken', null, []], ['4', 1, 0, false, 'out', 'repairs', []]]

/** Eight rooms of a house of the country: most are taken, two or three are free. */
const house = (n: number): DemoRoom[] => Array.from({ length: 8 }, (_, i) => [String(i + 1), 1 + ((i + n) % 2), (i * n) % 3, i % 3 === 0, (i + n) % 4 === 0 ? 'free' : i === 6 ? 'out' : 'taken', i === 6 ? 'cleaning' : null, i % 3 === 1 ? ['dog'] : [], i === 2])

/** Two rooms with a door between them, for a family together. */
const family: DemoRoom = ['9', 2, 4, true, 'free', null, ['dog']]

const drawn = (rng: Rng): DemoRoom[] => Array.from({ length: 2 + rng.below(6) }, (_, i) => [String(i + 1), 1 + rng.below(2), rng.below(3), rng.next() < 0.3, rng.next() < 0.28 ? 'free' : rng.next() < 0.06 ? 'out' : 'taken', null, rng.next() < 0.25 ? ['dog'] : []])

const keeping = table('protect.room_keeping', 'service_id', 'agency_id', 'counted_at')
const roomOf = table('protect.room', 'id', 'service_id', 'label', 'adults', 'children', 'cot', 'wheelchair', 'pets', 'state', 'note')

const keep = (into: Rows, now: number, service: string, agency: string, countedMinutesAgo: number, rooms: readonly DemoRoom[]): void => {
  into.put(keeping, service, agency, at(now - countedMinutesAgo * 60_000))
  for (const [label, adults, children, cot, state, note, pets, wheelchair] of rooms) into.put(roomOf, demoId(`room:${service}:${label}`), service, label, adults, children, cot, wheelchair ?? false, codes(pets), state, note)
}

/** Rooms of the three houses, of two thirds of the invented ones, and of the other shelters'; Birch Bay's duty telephone is 204-555-0141. */
export const demo = country(['protect/services'], async given => {
  const { client, rng, keys, ids } = given
  const rows = new Rows()
  const now = (await client.query<{ now: Date }>('select now() as now')).rows[0]!.now.getTime()
  const own = [['birch-bay', 31, birchBay], ['ptarmigan', 185, ptarmigan], ['parkland', 26 * 60, parkland]] as const
  for (const [key, age, rooms] of own) keep(rows, now, ids.get(`service:${key}`)!, ids.get(`agency:${key}`)!, age, rooms)
  for (const [name, id] of ids) if (name.startsWith('service:demo-') && rng.next() < 0.66) keep(rows, now, id, ids.get('agency:other-houses')!, rng.below(30 * 60), drawn(rng))
  for (const { agency } of houseServices(given.today)) keep(rows, now, ids.get(`service:${agency}`)!, ids.get(`agency:${agency}`)!, 20 + agency.length * 9, agency === 'wheatland' ? [...house(agency.length), family] : house(agency.length))
  for (const packed of rows.take()) await copyIn(client, packed)
  await client.query('insert into protect.duty_phone (service_id, number_hash, number) values ($1, $2, $3)', [ids.get('service:birch-bay'), numberHash(keys, '204-555-0141'), sealNumber(keys, '204-555-0141')])
})
