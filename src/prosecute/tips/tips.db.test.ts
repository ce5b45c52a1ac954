import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStewards } from '../../platform/jobs/stewards.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { addEntity, readEntity } from '../entities/endpoints.ts'
import { anInvestigation } from '../investigations/build.ts'
import { readInvestigation } from '../investigations/endpoints.ts'
import { closeTip, gradeTip, listTaken, listTips, nameSecond, readTip, stateTip, takeTip, writeTip } from './endpoints.ts'
import { spentTips } from './stewards.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db) })
afterAll(() => w.close())

const b = { occurrence: '26-0431', channel: 'in person', receivedOn: '2026-11-23', done: ['spoke-for', 'held-papers', 'many-visits'], text: 'He answered every question for two guests and kept both cards. Plate DMO 512, telephone 204-555-0142.', privileged: true, source: 'Ada Lantern, night clerk' }
const a = { ...b, occurrence: '26-0430', done: [], text: 'Two women who look foreign to me, too young for that hotel.', privileged: false }
const written = async (key: string, given: object) => ({ actor: await w.as(key), ...(await (await w.as(key)).ask(writeTip, { input: { ...given } })).body })
const stewards = () => startStewards({ pool: w.pools.worker, stewards: [spentTips], services: w.services, log: { failed: (_where, error) => { throw error } } })

test('a tip that only says how people looked is closed, and 0 bytes of its text are left on day 31', async () => {
  const { actor, tip, state } = await written('pelletier', a)
  expect(state).toBe('closed')
  expect((await actor.ask(gradeTip, { params: { tip }, input: { sourceGrade: 'B', informationGrade: '2' } })).code).toBe('tips.closed')
  const bytes = async () => (await w.owner.query<{ n: number }>('select coalesce((select length(body) from prosecute.tip_text where record_id = $1), 0) + coalesce((select length(source) from prosecute.tip_handler where record_id = $1), 0) + (select count(*) from access.record_key where record_id = $1)::int as n', [tip])).rows[0]!.n
  const due = stewards()
  await w.owner.query("update prosecute.tip_summary set erase_on = current_date + 2 where record_id = $1", [tip])
  await due.once('tips.spent')
  expect(await bytes()).toBeGreaterThan(0)
  await w.owner.query("update prosecute.tip_summary set erase_on = current_date - 1 where record_id = $1", [tip])
  await due.once('tips.spent')
  await due.stop()
  expect(await bytes()).toBe(0)
  const line = (await actor.ask(listTips, {})).body.tips.find(t => t.id === tip)
  expect(line).toMatchObject({ occurrence: '26-0430', erased: true })
  expect((await actor.ask(readTip, { params: { tip } })).code).toBe('missing')
})

test('a proceeding that is known keeps the text past day 31', async () => {
  const { tip } = await written('pelletier', a)
  await w.owner.query("update prosecute.tip_summary set erase_on = current_date - 1 where record_id = $1", [tip])
  await w.owner.query("update access.record set legal_hold = 'a proceeding (demo)' where id = $1", [tip])
  const due = stewards()
  await due.once('tips.spent')
  await due.stop()
  expect((await w.owner.query('select from prosecute.tip_text where record_id = $1', [tip])).rowCount).toBe(1)
})

test('the database holds no open tip in which nothing was done or said', async () => {
  const { tip } = await written('pelletier', b)
  await expect(w.owner.query("update prosecute.tip_summary set done = '{}' where record_id = $1", [tip])).rejects.toThrow(/check/)
})

test('of a tip held as possibly privileged a colleague learns what was done and the statement, never the text or who told', async () => {
  const { actor, tip } = await written('pelletier', b)
  const meilin = await w.as('meilin')
  const seen = await meilin.ask(readTip, { params: { tip } })
  expect(seen.body).toMatchObject({ done: b.done, text: null, handler: null, colleagues: [], locked: ['text', 'handler'] })
  expect(seen.raw).not.toMatch(/Lantern|answered every|Pelletier/)
  expect((await meilin.ask(stateTip, { params: { tip }, input: { says: 'Someone held two cards.' } })).code).toBe('missing')
  expect((await actor.ask(readTip, { params: { tip } })).body).toMatchObject({ text: b.text, handler: { name: 'Sgt. Pelletier', second: null, source: 'Ada Lantern, night clerk', mine: true } })
})

test('the handler names one second, who reads and does not write; nobody else, nobody of another agency', async () => {
  const { actor, tip } = await written('pelletier', b)
  const meilin = await w.as('meilin')
  expect((await actor.ask(nameSecond, { params: { tip }, input: { member: w.ids.get('member:tremblay')! } })).code).toBe('tips.not-a-colleague')
  expect((await actor.ask(nameSecond, { params: { tip }, input: { member: actor.id } })).code).toBe('tips.not-a-colleague')
  expect((await actor.ask(nameSecond, { params: { tip }, input: { member: meilin.id } })).status).toBe(200)
  expect((await meilin.ask(readTip, { params: { tip } })).body).toMatchObject({ text: b.text, handler: { second: 'Mei-Lin C.', mine: false } })
  expect((await meilin.ask(stateTip, { params: { tip }, input: { says: 'Someone held two cards.' } })).code).toBe('missing')
  expect((await (await w.as('tremblay')).ask(readTip, { params: { tip } })).code).toBe('missing')
})

