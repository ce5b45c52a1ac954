import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { hiddenIn, readerCalled, readersIn, receiptIn, tablesWith, visitorOf } from './build.ts'
import { answerReport, closeReport, listReports, openDoor, readReport } from './endpoints.ts'
import { toText } from './sealed/bytes.ts'
import { publicKeyOf } from './sealed/hpke.ts'
import { keysOf } from './sealed/receipt.ts'
import { herId, openSealed, sealTo } from './sealed/sealed-to.ts'
import { receiptFrom } from './receipt.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['prevent/reports'] }) })
afterAll(() => w.close())
const visit = visitorOf(() => w)

const centre = 'Niagara Workers’ Centre'
const labour = 'Employment Standards'
const unit = 'Prairie Joint Unit'
type Given = { to?: string; also?: string; about?: string; place?: string; lang?: string }
/** Written and sent without scripts; gives the receipt. */
const sent = async (body: string, { to = centre, also, lang = 'en', ...more }: Given = {}) => {
  const page = await visit(`/report?lang=${lang}`)
  const answer = await visit(`/report?lang=${lang}`, { once: hiddenIn(page.body, 'once'), to: readerCalled(page.body, to), also: also ? readerCalled(page.body, also) : '', body, ...more })
  return { answer, receipt: receiptIn(answer.body) }
}
const newest = async () => (await w.owner.query<{ id: string }>("select record_id as id from prevent.report_text order by xmin::text::bigint desc limit 1")).rows[0]!.id
const inbox = async (who: string) => (await (await w.as(who)).ask(listReports, {})).body.reports.map(r => r.id)

test('a report goes with scripts off, and its nine words are shown once, to be typed again in part', async () => {
  const { answer, receipt } = await sent('He keeps our passports in his safe')
  expect(answer.status).toBe(200)
  expect(receipt.split(' ')).toHaveLength(9)
  const words = receipt.split(' ')
  const wrong = await visit('/report?lang=en', { act: 'kept', words: receipt, a: words[2]!, b: words[5]! })
  expect([wrong.status, receiptIn(wrong.body)]).toEqual([422, receipt])
  const right = await visit('/report?lang=en', { act: 'kept', words: receipt, a: words[2]!.toUpperCase(), b: ` ${words[6]!}` })
  expect([right.status, right.body.includes('It is sent')]).toEqual([200, true])
  expect([answer.headers['set-cookie'], answer.headers['cache-control']]).toEqual([undefined, 'no-store'])
})

test('what she wrote stands in no row of any table, in no form, and neither do her nine words', async () => {
  const phrases = ['purple van behind the greenhouse', 'trece hombres en un cuarto', 'il garde ma paie du mois d’août']
  const kept: (string | Uint8Array)[] = [...phrases]
  for (const phrase of phrases) {
    const { receipt } = await sent(`${phrase}, since spring`)
    const record = await newest()
    const rosa = await w.as('rosa')
    expect((await rosa.ask(readReport, { params: { report: record } })).body.messages[0]!.text).toBe(`${phrase}, since spring`)
    await rosa.ask(answerReport, { params: { report: record }, input: { text: `we read of the ${phrase}` } })
    const { find, seed } = await keysOf(receipt)
    kept.push(receipt, find, seed, await publicKeyOf(seed))
  }
  expect(await tablesWith(w, kept)).toEqual([])
  // The search finds what is there: the public half of a reader's key, which is kept open.
  const { key } = readersIn((await visit('/report?lang=en')).body)[0]!
  expect((await w.owner.query('select 1 from prevent.report_key where public_key = $1', [Buffer.from(key)])).rowCount).toBe(1)
  expect(await tablesWith(w, ['Employment Standards'])).toEqual(['accounts.agency', 'accounts.team'])
})

