import { afterAll, beforeAll, expect, test } from 'vitest'
import { dbOf } from '../../platform/db/db.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { replays } from './ask-replay.ts'
import { askReplay, readGaps } from './endpoints.ts'

const db = testDatabase()
let w: World
let sam: Actor
beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/beds', 'protect/cases', 'protect/consent', 'protect/referrals'] })
  await w.owner.query("insert into protect.unmet_need (month, province, need, first_failing, times) select date_trunc('month', now())::date, 'MB', n, f, t from (values ('safe-place', 'room', 12), ('safe-place', 'pets', 3), ('food', 'need', 4), ('safe-place', 'tonight', 21)) x (n, f, t)")
  sam = await w.as('sam')
})
afterAll(() => w.close())

test('needs without a place are told in fives, and below five nothing is told apart from none', async () => {
  const { body } = await sam.ask(readGaps, {})
  expect(body.provinces).toHaveLength(13)
  expect(body.provinces.find(p => p.province === 'MB')!.unmet! % 5).toBe(0)
  expect(body.limits.find(l => l.code === 'pets')!.unmet).toBeNull()
  expect(body.needs.find(n => n.code === 'food')!.unmet).toBeNull()
  const all = [...body.provinces.flatMap(p => [p.unmet, p.sought, p.found]), ...body.needs.map(n => n.unmet), ...body.limits.map(n => n.unmet), ...body.months.map(n => n.unmet)]
  expect(all.every(n => n === null || (n >= 5 && n % 5 === 0))).toBe(true)
})

test('a worker who leads nobody, a house, and those who investigate do not see it', async () => {
  for (const key of ['ines', 'odile', 'pelletier']) expect((await (await w.as(key)).ask(readGaps, {})).status).toBe(404)
  expect((await sam.ask(readMyDay)).status).toBe(200)
})

const answered = async () => {
  const worker = dbOf(await db.as('worker') as never)
  for (const row of (await w.owner.query<{ ask: string; since: Date }>('select id as ask, asked_at as since from protect.replay_ask where done_at is null')).rows) await replays.then({ row: row as never, worker, services: w.services })
}

test('more rooms: the year is played twice, and its numbers come in fives, before and after', async () => {
  const { ask } = (await sam.ask(askReplay, { input: { province: 'MB', kind: 'family', rooms: '20' } })).body
  expect((await sam.ask(askReplay, { input: { province: 'MB', kind: 'family', rooms: '20' } })).body.ask).toBe(ask)
  await answered()
  const [r] = (await sam.ask(readGaps, {})).body.replays
  expect(r).toMatchObject({ id: ask, done: true })
  if (r!.tooFew) expect([r!.sought, r!.atOnce]).toEqual([null, null])
  else expect([...r!.atOnce!, ...r!.waited!, ...r!.none!].every(n => n % 5 === 0)).toBe(true)
})

test('where few asked in a year nothing is said, whatever the question', async () => {
  await sam.ask(askReplay, { input: { province: 'NU', kind: 'single', rooms: '50' } })
  await answered()
  expect((await sam.ask(readGaps, {})).body.replays.find(r => r.province === 'NU')).toMatchObject({ done: true, tooFew: true, sought: null, atOnce: null, none: null })
})

test('twenty questions a day and no more: a figure is not worked out of many', async () => {
  const provinces = ['AB', 'BC', 'NB', 'NL', 'NS', 'NT'] as const
  const replies = []
  for (const province of provinces) for (const rooms of ['5', '10', '20', '50'] as const) replies.push((await sam.ask(askReplay, { input: { province, kind: 'dog', rooms } })).status)
  expect(replies.filter(s => s === 200).length).toBeLessThanOrEqual(20)
  expect(replies.at(-1)).toBe(403)
})
