import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { logger } from '../../platform/http/log.ts'
import { startStewards } from '../../platform/jobs/stewards.ts'
import { everyRow, hiddenIn, readerCalled, receiptIn, visitorOf } from './build.ts'
import { closeReport, listReports, readReport } from './endpoints.ts'
import { erasures } from './erase.ts'
import { typedReceipt } from './receipt.ts'
import { englishWords } from './sealed/words/english.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['prevent/reports'] }) })
afterAll(() => w.close())
const visit = visitorOf(() => w)

const sent = async (body: string, more: Record<string, string> = {}) => {
  const page = await visit('/report?lang=en')
  const answer = await visit('/report?lang=en', { once: hiddenIn(page.body, 'once'), to: readerCalled(page.body, 'Prairie Joint Unit'), body, ...more })
  const { rows } = await w.owner.query<{ id: string }>('select record_id as id from prevent.report_text order by xmin::text::bigint desc limit 1')
  return { receipt: receiptIn(answer.body), record: rows[0]!.id }
}
const closed = async (body: string, reason = 'nothing-done-or-said') => {
  const report = await sent(body)
  await (await w.as('meilin')).ask(closeReport, { params: { report: report.record }, input: { reason } })
  return report
}
/** Turns the calendar on, for one report. */
const later = (record: string, days: number) => w.owner.query('update prevent.report_summary set since = since - $2::int where record_id = $1', [record, days])
const stewardship = async () => {
  const stewards = startStewards({ pool: w.pools.worker, stewards: [erasures], services: w.services, log: logger() })
  await stewards.once()
  await stewards.stop()
}
const rowsOf = async (record: string) => (await w.owner.query<{ n: number }>(`select (select count(*) from prevent.report_text where record_id = $1) + (select count(*) from prevent.report_reply where record_id = $1) + (select count(*) from prevent.report_summary where record_id = $1)
  + (select count(*) from prevent.report_receipt where record_id = $1) + (select count(*) from access.record_key where record_id = $1) as n`, [record])).rows[0]!.n

test('a report that tells only how people looked is closed so, and on day 31 nothing of it is left: 0 bytes', async () => {
  const { record } = await closed('They looked foreign')
  const read = await (await w.as('meilin')).ask(readReport, { params: { report: record } })
  expect(read.body).toMatchObject({ state: 'closed', reason: 'nothing-done-or-said' })
  await later(record, 30)
  await stewardship()
  expect(Number(await rowsOf(record))).toBe(4)
  await later(record, 1)
  await stewardship()
  expect(Number(await rowsOf(record))).toBe(0)
  expect((await (await w.as('meilin')).ask(readReport, { params: { report: record } })).status).toBe(404)
  expect((await w.owner.query<{ erased_at: Date }>('select erased_at from access.record where id = $1', [record])).rows[0]!.erased_at.toISOString()).toMatch(/T00:00:00\.000Z$/)
})

test('what is under a legal hold, closed for another reason, or written to again is not erased', async () => {
  const held = await closed('Held for a court')
  await w.owner.query("update access.record set legal_hold = 'an order (demo)' where id = $1", [held.record])
  const answered = await closed('Answered well', 'answered')
  const again = await closed('They looked out of place')
  await visit('/report/answer?lang=en', { words: again.receipt, act: 'write', body: 'One of them hit a girl' })
  for (const { record } of [held, answered, again]) await later(record, 40)
  await stewardship()
  for (const { record } of [held, answered, again]) expect(Number(await rowsOf(record))).toBeGreaterThan(3)
  expect((await (await w.as('meilin')).ask(readReport, { params: { report: again.record } })).body).toMatchObject({ state: 'waiting', reason: null })
})

test('a receipt of nobody and one whose report is erased get the same page: status, headers and every byte', async () => {
  const gone = await closed('They looked tired')
  await later(gone.record, 31)
  await stewardship()
  const nobody = 'abide ability about abreast absent absorb absurd access'
  const unknown = englishWords.map(last => typedReceipt(`${nobody} ${last}`)).find(found => found !== null)!
  const [erased, never] = [await visit('/report/answer?lang=en', { words: gone.receipt }), await visit('/report/answer?lang=en', { words: unknown })]
  const clean = ({ status, body, headers }: typeof erased) => ({ status, body, headers: { ...headers, date: '' } })
  expect(clean(erased)).toEqual(clean(never))
  expect([erased.status, erased.body.includes('Nothing opens with these words')]).toEqual([422, true])
  expect(clean(await visit('/report/answer?lang=en', { words: unknown, act: 'write', body: 'hello' }))).toEqual(clean(never))
})

