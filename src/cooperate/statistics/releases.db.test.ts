import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { readCommitments } from '../plan/endpoints.ts'
import { answerOne, check, freeze, listReleases, publish, readFigures, readRelease } from './endpoints.ts'

const db = testDatabase()
let w: World
let draft = ''
beforeAll(async () => {
  w = await world(db, { demo: ['cooperate/plan', 'cooperate/statistics'] })
  draft = w.ids.get('release:draft')!
})
afterAll(() => w.close())

const page = async (path: string) => (await w.server.inject({ method: 'GET', url: path })).body
const digits = (html: string) => [...html.matchAll(/<dd>([^<]*)<\/dd>/g)].map(m => m[1]!.replace(/[^\d]|&#160;/g, ''))

test('a draft waits for the steward, who sees a count in steps and no file', async () => {
  const whitebear = await w.as('whitebear')
  const { asked } = (await whitebear.ask(readFigures, {})).body
  expect(asked).toMatchObject([{ release: draft, figure: 'referrals-by-service:nation', yes: null }])
  expect(asked[0]!.atLeast! % 10).toBe(0)
  expect((await whitebear.ask(readMyDay, {})).body.items.map(i => i.go)).toEqual(['/stewardship'])
})

test('live numbers move in steps of ten, with their coverage', async () => {
  const { commitments } = (await (await w.as('desrosiers')).ask(readCommitments, {})).body
  const numbers = commitments.flatMap(c => (c.number ? [c.number] : []))
  expect(numbers.every(n => n.atLeast === null || n.atLeast % 10 === 0)).toBe(true)
  expect(numbers.find(n => n.id === 'cases')!.coverage).toMatchObject({ jurisdictions: 9, of: 14, since: '2026-04', national: false })
  expect(numbers.find(n => n.id === 'referrals')!.coverage).toMatchObject({ jurisdictions: 12, national: true })
  expect(numbers.find(n => n.id === 'late-notices')!.coverage).toBeNull()
})

test('silence is a no: the figure of a group folds everywhere, and the page says so', async () => {
  const secretary = await w.as('desrosiers')
  const { tables, folded } = (await secretary.ask(readRelease, { params: { release: draft } })).body
  expect(folded.map(f => f.en)).toEqual(['Services of a First Nation'])
  expect(tables.find(t => t.name === 'referrals-by-service')!.columns).toHaveLength(1)
})

test('a no to one figure is told to nobody, and publication folds it', async () => {
  const [whitebear, secretary] = [await w.as('whitebear'), await w.as('desrosiers')]
  await whitebear.ask(answerOne, { params: { release: draft }, input: { figure: 'referrals-by-service:nation', yes: false } })
  const out = await secretary.ask(publish, { params: { release: draft } })
  expect(out).toMatchObject({ status: 200, body: { number: 2, folded: ['nation'] } })
  expect(await page('/plan?lang=en')).toContain('Some First Nations keep their own numbers')
  expect((await page('/plan?lang=en&t=referrals-by-service'))).not.toContain('Services of a First Nation')
  expect((await whitebear.ask(answerOne, { params: { release: draft }, input: { figure: 'referrals-by-service:nation', yes: true } })).code).toBe('statistics.published')
  expect((await secretary.ask(publish, { params: { release: draft } })).code).toBe('statistics.published')
})

test('figures are equal in both languages and in the file', async () => {
  const [en, fr] = [await page('/plan?lang=en'), await page('/plan?lang=fr')]
  expect(digits(en).length).toBeGreaterThan(5)
  expect(digits(fr)).toEqual(digits(en))
  const file = await page('/plan/figures?r=2'), { rows } = await w.owner.query<{ n: number; hidden: number }>('select count(*)::int as n, count(*) filter (where value is null and not silent)::int as hidden from cooperate.published_cell where release = 2')
  const lines = file.trim().split('\r\n').slice(1).filter(line => !line.includes(',plan,'))
  expect([lines.length, lines.filter(line => line.endsWith(',,withheld')).length]).toEqual([rows[0]!.n, rows[0]!.hidden])
  // Nobody reports late notices: the page cannot say, and the file does not say 0.
  expect(file.split('\r\n').filter(line => line.includes(',plan,late-notices,')).map(line => line.split(',plan,')[1])).toEqual(['late-notices,,,not-reported'])
})

test('rebuilt from its frozen facts a release is equal to the byte, its sums too, and no cell can be recovered', async () => {
  const secretary = await w.as('desrosiers')
  for (const r of (await secretary.ask(listReleases, {})).body.releases)
    expect((await secretary.ask(check, { params: { release: r.id } })).body).toEqual({ sameBytes: true, sameSums: true, releases: 2, recovered: 0 })
})

test('no published cell is a count of one to nine, and every cell is a multiple of five', async () => {
  expect((await w.owner.query('select 1 from cooperate.published_cell where value % 5 <> 0 or value between 1 and 9')).rowCount).toBe(0)
})

test('a table that would uncover a cell by subtraction from an earlier release is held with the reason', async () => {
  const secretary = await w.as('desrosiers')
  const { first, before } = (await secretary.ask(listReleases, {})).body.releases.find(r => r.number === 1)!
  // The same window less one month: what is in one and not in the other is a single month of each province.
  const shorter = `${before.slice(0, 7)}-01`
  const { release } = (await secretary.ask(freeze, { input: { first: `${Number(first.slice(0, 4))}-${String(Number(first.slice(5, 7)) + 1).padStart(2, '0')}-01`, before: shorter } })).body
  // Whatever day the test runs on; and no heap of drafts hides what is out.
  await w.owner.query("update cooperate.release set publish_on = now()::date - 1 where id = $1", [release])
  await w.owner.query("insert into cooperate.release (frozen_on, publish_on, first, before) select '2030-01-01', '2030-01-08', '2029-01-01', '2030-01-01' from generate_series(1, 59)")
  const { held } = (await secretary.ask(publish, { params: { release } })).body
  expect(held).toContain('referrals-by-need')
  expect((await w.owner.query('select 1 from cooperate.published_cell where release = 3 and table_name = any ($1)', [held])).rowCount).toBe(0)
})

test('before its Tuesday a release does not go out', async () => {
  const secretary = await w.as('desrosiers')
  const { release } = (await secretary.ask(freeze, {})).body
  await w.owner.query("update cooperate.release set publish_on = now()::date + 3 where id = $1", [release])
  expect((await secretary.ask(publish, { params: { release } })).code).toBe('statistics.too-early')
})

test('nobody but the secretariat freezes or publishes, and nobody but a steward answers', async () => {
  const [whitebear, secretary, ines] = [await w.as('whitebear'), await w.as('desrosiers'), await w.as('ines')]
  expect((await whitebear.ask(publish, { params: { release: draft } })).status).toBe(404)
  expect((await secretary.ask(readFigures, {})).status).toBe(404)
  expect((await ines.ask(listReleases, {})).status).toBe(404)
})
