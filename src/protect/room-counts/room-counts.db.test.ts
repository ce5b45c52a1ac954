import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { answerAsked, readRooms, setDutyPhone } from '../beds/endpoints.ts'
import { gatewaySecret } from '../beds/public.ts'
import { openCall, saveAnswers } from '../calls/endpoints.ts'
import { holdForCall, placesForCall } from '../matching/endpoints.ts'
import * as on from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['protect/services', 'protect/beds'] }) })
afterAll(() => w.close())
const house = () => w.ids.get('service:birch-bay')!
const file = (text: string) => Buffer.from(text).toString('base64')
const board = async () => new Map((await (await w.as('odile')).ask(readRooms)).body.rooms.map(r => [r.label, r.state]))
const holdOne = async () => {
  const ines = await w.as('ines')
  const { call } = (await ines.ask(openCall, {})).body
  await ines.ask(saveAnswers, { params: { call }, input: { safe: 'yes', adults: 1, children: [], pets: [], place: 'mb-thompson', needs: ['safe-place'] }, version: 1 })
  return (await ines.ask(holdForCall, { params: { call }, input: { service: house(), arrives: 'tonight' } })).body
}
const older = () => w.owner.query("update protect.room_keeping set counted_at = now() - interval '30 hours'")

test('a nightly file in either language: rooms change, each row that cannot be taken says why, and the others stand', async () => {
  const odile = await w.as('odile')
  const labels = [...(await board()).keys()]
  await older()
  const held = await holdOne()
  const told = `Chambre;État;Jusqu’au\n${labels.map(l => `${l};${l === held.room ? 'prise' : 'libre'};`).join('\n')}\n99;libre;\n${labels[0]};peut-être;\n`
  const { body } = await odile.ask(on.bringCount, { input: { service: house(), file: file(told) } })
  expect(body.refused.map(r => [r.room, r.reason])).toEqual(expect.arrayContaining([['99', 'unknown-room'], [held.room, 'someone-waits']]))
  expect(body.refused.some(r => r.row === labels.length + 3)).toBe(true)
  const now = await board()
  expect([...now].filter(([l]) => l !== held.room).every(([, s]) => s === 'free')).toBe(true)
  expect(now.get(held.room)).toBe('held')
  expect((await odile.ask(readRooms)).body.minutesAgo).toBeLessThan(2)
})

test('a second bringing of the same file changes nothing', async () => {
  const odile = await w.as('odile')
  const told = { service: house(), file: file(`Room,State\n${[...(await board()).keys()].map((l, i) => `${l},${i % 2 ? 'taken' : 'out'}`).join('\n')}`) }
  await odile.ask(on.bringCount, { input: told })
  expect((await odile.ask(on.bringCount, { input: told })).body).toMatchObject({ changed: 0 })
})

test('a file that names some rooms only leaves the others, and the count as old as it was', async () => {
  const odile = await w.as('odile')
  await older()
  const [first] = [...(await board()).keys()]
  expect((await odile.ask(on.bringCount, { input: { service: house(), file: file(`room,state\n${first},free`) } })).status).toBe(200)
  expect((await odile.ask(readRooms)).body.minutesAgo).toBeGreaterThan(24 * 60)
  expect((await odile.ask(on.listHouses)).body.houses.find(h => h.service === house())!.last).toMatchObject({ how: 'file', whole: false })
})

test('a count that is older than a room given since takes the room from nobody', async () => {
  const odile = await w.as('odile')
  await odile.ask(on.bringCount, { input: { service: house(), file: file(`room,state\n${[...(await board()).keys()].map(l => `${l},free`).join('\n')}`) } })
  const before = new Date(Date.now() - 60_000).toISOString()
  const held = await holdOne()
  await odile.ask(answerAsked, { params: { hold: held.hold }, input: { yes: true } })
  const late = await odile.ask(on.bringCount, { input: { service: house(), at: before, file: file(`room,state\n${held.room},free`) } })
  expect(late.body.refused).toMatchObject([{ room: held.room, reason: 'given-since' }])
  expect((await board()).get(held.room)).toBe('taken')
  expect((await odile.ask(on.bringCount, { input: { service: house(), at: new Date(Date.now() - 25 * 3_600_000).toISOString(), file: file('room,state\n4,free') } })).code).toBe('room-counts.old')
  expect((await odile.ask(on.bringCount, { input: { service: house(), file: file('number of beds\n4') } })).code).toBe('room-counts.columns')
})

