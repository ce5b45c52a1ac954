import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { within } from '../../platform/db/transaction.ts'
import { sql } from '../../platform/db/sql.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { createHash, randomBytes } from 'node:crypto'
import { gatewaySecret } from './duty-phone.ts'
import { answerAsked, giveBack, moveHold, readRooms, roomsStillRight, setRoomState } from './endpoints.ts'
import { type Held, holdRoom } from './hold-room.ts'
import { roomsFree } from './rooms-free.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/beds'] })
})
afterAll(() => w.close())

const party = { adults: 1, children: 1, pets: ['dog'] }
const tokenOf = async (key: string) => {
  const token = randomBytes(32)
  await w.owner.query("insert into access.session (token_hash, member_id, agency_id, purposes, posts, expires_at) select $1, id, agency_id, purposes, posts, now() + interval '1 hour' from accounts.member where id = $2", [createHash('sha256').update(token).digest(), w.ids.get(`member:${key}`)])
  return token
}
const roomOf = async (label: string, house = 'birch-bay') => (await w.owner.query<{ id: string }>('select id from protect.room where service_id = $1 and label = $2', [w.ids.get(`service:${house}`), label])).rows[0]!.id
const now = async () => (await w.owner.query<{ n: string }>('select (extract(epoch from clock_timestamp()) * 1000)::bigint as n')).rows[0]!.n
const ask = async (who: string, label: string, house = 'birch-bay'): Promise<Held> => {
  const [token, room] = [await tokenOf(who), await roomOf(label, house)]
  return within(w.pools.app, { token, purpose: 'support' }, null, d => holdRoom(d, w.services, { room, party, arrives: 'tonight', record: null }))
}
const free = async (house = 'birch-bay') => {
  const at = Number(await now())
  return within(w.pools.app, { token: await tokenOf('ines'), purpose: 'support' }, null, async d => (await roomsFree(d, at as never)).get(w.ids.get(`service:${house}`)!)!)
}
const back = async (hold: string) => (await w.as('ines')).ask(giveBack, { params: { hold } })

test('of two hundred callers at one bed exactly one gets it', async () => {
  const [token, room] = [await tokenOf('ines'), await roomOf('9')]
  const tried = await Promise.all(Array.from({ length: 200 }, () => within(w.pools.app, { token, purpose: 'support' }, null, d => d.find<{ hold_id: string }>(sql`select hold_id from protect.hold_room(${room}, 1, 0, '{}', 'tonight', null)`))))
  expect(tried.filter(t => t !== null)).toHaveLength(1)
  await back(tried.find(t => t !== null)!.hold_id)
})

test('a held room is not free, and is free again when it is given back', async () => {
  const held = await ask('ines', '4')
  expect((await free()).free.map(r => r.label)).not.toContain('4')
  expect((await back(held.hold)).body).toEqual({ released: true })
  expect((await free()).free.map(r => r.label)).toContain('4')
})

test('a hold past its end never blocks, though nobody ended it', async () => {
  const held = await ask('ines', '4')
  await w.owner.query("update protect.hold set until = clock_timestamp() - interval '1 second' where id = $1", [held.hold])
  expect((await free()).free.map(r => r.label)).toContain('4')
  const next = await ask('noor', '4')
  expect(next.hold).not.toBe(held.hold)
  expect((await w.owner.query('select state from protect.hold where id = $1', [held.hold])).rows[0]).toEqual({ state: 'expired' })
  await (await w.as('noor')).ask(giveBack, { params: { hold: next.hold } })
})

test('Odile answers YES 4 by text: the hold is a place, once, and her number to call back is kept', async () => {
  const held = await ask('ines', '4')
  expect(w.services.gateway.sent.at(-1)).toEqual({ to: '12045550141', text: 'A hold waits: room 4. Answer YES 4 or NO 4.' })
  const text = (body: string, from = '+1 204 555 0141', secret = gatewaySecret(w.services.keys)) => w.server.inject({ method: 'POST', url: '/api/text/inbound', payload: { from, text: body, secret } })
  expect((await text('YES 4', '+1 204 555 0141', 'wrong')).statusCode).toBe(401)
  expect((await text('YES 4', '204-555-0199')).json()).toMatchObject({ outcome: 'none' })
  expect((await text('yes 4')).json()).toMatchObject({ outcome: 'placed' })
  expect((await text('YES 4')).json()).toMatchObject({ outcome: 'none' })
  const row = (await w.owner.query('select state, answered_how, call_back is not null as back, ended_at from protect.hold where id = $1', [held.hold])).rows[0]
  expect(row).toEqual({ state: 'placed', answered_how: 'text', back: true, ended_at: null })
  expect((await (await w.as('odile')).ask(answerAsked, { params: { hold: held.hold }, input: { yes: true } })).code).toBe('beds.ended')
  const odile = await w.as('odile')
  await odile.ask(setRoomState, { params: { room: await roomOf('4') }, input: { state: 'free' } })
  expect((await free()).free.map(r => r.label)).toContain('4')
})

