import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { instant } from '../../platform/values/time.ts'
import { checkWages, openWages } from './endpoints.ts'

const db = testDatabase()
let w: World, rosa: Actor, okafor: Actor
beforeAll(async () => {
  w = await world(db, { now: instant(Date.UTC(2026, 10, 26, 18)) })
  rosa = await w.as('rosa')
  okafor = await w.as('okafor')
})
afterAll(() => w.close())

const week = { place: 'ON', work: 'none', day: '2025-11-03', h1: '9', h2: '9', h3: '9', h4: '9', h5: '9', h6: '7', rate: '15', sum: '780.0' }
const post = (payload: Record<string, string>, language = 'en') =>
  w.server.inject({ method: 'POST', url: `/owed?lang=${language}`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(payload).toString() })
/** Every row of every table of ours, as text. */
const everything = async (): Promise<string> => {
  const { rows: tables } = await w.owner.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('access', 'accounts', 'audit', 'platform', 'prevent', 'protect')")
  const lines: string[] = []
  for (const t of tables) lines.push(...(await w.owner.query<{ line: string }>(`select x::text as line from ${t.name} x`)).rows.map(r => r.line))
  return lines.sort().join('\n')
}

test('W05 at the public door: 213.82, in both languages, with no cookie and nothing cached', async () => {
  for (const [language, sum] of [['en', '$213.82'], ['fr', '213,82\u00a0$']] as const) {
    const answer = await post({ step: 'count', ...week }, language)
    expect([answer.statusCode, answer.body.includes(sum), answer.headers['set-cookie'], answer.headers['cache-control']]).toEqual([200, true, undefined, 'no-store'])
  }
})
test('the public door leaves the database as it was, row by row', async () => {
  const before = await everything()
  await post({ step: 'count', ...week, van: '77.31' })
  await post({ step: 'count', ...week, day: 'nonsense' })
  await w.server.inject({ method: 'GET', url: '/owed' })
  expect(await everything()).toBe(before)
})
test('an address that carries a week is answered with the first question', async () => {
  const answer = await w.server.inject({ method: 'GET', url: `/owed?${new URLSearchParams({ step: 'count', ...week })}` })
  expect([answer.statusCode, answer.body.includes('213.82'), answer.body.includes('Where is the work')]).toEqual([200, false, true])
})
test('staff get the same sum with its sections, and the log line holds the verb alone', async () => {
  const answer = await rosa.ask(checkWages, { input: week })
  expect([answer.status, answer.body.answer!.highCents, answer.body.answer!.lines.some(l => l.cite.en.includes('s. 23.1'))]).toEqual([200, 21382, true])
  const { rows } = await w.owner.query("select verb, keep::text as keep, record_id as record from audit.event where verb = 'wages.checked'")
  expect(rows).toEqual([{ verb: 'wages.checked', keep: '{}', record: null }])
})
test('what is wrong is named field by field, and no record is ever made', async () => {
  const answer = await okafor.ask(checkWages, { input: { ...week, h2: '31', day: '2026-13-01' } })
  expect(answer.body).toEqual({ wrong: [{ field: 'day', code: 'day' }, { field: 'h2', code: 'hours' }], answer: null })
  const { rows } = await w.owner.query("select count(*)::int as n from access.record")
  expect(rows).toEqual([{ n: 0 }])
})
test('the screen is for worker advocates and officers alone', async () => {
  expect([(await okafor.ask(openWages)).body.places.length, (await (await w.as('noor')).ask(openWages)).code, (await (await w.as('mara')).ask(checkWages, { input: week })).code]).toEqual([14, 'missing', 'missing'])
})
