import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { setRoomState, readRooms } from '../beds/endpoints.ts'
import { openCase } from '../cases/endpoints.ts'
import { servePublic } from '../../web/public/serve.ts'
import { browserOf, herWay, opened } from '../survivor-portal/build.ts'
import { answerOffer, closeEntry, joinWaiting, leaveWaiting, offerPlace, readHouseList, readWaiting, setRule } from './endpoints.ts'

const db = testDatabase()
let w: World
let [ines, odile]: [Actor, Actor] = [null as never, null as never]
beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/beds'] })
  await servePublic(w.server, { pool: w.pools.app, secure: false })
  ;[ines, odile] = [await w.as('ines'), await w.as('odile')]
})
afterAll(() => w.close())

const browse = browserOf(() => w)
const house = () => w.ids.get('service:birch-bay')!
const aFile = async ({ children = 0 } = {}) => (await ines.ask(openCase, { input: { callMe: 'Wren (demo)', adults: 1, children, pets: [], language: 'en' } })).body.case as string
const joins = async (urgency: string, party = {}) => {
  const file = await aFile(party)
  return { file, entry: (await ines.ask(joinWaiting, { params: { case: file }, input: { service: house(), urgency } })).body.entry }
}
const line = async () => (await odile.ask(readHouseList)).body.waiting.map(e => e.id)
const freeRoom = async () => (await odile.ask(readHouseList)).body.rooms[0]!.room
const dayOf = async (who: Actor) => (await who.ask(readMyDay)).body.items.map(i => i.id)
const empty = async () => { for (const id of await line()) await odile.ask(closeEntry, { params: { entry: id }, input: { reason: 'closed' } }) }

test('by urgency and then by time; the house may choose time alone, and each who waits reads the rule and her place', async () => {
  const [days, tonight, day] = [await joins('days'), await joins('tonight'), await joins('day')]
  expect(await line()).toEqual([tonight.entry, day.entry, days.entry])
  expect((await ines.ask(readWaiting, { params: { case: days.file } })).body.waiting[0]).toMatchObject({ place: 3, of: 3, rule: 'urgency' })
  await odile.ask(setRule, { params: { service: house() }, input: { rule: 'time' } })
  expect(await line()).toEqual([days.entry, tonight.entry, day.entry])
  expect((await ines.ask(readWaiting, { params: { case: days.file } })).body.waiting[0]).toMatchObject({ place: 1, of: 3, rule: 'time' })
  await odile.ask(setRule, { params: { service: house() }, input: { rule: 'urgency' } })
  await empty()
})

test('the house reads party, agency and since when: no name, no number, no file', async () => {
  const { file } = await joins('day', { children: 1 })
  const { raw, body } = await odile.ask(readHouseList)
  expect(body.waiting[0]).toMatchObject({ adults: 1, children: 1, from: 'Night line (demo)' })
  const { number } = (await ines.ask(readWaiting, { params: { case: file } })).body
  for (const secret of [file, number, 'Wren']) expect(raw).not.toContain(secret)
  await empty()
})

test('a room is offered to whoever is first; past her only with a reason, which is written down', async () => {
  const [first, second] = [await joins('tonight'), await joins('days')]
  const room = await freeRoom()
  expect((await odile.ask(offerPlace, { params: { entry: second.entry }, input: { room } })).code).toBe('waiting.not-first')
  expect((await odile.ask(offerPlace, { params: { entry: second.entry }, input: { room, past: 'does-not-fit' } })).status).toBe(200)
  expect((await w.owner.query("select reason from protect.waiting_move where waiting_id = $1 and act = 'offered'", [second.entry])).rows).toEqual([{ reason: 'does-not-fit' }])
  expect((await odile.ask(offerPlace, { params: { entry: first.entry }, input: { room } })).code).toBe('beds.taken')
  expect(await dayOf(ines)).toContain(`waiting-${second.entry}`)
  await empty()
})