test('NON 4 complet and the keys 2*4# give the room back with a reason of the list, no typed word', async () => {
  const secret = gatewaySecret(w.services.keys)
  const first = await ask('ines', '4')
  await w.server.inject({ method: 'POST', url: '/api/text/inbound', payload: { from: '2045550141', text: 'Non 4 complet ce soir', secret } })
  const second = await ask('ines', '4')
  await w.server.inject({ method: 'POST', url: '/api/voice/inbound', payload: { from: '2045550141', keys: '2*4*2#', secret } })
  const rows = (await w.owner.query('select state, reason, answered_how from protect.hold where id = any ($1) order by asked_at', [[first.hold, second.hold]])).rows
  expect(rows).toEqual([{ state: 'refused', reason: 'full', answered_how: 'text' }, { state: 'refused', reason: 'staff', answered_how: 'keypad' }])
})

test('the board of a house shows who asks and what for, and no record', async () => {
  const held = await ask('ines', '4')
  const board = await (await w.as('odile')).ask(readRooms, {})
  expect(board.body.asked[0]).toMatchObject({ room: '4', adults: 1, children: 1, pets: ['dog'], from: 'Night line (demo)', state: 'asked', minutesLeft: 90 })
  expect(Object.keys(board.body.asked[0]!)).not.toContain('forRecord')
  expect(board.body.rooms.find(r => r.label === '4')).toMatchObject({ state: 'held', heldFor: 'Night line (demo)' })
  expect((await (await w.as('anik')).ask(readRooms, {})).body.asked).toEqual([])
  await back(held.hold)
})

test('the house gives another room in one step: never two, never none, and never one that is too small or taken', async () => {
  const odile = await w.as('odile')
  const [held, other] = [await ask('ines', '4'), await ask('ines', '10')]
  const move = async (label: string, hold = held.hold, who = odile) => who.ask(moveHold, { params: { hold }, input: { room: await roomOf(label) } })
  expect([(await move('10')).code, (await move('9')).code, (await move('1')).code]).toEqual(['beds.taken', 'beds.too-small', 'beds.taken'])
  await back(other.hold)
  expect((await move('10')).body).toEqual({ moved: true })
  expect((await free()).free.map(r => r.label)).toContain('4')
  await odile.ask(answerAsked, { params: { hold: held.hold }, input: { yes: true } })
  expect((await move('4')).body).toEqual({ moved: true })
  expect((await odile.ask(readRooms)).body.rooms.filter(r => ['4', '10'].includes(r.label)).map(r => [r.label, r.state]).sort()).toEqual([['10', 'free'], ['4', 'taken']])
  expect((await move('10', held.hold, await w.as('dawn'))).status).toBe(404)
  await back(held.hold)
  expect((await move('10')).code).toBe('beds.ended')
})

test('another house can neither answer our hold nor set our room', async () => {
  const held = await ask('ines', '4')
  const anik = await w.as('anik')
  expect((await anik.ask(answerAsked, { params: { hold: held.hold }, input: { yes: true } })).status).toBe(404)
  expect((await anik.ask(setRoomState, { params: { room: await roomOf('6') }, input: { state: 'taken' } })).status).toBe(404)
  await back(held.hold)
})

test('a count older than a day reads not known until the house counts again', async () => {
  expect((await free('parkland')).known).toBe(false)
  await (await w.as('dawn')).ask(roomsStillRight, {})
  expect((await free('parkland')).known).toBe(true)
})

test('a shelter cannot read holds from their table, nor anyone the rooms', async () => {
  const app = await db.as('app')
  await expect(app.query('select 1 from protect.hold')).rejects.toThrow()
  await expect(app.query('select 1 from protect.room')).rejects.toThrow()
  expect((await app.query('select * from protect.rooms_free()')).rows).toEqual([])
})