test('someone who left is no second', async () => {
  const { actor, tip } = await written('pelletier', b)
  const left = (when: string | null) => w.owner.query('update accounts.member set left_at = $2 where id = $1', [w.ids.get('member:meilin'), when])
  await left('2026-11-01')
  const [listed, named] = [(await actor.ask(readTip, { params: { tip } })).body.colleagues.map(c => c.id), await actor.ask(nameSecond, { params: { tip }, input: { member: w.ids.get('member:meilin')! } })]
  await left(null)
  expect([listed.includes(w.ids.get('member:meilin')!), named.code]).toEqual([false, 'tips.not-a-colleague'])
})

test('a tip that may not be privileged is read by the team, but who told is the handler’s', async () => {
  const { tip } = await written('pelletier', { ...b, privileged: false })
  const seen = await (await w.as('meilin')).ask(readTip, { params: { tip } })
  expect(seen.body).toMatchObject({ text: b.text, handler: null })
  expect(seen.raw).not.toContain('Lantern')
})

test('only a statement in other words leaves, graded, and 500 planted phrases of tips stand in no product', async () => {
  const { actor, tip } = await written('pelletier', b)
  const meilin = await w.as('meilin')
  const investigation = await anInvestigation(meilin)
  const take = () => meilin.ask(takeTip, { params: { investigation }, input: { tip } })
  expect((await take()).code).toBe('tips.grade-first')
  await meilin.ask(gradeTip, { params: { tip }, input: { sourceGrade: 'B', informationGrade: '2' } })
  expect((await take()).code).toBe('tips.no-statement')
  const words = b.text.match(/[\p{L}\p{N}-]+/gu)!
  const refused = new Set<string | null>()
  const phrases: string[] = []
  for (let i = 0; i + 5 <= words.length; i++) for (const lead of ['', 'It was said: ']) phrases.push(lead + words.slice(i, i + 5).join(' '))
  for (const says of phrases.slice(0, 24)) refused.add((await actor.ask(stateTip, { params: { tip }, input: { says } })).code)
  expect([...refused]).toEqual(['tips.says-it-again'])
  await actor.ask(stateTip, { params: { tip }, input: { says: 'One man spoke for two others and held what they carried. Plate DMO 512.' } })
  expect((await take()).status).toBe(200)
  const { entity } = (await meilin.ask(addEntity, { params: { investigation }, input: { kind: 'plate', value: 'DMO 512', source: 'tip', tip, sourceGrade: 'B', informationGrade: '2' } })).body
  const products = [listTaken, readInvestigation].map(door => meilin.ask(door as typeof readInvestigation, { params: { investigation } }))
  const all = [...(await Promise.all(products)).map(p => p.raw), (await meilin.ask(readEntity, { params: { investigation, entity } })).raw].join('\n').toLowerCase()
  const planted = Array.from({ length: 500 }, (_, i) => words.slice(i % (words.length - 4), (i % (words.length - 4)) + 4 + (i % 2)).join(' ').toLowerCase())
  expect(planted.filter(p => all.includes(p))).toEqual([])
})

test('a tip is a source only where the investigation took it', async () => {
  const { tip } = await written('pelletier', b)
  const meilin = await w.as('meilin')
  const investigation = await anInvestigation(meilin)
  const from = (source: object) => meilin.ask(addEntity, { params: { investigation }, input: { kind: 'plate', value: 'DMO 512', sourceGrade: 'B', informationGrade: '2', ...source } })
  expect([(await from({ source: 'tip', tip })).code, (await from({ source: 'tip' })).code, (await from({ source: 'records', tip })).code]).toEqual(['entities.which-tip', 'entities.which-tip', 'entities.which-tip'])
})

test('a tip waits in the day for its grades, then for the handler’s statement, then no more', async () => {
  const { actor, tip } = await written('pelletier', b)
  const waits = async (key: string) => (await (await w.as(key)).ask(readMyDay, {})).body.items.filter(i => i.record === tip).map(i => i.act.en)
  expect([await waits('meilin'), await waits('pelletier')]).toEqual([['Grade it'], ['Grade it']])
  await actor.ask(gradeTip, { params: { tip }, input: { sourceGrade: 'C', informationGrade: '3' } })
  expect([await waits('meilin'), await waits('pelletier')]).toEqual([[], ['Write it']])
  await actor.ask(closeTip, { params: { tip }, input: { because: 'not-ours' } })
  expect(await waits('pelletier')).toEqual([])
})