test('no column of ours holds a time finer than a day, and no instant that the record carries says an hour', async () => {
  const { rows } = await w.owner.query("select c.oid::regclass || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 join pg_type t on t.oid = a.atttypid where c.relname like 'report\\_%' and c.relkind = 'r' and t.typcategory in ('D', 'T', 'R') and t.typname <> 'date'")
  expect(rows).toEqual([])
  const { receipt } = await sent('They lock the gate at night', { also: labour })
  const record = await newest()
  await visit('/report/answer?lang=en', { words: receipt, act: 'write', body: 'And on Sundays' })
  const instants = await w.owner.query<{ at: Date }>(`select unnest(array[opened_at, last_activity_at]) as at from access.record where id = $1 union all select made_at from access.basis where record_id = $1
    union all select unnest(array[lower(valid), activity_at]) from access.grant where record_id = $1`, [record])
  expect(instants.rows.length).toBe(8)
  for (const { at } of instants.rows) expect(at.toISOString()).toMatch(/T00:00:00\.000Z$/)
  expect((await w.owner.query('select 1 from audit.event where record_id = $1', [record])).rows).toEqual([])
})

test('only the readers she named can open it: every other agency has the answer of a report that is not there', async () => {
  await sent('The recruiter took a fee of 3,000', { also: labour, about: 'pay', place: 'ON' })
  const record = await newest()
  for (const who of ['rosa', 'okafor']) expect((await (await w.as(who)).ask(readReport, { params: { report: record } })).body.messages[0]!.text).toBe('The recruiter took a fee of 3,000')
  for (const who of ['meilin', 'pelletier', 'tremblay', 'brar', 'kilabuk', 'singh', 'noor', 'fontaine', 'desrosiers', 'whitebear']) {
    const actor = await w.as(who)
    const [hidden, absent] = [await actor.ask(readReport, { params: { report: record } }), await actor.ask(readReport, { params: { report: '22222222-2222-4222-8222-222222222222' } })]
    expect([who, hidden.status, hidden.raw]).toEqual([who, 404, absent.raw])
    expect(await inbox(who).catch(() => [])).not.toContain(record)
  }
  const app = await db.as('app')
  for (const table of ['report_summary', 'report_text', 'report_reply']) expect((await app.query(`select count(*)::int as n from prevent.${table}`)).rows).toEqual([{ n: 0 }])
})

test('each reading is a line of the log: who, which sections, and no word of it', async () => {
  await sent('The bus leaves at four')
  const record = await newest()
  await (await w.as('rosa')).ask(readReport, { params: { report: record } })
  const { rows } = await w.owner.query("select verb, degree, sections, basis, keep, member_id = $2 as rosa from audit.event where record_id = $1", [record, w.ids.get('member:rosa')])
  expect(rows).toEqual([{ verb: 'report.read', degree: 'opened', sections: 7, basis: 'custody', keep: {}, rosa: true }])
})

test('the second reader reads and does nothing else', async () => {
  await sent('We sleep eight to a room', { also: labour })
  const params = { report: await newest() }
  const okafor = await w.as('okafor')
  const read = await okafor.ask(readReport, { params })
  expect(read.can).toEqual(['GET /reports/:report'])
  expect([(await okafor.ask(answerReport, { params, input: { text: 'no' } })).status, (await okafor.ask(closeReport, { params, input: { reason: 'cannot-help' } })).status]).toEqual([404, 404])
  expect((await okafor.ask(listReports, {})).body.reports.find(r => r.id === params.report)).toMatchObject({ ours: false, dueOn: null })
})

test('an answer waits for her words, opens with them, and closes again', async () => {
  const { receipt } = await sent('My hours are cut in half on paper', { lang: 'fr' })
  const record = await newest()
  await (await w.as('rosa')).ask(answerReport, { params: { report: record }, input: { text: 'Keep your own list of hours' } })
  const story = await visit('/report/answer?lang=fr', { words: receipt.toUpperCase() })
  expect([story.status, story.body.includes('Keep your own list of hours')]).toEqual([200, true])
  const { find, seed } = await keysOf(receipt)
  const shut = await visit('/report/answer?lang=en', { find: toText(find) })
  expect(shut.body).not.toContain('Keep your own list of hours')
  const sealed = /data-answer="([^"]+)"/.exec(shut.body)![1]!
  expect(await openSealed({ id: herId, seed }, new Uint8Array(Buffer.from(sealed, 'base64url')), 'throughline report reply')).toBe('Keep your own list of hours')
})