test('the house’s own system counts with its key; another key, or an ended one, finds nothing', async () => {
  const odile = await w.as('odile')
  const { token } = (await odile.ask(on.makeFeedKey, { input: { service: house() } })).body
  const send = (key: string) => w.server.inject({ method: 'POST', url: '/api/rooms/inbound', payload: { token: key, file: file(`room,state\n${'2,taken'}`) } })
  expect((await send(token)).statusCode).toBe(200)
  expect((await send('another-key-of-someone')).statusCode).toBe(404)
  await odile.ask(on.endFeed, { input: { service: house() } })
  expect((await send(token)).statusCode).toBe(404)
  const { rows } = await w.owner.query("select keep from audit.event where verb = 'rooms.counted-by-feed'")
  expect(rows).toHaveLength(1)
})

test('by text from the duty telephone: FREE 2 3 says that no other is, SAME that all is as it was, and a stranger is thanked alike', async () => {
  const odile = await w.as('odile')
  await odile.ask(setDutyPhone, { input: { number: '204-555-0141', language: 'fr' } })
  const text = async (from: string, said: string) => (await w.server.inject({ method: 'POST', url: '/api/text/inbound', payload: { from, text: said, secret: gatewaySecret(w.services.keys) } })).json() as { reply: { en: string }; outcome: string }
  await older()
  const known = await text('204-555-0141', 'LIBRES 2 3')
  expect(known.outcome).toBe('counted')
  const free = [...(await board())].filter(([, s]) => s === 'free').map(([l]) => l)
  expect(free.every(l => l === '2' || l === '3')).toBe(true)
  expect((await odile.ask(readRooms)).body.minutesAgo).toBeLessThan(2)
  expect(await text('204-555-0199', 'FREE 2 3')).toEqual(known)
  await older()
  await text('204-555-0141', 'PAREIL')
  expect((await odile.ask(readRooms)).body.minutesAgo).toBeLessThan(2)
})

test('a house sets up its own rooms; a new one is out of use, one with someone in it stays, and a retired one is never offered', async () => {
  const odile = await w.as('odile')
  const room = { service: house(), label: '21a', adults: 2, children: 2, cot: true, wheelchair: true, pets: ['dog'] }
  const made = (await odile.ask(on.keepARoom, { input: room as never })).body.room
  expect((await board()).get('21A')).toBe('out')
  expect((await odile.ask(on.keepARoom, { input: room as never })).code).toBe('room-counts.label-taken')
  expect((await odile.ask(on.keepARoom, { input: { ...room, label: '22', adults: 0, children: 0 } as never })).code).toBe('room-counts.no-bed')
  await w.owner.query("insert into protect.hold (room_id, service_id, agency_id, adults, children, arrives, held_by, held_for, until) select id, service_id, $2, 1, 0, 'tonight', $3, $2, now() + interval '1 hour' from protect.room where id = $1", [made, w.ids.get('agency:birch-bay'), w.ids.get('member:odile')])
  expect((await odile.ask(on.retireARoom, { params: { room: made } })).code).toBe('room-counts.someone-there')
  await w.owner.query("update protect.hold set state = 'released', ended_at = now() where room_id = $1", [made])
  expect((await odile.ask(on.retireARoom, { params: { room: made } })).status).toBe(200)
  expect((await board()).has('21A')).toBe(false)
})

test('nobody of another house reads, counts or changes ours', async () => {
  const other = await w.as('anik')
  expect((await other.ask(on.bringCount, { input: { service: house(), file: file('room,state\n4,free') } })).status).not.toBe(200)
  expect((await other.ask(on.keepARoom, { input: { service: house(), label: '77', adults: 1, children: 0, cot: false, wheelchair: false, pets: [] } })).status).not.toBe(200)
  expect((await (await w.as('ines')).ask(placesForCall, { params: { call: '00000000-0000-4000-8000-000000000000' }, input: {} })).status).toBe(404)
})