test('a slip of the pen is told from the words alone, before any key is made', async () => {
  const { receipt } = await sent('A slip')
  const words = receipt.split(' ')
  for (const typed of [words.slice(1).join(' '), words.with(0, words[1]!).join(' '), '', 'x'.repeat(390)]) expect((await visit('/report/answer?lang=en', { words: typed })).body).toContain('seems misspelt')
})

test('a closed report cannot be closed twice', async () => {
  const { record } = await closed('Closed once', 'passed-on')
  expect((await (await w.as('meilin')).ask(closeReport, { params: { report: record }, input: { reason: 'answered' } })).code).toBe('reports.closed')
})

test('nothing half-right is kept: garbage, another reader’s key, no text, too much text', async () => {
  const page = await visit('/report?lang=en')
  const to = readerCalled(page.body, 'Prairie Joint Unit')
  const before = (await w.owner.query('select count(*)::int as n from prevent.report_text')).rows
  const bad: Record<string, string>[] = [
    {}, { to }, { to, body: '   ' }, { to, body: 'x'.repeat(5_001) }, { to: 'nobody', body: 'x' }, { to: "' or 1=1", body: 'x' }, { to, also: '11111111-1111-4111-8111-111111111111', body: 'x' },
    { to, sealed: 'AA', find: 'AA', reply: 'AA' }, { to, sealed: 'A'.repeat(39_000), find: 'A'.repeat(43), reply: 'A'.repeat(43) }, { to, sealed: '<b>', find: '', reply: '' }, { to, body: 'x'.repeat(60_001) },
  ]
  for (const form of bad) expect([form, (await visit('/report?lang=en', form)).status]).toEqual([form, 422])
  const unknown: Record<string, string>[] = [{ find: 'A'.repeat(43) }, { find: 'AAAA' }, { find: 'A'.repeat(43), act: 'write', sealed: 'AA' }]
  for (const form of unknown) expect((await visit('/report/answer?lang=en', form)).status).toBe(422)
  expect((await w.owner.query('select count(*)::int as n from prevent.report_text')).rows).toEqual(before)
})

test('no body of the border, of the registry, of the Crown or of the plan can receive reports, nor hold the purpose that reads them', async () => {
  const { rows } = await w.owner.query("select a.kind from accounts.agency a where prevent.may_read_reports(a.id) group by a.kind order by 1")
  expect(rows.map(r => r.kind).filter(kind => ['border', 'registry', 'crown', 'secretariat', 'steward', 'oversight', 'child-protection', 'shelter', 'health'].includes(kind))).toEqual([])
  expect((await w.owner.query("select 1 from accounts.may_hold where what = 'purpose' and name = 'report' and agency_kind in ('border', 'registry', 'crown')")).rows).toEqual([])
  expect((await (await w.as('kilabuk')).ask(listReports, {})).status).toBe(404)
})

test('a report is counted by month, about and province, once, without its id', async () => {
  const { record } = await sent('Counted', { about: 'papers', place: 'MB' })
  const { rows } = await w.owner.query("select measure, dims, value from platform.fact where dims->>'about' = 'papers' and dims->>'province' = 'MB'")
  expect(rows).toEqual([{ measure: 'report.received', dims: { about: 'papers', province: 'MB' }, value: 1 }])
  expect((await everyRow(w)).filter(({ rows: all }) => all.includes(record)).map(({ table }) => table)).toEqual(['access."grant"', 'access.basis', 'access.record', 'access.record_key', 'prevent.report_receipt', 'prevent.report_summary', 'prevent.report_text'])
})

test('no claim can be reached from a report: its purpose is no claim’s, and no table of ours points from one to the other', async () => {
  expect((await w.owner.query("select c.name from access.allowed a join access.purpose_code c on c.id = a.purpose where a.kind = 'report'")).rows).toEqual([{ name: 'report' }, { name: 'report' }])
  const { rows } = await w.owner.query("select conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid::regclass::text like 'prevent.report%'")
  expect(rows).toEqual([])
})