test('a report waits on the day of its first reader until it is answered, and again when she writes again', async () => {
  const { receipt } = await sent('He shouts at the young ones', { about: 'violence' })
  const record = await newest()
  const rosa = await w.as('rosa')
  const waits = async (who: string) => (await (await w.as(who)).ask(readMyDay, {})).body.items.filter(i => i.record === record).map(i => [i.said.en, i.why.fr.split('.')[0], i.dueAt, i.go])
  expect(await waits('rosa')).toEqual([['A report waits', 'Violence ou menaces', null, `/reports/${record}`]])
  expect([await waits('okafor'), await waits('meilin')]).toEqual([[], []])
  await rosa.ask(answerReport, { params: { report: record }, input: { text: 'Are you safe tonight?' } })
  expect(await waits('rosa')).toEqual([])
  expect((await visit('/report/answer?lang=en', { words: receipt, act: 'write', body: 'Yes, for now' })).body).toContain('It is sent')
  expect((await waits('rosa'))[0]![0]).toBe('The reporter wrote again')
  expect((await rosa.ask(readReport, { params: { report: record } })).body.messages.map(m => m.text)).toEqual(['He shouts at the young ones', 'Are you safe tonight?', 'Yes, for now'])
})

test('sealed on her device, the text never reaches the server: it takes what opens for the readers alone', async () => {
  const page = await visit('/report?lang=en')
  const to = readerCalled(page.body, unit)
  const reader = readersIn(page.body).filter(r => r.id === to)
  const receipt = receiptFrom('en', crypto.getRandomValues(new Uint8Array(10)))
  const { find, seed } = await keysOf(receipt)
  const form = { to, sealed: toText(await sealTo(reader, 'A black car each Friday', 'throughline report text')), find: toText(find), reply: toText(await publicKeyOf(seed)) }
  expect((await visit('/report?lang=en', form)).body).toContain('It is sent')
  const record = await newest()
  expect((await (await w.as('meilin')).ask(readReport, { params: { report: record } })).body.messages[0]!.text).toBe('A black car each Friday')
  await (await w.as('meilin')).ask(answerReport, { params: { report: record }, input: { text: 'At what hour?' } })
  expect((await visit('/report/answer?lang=en', { words: receipt })).body).toContain('At what hour?')
})

test('the same form sent twice is one report with one receipt', async () => {
  const page = await visit('/report?lang=en')
  const form = { once: hiddenIn(page.body, 'once'), to: readerCalled(page.body, centre), body: 'Twice the same' }
  const before = (await inbox('rosa')).length
  const [one, two] = [await visit('/report?lang=en', form), await visit('/report?lang=en', form)]
  expect([receiptIn(one.body), (await inbox('rosa')).length]).toEqual([receiptIn(two.body), before + 1])
})

test('a form that was sent, gone back to and changed is another report with another receipt: nothing that was written is lost', async () => {
  const page = await visit('/report?lang=en')
  const form = { once: hiddenIn(page.body, 'once'), to: readerCalled(page.body, centre) }
  const [one, two] = [await visit('/report?lang=en', { ...form, body: 'He hit' }), await visit('/report?lang=en', { ...form, body: 'He hit a boy of twelve' })]
  expect(receiptIn(two.body)).not.toBe(receiptIn(one.body))
  expect((await (await w.as('rosa')).ask(readReport, { params: { report: await newest() } })).body.messages[0]!.text).toBe('He hit a boy of twelve')
})

test('a new key of an agency: what was sealed to the old one still opens, and a page that holds the old one is told to choose again', async () => {
  await sent('Before the new key')
  const record = await newest()
  const page = await visit('/report?lang=en')
  const lena = await w.as('lena')
  expect((await lena.ask(openDoor, { input: { team: w.ids.get('team:worker-centre') } })).status).toBe(200)
  expect((await lena.ask(readReport, { params: { report: record } })).body.messages[0]!.text).toBe('Before the new key')
  const late = await visit('/report?lang=en', { to: readerCalled(page.body, centre), body: 'To the old key' })
  expect([late.status, late.body.includes('To the old key'), late.body.includes('has changed')]).toEqual([422, true, true])
  expect((await lena.ask(openDoor, { input: { team: w.ids.get('team:labour-on') } })).status).toBe(404)
})