test('yes makes the room hers, once, and takes her off every other line; the house sees it taken', async () => {
  const { file, entry } = await joins('tonight')
  await ines.ask(joinWaiting, { params: { case: file }, input: { service: w.ids.get('service:parkland')!, urgency: 'tonight' } })
  const room = await freeRoom()
  await odile.ask(offerPlace, { params: { entry }, input: { room } })
  expect((await ines.ask(answerOffer, { params: { case: file, entry }, input: { yes: true } })).body).toEqual({ state: 'placed' })
  expect((await ines.ask(answerOffer, { params: { case: file, entry }, input: { yes: true } })).code).toBe('ended')
  expect((await odile.ask(readRooms)).body.rooms.find(r => r.room === room)!.state).toBe('taken')
  expect((await ines.ask(readWaiting, { params: { case: file } })).body.waiting.map(x => x.endedBecause).sort()).toEqual(['elsewhere', 'placed'])
  await odile.ask(setRoomState, { params: { room }, input: { state: 'free' } })
})

test('a no, and an offer that nobody answered, put her behind the others for twelve hours and free the room', async () => {
  const [one, two] = [await joins('tonight'), await joins('days')]
  const room = await freeRoom()
  await odile.ask(offerPlace, { params: { entry: one.entry }, input: { room } })
  expect((await ines.ask(answerOffer, { params: { case: one.file, entry: one.entry }, input: { yes: false } })).body).toEqual({ state: 'waiting' })
  expect(await line()).toEqual([two.entry, one.entry])
  await odile.ask(offerPlace, { params: { entry: two.entry }, input: { room } })
  await w.owner.query("update protect.hold set until = now() - interval '1 minute' where id = (select hold_id from protect.waiting where id = $1)", [two.entry])
  expect((await ines.ask(answerOffer, { params: { case: two.file, entry: two.entry }, input: { yes: true } })).code).toBe('ended')
  expect((await odile.ask(offerPlace, { params: { entry: one.entry }, input: { room, past: 'other' } })).status).toBe(200)
  await empty()
})

test('a room too small, a file that waits already, and a person who left', async () => {
  const { file, entry } = await joins('day', { children: 9 })
  expect((await odile.ask(offerPlace, { params: { entry }, input: { room: await freeRoom() } })).code).toBe('waiting.too-small')
  expect((await ines.ask(joinWaiting, { params: { case: file }, input: { service: house(), urgency: 'tonight' } })).code).toBe('waiting.already')
  expect((await ines.ask(leaveWaiting, { params: { case: file, entry }, input: { reason: 'her wish' } })).status).toBe(200)
  expect(await line()).toEqual([])
})

test('eight offers of one room at once: one is made', async () => {
  const entries = await Promise.all(Array.from({ length: 8 }, () => joins('day')))
  const room = await freeRoom()
  const said = await Promise.all(entries.map(({ entry }) => odile.ask(offerPlace, { params: { entry }, input: { room, past: 'other' } })))
  expect(said.filter(s => s.status === 200)).toHaveLength(1)
  await empty()
})

test('the house takes someone off its list with a reason that whoever asked reads; another house and another agency find nothing', async () => {
  const { file, entry } = await joins('day')
  const dawn = await w.as('dawn')
  for (const call of [() => dawn.ask(offerPlace, { params: { entry }, input: { room: '00000000-0000-4000-8000-000000000000' } }), () => dawn.ask(closeEntry, { params: { entry }, input: { reason: 'staff' } })]) expect((await call()).status).toBe(404)
  expect((await (await w.as('noor')).ask(readWaiting, { params: { case: file } })).status).toBe(404)
  await odile.ask(closeEntry, { params: { entry }, input: { reason: 'cannot-meet-need' } })
  expect(await dayOf(ines)).toContain(`waiting-${entry}`)
  expect((await ines.ask(readWaiting, { params: { case: file } })).body.waiting[0]!.endedBecause).toBe('cannot-meet-need')
})

test('she reads on her page where she waits, and by her own word she is off that line at once', async () => {
  const { file, entry } = await joins('day')
  const cookie = await opened(browse, await herWay(ines, file))
  expect((await browse('GET', '/my/next?lang=en', { cookie })).body).toContain('You are 1 of 1.')
  await browse('POST', '/my/next?lang=en', { cookie, form: { line: entry } })
  expect((await browse('GET', '/my/next?lang=fr', { cookie })).body).not.toContain('Où vous attendez')
  expect(await line()).toEqual([])
})
