import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { openCase } from '../cases/endpoints.ts'
import { consent } from '../survivor-portal/build.ts'
import { acceptInterpreter, addInterpreter, bookInterpreter, interpreterLeaves, listInterpreters, readInterpreters, refuseInterpreter, stepBooking } from './endpoints.ts'

const db = testDatabase()
let w: World
let [ines, sam, noor]: [Actor, Actor, Actor] = [null as never, null as never, null as never]
beforeAll(async () => {
  w = await world(db)
  ;[ines, sam, noor] = [await w.as('ines'), await w.as('sam'), await w.as('noor')]
})
afterAll(() => w.close())

const aFile = async () => (await ines.ask(openCase, { input: { callMe: 'Maricel (demo)', adults: 1, children: 0, pets: [], language: 'tl' } })).body.case as string
const someone = async (name: string, languages = ['tl', 'en']) => (await sam.ask(addInterpreter, { input: { name, languages, phone: '204-555-0190' } })).body.interpreter
const inHours = (n: number) => new Date(performance.timeOrigin + performance.now() + n * 3_600_000).toISOString()
const books = (file: string, interpreter: string, hours = 20, language = 'tl') => ines.ask(bookInterpreter, { params: { case: file, interpreter }, input: { language, startsAt: inHours(hours), minutes: 60, how: 'phone' } })
const shown = async (file: string, who = ines) => (await who.ask(readInterpreters, { params: { case: file } })).body
const dayOf = async (who: Actor, booking: string) => (await who.ask(readMyDay)).body.items.filter(i => i.id === `interpreter-${booking}`).map(i => [i.said.en, i.late])

test('whom she does not want is never booked for her again, and what was booked with them is cancelled in that moment', async () => {
  const file = await aFile()
  const [first, second] = [await someone('A. Reyes (demo)'), await someone('B. Cruz (demo)')]
  const { booking } = (await books(file, first)).body
  expect((await ines.ask(refuseInterpreter, { params: { case: file, interpreter: first } })).body).toEqual({ cancelled: 1 })
  expect((await books(file, first)).code).toBe('interpreters.not-hers')
  expect((await books(file, second)).status).toBe(200)
  const seen = await shown(file)
  expect(seen.bookings.find(b => b.id === booking)!.state).toBe('cancelled')
  expect(seen.interpreters.at(-1)).toMatchObject({ id: first, refused: true })
  await ines.ask(acceptInterpreter, { params: { case: file, interpreter: first } })
  expect((await books(file, first, 30)).status).toBe(200)
})

test('the refusal is on her file alone: not on the list, not in another file, not for another agency', async () => {
  const [file, other] = [await aFile(), await aFile()]
  const who = await someone('C. Santos (demo)')
  await ines.ask(refuseInterpreter, { params: { case: file, interpreter: who } })
  expect((await sam.ask(listInterpreters)).raw).not.toContain('refus')
  expect((await shown(other)).interpreters.find(i => i.id === who)!.refused).toBe(false)
  expect((await noor.ask(listInterpreters)).body.interpreters).toEqual([])
  expect((await noor.ask(readInterpreters, { params: { case: file } })).status).toBe(404)
})

test('a booking is in the day of whoever made it: to be confirmed, then booked, then over', async () => {
  const file = await aFile()
  const { booking } = (await books(file, await someone('D. Lim (demo)'))).body
  expect(await dayOf(ines, booking)).toEqual([['An interpreter has not confirmed yet', true]])
  await ines.ask(stepBooking, { params: { case: file, booking }, input: { state: 'confirmed' } })
  expect(await dayOf(ines, booking)).toEqual([['An interpreter is booked', false]])
  await w.owner.query("update protect.interpreter_booking set starts_at = now() - interval '3 hours' where id = $1", [booking])
  expect(await dayOf(ines, booking)).toEqual([['An interpreter was booked: was someone there?', false]])
  await ines.ask(stepBooking, { params: { case: file, booking }, input: { state: 'done' } })
  expect(await dayOf(ines, booking)).toEqual([])
  expect((await ines.ask(stepBooking, { params: { case: file, booking }, input: { state: 'cancelled' } })).code).toBe('ended')
})

test('nobody is booked in a language they do not speak, nor once they left, nor by a reader; a reader sees the name and not the number', async () => {
  const file = await aFile()
  const who = await someone('E. Tan (demo)', ['en'])
  expect((await books(file, who)).status).toBe(404)
  const { booking } = (await books(file, who, 20, 'en')).body
  await consent(w, ines, file, 'lakeshore', ['summary', 'needs'])
  expect((await shown(file, noor)).bookings).toMatchObject([{ id: booking, name: 'E. Tan (demo)', phone: null }])
  expect((await noor.ask(refuseInterpreter, { params: { case: file, interpreter: who } })).status).toBe(404)
  await sam.ask(interpreterLeaves, { params: { interpreter: who } })
  expect((await books(file, who, 40, 'en')).status).toBe(404)
  expect((await ines.ask(addInterpreter, { input: { name: 'x', languages: ['en'] } })).status).toBe(404)
})
