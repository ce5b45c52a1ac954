import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { instant } from '../../platform/values/time.ts'
import * as doors from './endpoints.ts'

const db = testDatabase()
let w: World, mara: Actor, denise: Actor, noor: Actor
beforeAll(async () => {
  w = await world(db, { now: instant(Date.UTC(2026, 10, 26, 18)) })
  mara = await w.as('mara')
  denise = await w.as('denise')
  noor = await w.as('noor')
})
afterAll(() => w.close())

const session = (over: Record<string, unknown> = {}) => ({ on: '2026-11-20', place: 'mb-churchill', audience: '13-17', setting: 'school', topic: 'how-it-starts', hostIndigenous: false, host: 'PLANTED host (demo)', came: 24, ...over })
const record = async (who: Actor, over: Record<string, unknown> = {}): Promise<string> => {
  const answer = await who.ask(doors.recordSession, { input: session(over) })
  if (answer.status !== 200) throw new Error(answer.code ?? '')
  return answer.body.record
}
const slips = (n: number, letters: string) => Array.from({ length: n }, (_, i) => `kite${i} ${letters}`).join('\n')
const facts = async (measure: string) => (await w.owner.query<{ n: number; dims: string }>("select coalesce(sum(value), 0)::int as n, coalesce(max(dims::text), '') as dims from platform.fact where measure = $1", [measure])).rows[0]!

test('a session of a small community keeps its region and not its name, and the host’s name is sealed', async () => {
  const id = await record(mara)
  const { rows } = await w.owner.query<{ area: string; host: Buffer }>('select area, host from prevent.outreach_session where record_id = $1', [id])
  expect(rows[0]!.area).toBe('region:MB:northern-manitoba')
  expect(rows[0]!.host.toString('latin1')).not.toContain('PLANTED')
  const read = await mara.ask(doors.readSession, { params: { outreach: id } })
  expect([read.body.host, read.body.area.en, read.body.came]).toEqual(['PLANTED host (demo)', 'Northern Manitoba (Manitoba)', 24])
})

test('what is counted is the session and how many came, by province and audience, with no record', async () => {
  const before = [(await facts('outreach.session')).n, (await facts('outreach.reached')).n]
  const id = await record(mara, { came: 31, place: 'mb-thompson' })
  const after = [await facts('outreach.session'), await facts('outreach.reached')]
  expect(after.map((f, i) => f.n - before[i]!)).toEqual([1, 31])
  expect(JSON.parse(after[0]!.dims)).toEqual({ audience: '13-17', province: 'MB' })
  const { rows } = await w.owner.query('select f::text as line from platform.fact f')
  expect(rows.map(r => (r as { line: string }).line).join()).not.toContain(id)
})

test('an Indigenous host’s silence is a no: nothing is counted, no slip is taken, and a yes counts it once', async () => {
  const before = (await facts('outreach.reached')).n
  const id = await record(mara, { hostIndigenous: true, came: 24 })
  const refused = await mara.ask(doors.writeResults, { params: { outreach: id }, input: { round: 'after', before: slips(12, 'nnyyn'), after: slips(12, 'yynny') } })
  expect([(await facts('outreach.reached')).n - before, refused.code]).toEqual([0, 'outreach.host-has-not-agreed'])
  for (const agrees of [true, true]) await mara.ask(doors.answerForHost, { params: { outreach: id }, input: { agrees } })
  expect((await facts('outreach.reached')).n - before).toBe(24)
})

test('a host that takes its yes back is counted back, and its results are gone', async () => {
  const before = (await facts('outreach.reached')).n
  const id = await record(mara, { hostIndigenous: true, hostAgrees: true, came: 20 })
  await mara.ask(doors.writeResults, { params: { outreach: id }, input: { round: 'after', before: slips(12, 'nnyyn'), after: slips(12, 'yynny') } })
  await mara.ask(doors.answerForHost, { params: { outreach: id }, input: { agrees: false } })
  const { rows } = await w.owner.query('select count(*)::int as n from prevent.outreach_result where record_id = $1', [id])
  expect([(await facts('outreach.reached')).n - before, rows]).toEqual([0, [{ n: 0 }]])
})

test('S4: nine matched answers of a session in the Nation’s school show "withheld", and the database holds no number of them', async () => {
  const id = await record(denise, { hostIndigenous: true, hostAgrees: true, came: 9, place: 'mb-thompson' })
  const written = await denise.ask(doors.writeResults, { params: { outreach: id }, input: { round: 'after', before: slips(9, 'nnyyn'), after: slips(9, 'yynny') } })
  const { rows } = await w.owner.query('select matched, both_right, gained, lost, change from prevent.outreach_result where record_id = $1', [id])
  const read = await denise.ask(doors.readSession, { params: { outreach: id } })
  expect([written.body.outcome, rows, read.body.results[0]]).toEqual(['withheld', [{ matched: null, both_right: null, gained: null, lost: null, change: null }], { round: 'after', matched: null, before: [], after: [], mean: null, on: '2026-11-26' }])
  expect((await denise.ask(doors.listOutreach)).body.sessions.find(s => s.id === id)!.results).toBe('withheld')
})

test('twelve matched answers show what changed with its interval, and no code is anywhere in the database', async () => {
  const id = await record(mara, { came: 14 })
  const before = `${slips(6, 'nnyyn')}\n${slips(12, 'y?nny').split('\n').slice(6).join('\n')}`
  await mara.ask(doors.writeResults, { params: { outreach: id }, input: { round: 'after', before, after: slips(12, 'yynny') } })
  const [result] = (await mara.ask(doors.readSession, { params: { outreach: id } })).body.results
  expect([result!.matched, result!.before, result!.after, Number(result!.mean!.mean.toFixed(3))]).toEqual([12, [6, 0, 6, 6, 6], [12, 12, 12, 12, 12], 3])
  expect(result!.mean!.low).toBeLessThan(3)
  const dump = await w.owner.query<{ line: string }>('select s::text as line from prevent.outreach_session s union all select r::text from prevent.outreach_result r union all select o::text from platform.outbox o union all select e::text from audit.event e')
  expect(dump.rows.map(r => r.line).join()).not.toContain('kite')
})

test('the database itself refuses a result of fewer than ten', async () => {
  const id = await record(mara)
  await expect(w.owner.query("insert into prevent.outreach_result (record_id, round, matched, both_right, gained, lost, change, written_on) values ($1, 'later', 9, '{1,1,1,1,1}', '{1,1,1,1,1}', '{1,1,1,1,1}', '{0,0,0,0,0,9,0,0,0,0,0}', current_date)", [id])).rejects.toThrow(/matched/)
  await expect(w.owner.query("insert into prevent.outreach_result (record_id, round, gained, written_on) values ($1, 'later', '{1,1,1,1,1}', current_date)", [id])).rejects.toThrow(/check/)
})

test('a line of a slip that cannot be read is named by its number, and more slips than people are refused', async () => {
  const id = await record(mara, { came: 10 })
  const send = (before: string, after: string) => mara.ask(doors.writeResults, { params: { outreach: id }, input: { round: 'after', before, after } })
  const wrong = await send(`${slips(2, 'ynyny')}\nnobody`, slips(2, 'ynyny'))
  expect([wrong.code, wrong.raw.includes('Line 3'), wrong.raw.includes('nobody')]).toEqual(['outreach.slip-line', true, false])
  expect((await send(slips(11, 'ynyny'), slips(11, 'ynyny'))).code).toBe('outreach.more-than-came')
})

test('a planned session is held once its day has come, and only once', async () => {
  const planned = await record(mara, { on: '2026-11-26', came: undefined, place: 'mb-churchill' })
  const tomorrow = await record(mara, { on: '2026-11-27', came: undefined, place: 'mb-thompson' })
  const held = (id: string, input: Record<string, unknown>) => mara.ask(doors.holdSession, { params: { outreach: id }, input })
  expect((await held(tomorrow, { came: 3 })).code).toBe('outreach.not-yet')
  expect((await held(planned, { came: 12, place: 'mb-brandon' })).code).toBe('outreach.other-place')
  expect((await held(planned, { came: 12, place: 'mb-churchill' })).body.state).toBe('held')
  expect((await held(planned, { came: 13 })).code).toBe('outreach.not-planned')
  expect((await mara.ask(doors.callOffSession, { params: { outreach: tomorrow } })).body.state).toBe('called off')
})

test('a day that is past asks how many came; a day to come cannot have been', async () => {
  expect((await mara.ask(doors.recordSession, { input: session({ came: undefined }) })).code).toBe('outreach.how-many')
  expect((await mara.ask(doors.recordSession, { input: session({ on: '2026-12-01' }) })).code).toBe('outreach.not-yet')
})

test('communities that nobody has visited come first; a visit is by the month; a planned one is the agency’s own', async () => {
  await mara.ask(doors.planVisit, { params: { place: 'mb-shamattawa' }, input: { on: '2027-02-10' } })
  const seen = async (who: Actor) => (await who.ask(doors.listCommunities, { input: { province: 'MB' } })).body.communities
  const mine = await seen(mara)
  expect(mine[0]!.lastMonth).toBeNull()
  expect(mine.find(c => c.place === 'mb-churchill')!.lastMonth).toBe('2026-11')
  const planned = (all: typeof mine) => all.find(c => c.place === 'mb-shamattawa')!.plannedMonth
  expect([planned(mine), planned(await seen(denise))]).toEqual(['2027-02', null])
  expect((await mara.ask(doors.planVisit, { params: { place: 'mb-churchill' }, input: { on: '2026-10-31' } })).code).toBe('outreach.month-past')
})

test('a visit whose Indigenous host has not agreed is known to the agency alone', async () => {
  await record(mara, { place: 'mb-flin-flon', hostIndigenous: true })
  const at = async (who: Actor) => (await who.ask(doors.listCommunities, { input: { province: 'MB' } })).body.communities.find(c => c.place === 'mb-flin-flon')!.lastMonth
  expect([await at(mara), await at(denise)]).toEqual(['2026-11', null])
})

test('an older visit that may be known, written down later, does not tell of the newer one that may not', async () => {
  await record(mara, { place: 'mb-gillam', hostIndigenous: true })
  await record(mara, { place: 'mb-gillam', on: '2026-09-10' })
  const at = async (who: Actor) => (await who.ask(doors.listCommunities, { input: { province: 'MB' } })).body.communities.find(c => c.place === 'mb-gillam')!.lastMonth
  expect([await at(mara), await at(denise)]).toEqual(['2026-11', null])
  await record(mara, { place: 'mb-gillam', on: '2026-11-24' })
  expect(await at(denise)).toBeNull()
})

test('another agency’s coordinator and a case worker find no session, nor that there is one', async () => {
  const id = await record(mara)
  for (const who of [denise, noor]) expect((await who.ask(doors.readSession, { params: { outreach: id } })).code).toBe('missing')
  expect((await denise.ask(doors.listOutreach)).body.sessions.every(s => s.id !== id)).toBe(true)
  expect((await noor.ask(doors.listOutreach)).code).toBe('missing')
})

test('My day says that a session is tomorrow, that results wait, and that a planned day went by', async () => {
  await record(mara, { on: '2026-11-27', came: undefined, place: 'mb-brandon' })
  await record(mara, { on: '2026-11-02', place: 'mb-brandon', came: 22 })
  await w.owner.query("insert into prevent.community_visit (agency_id, place, last_month) values ($1, 'mb-lynn-lake', '2025-06-01')", [w.ids.get('agency:northern-outreach')])
  const items = (await mara.ask(readMyDay)).body.items.filter(i => i.slice === 'prevent/outreach')
  const said = items.map(i => i.said.en)
  expect(said).toContain('A session is planned tomorrow')
  expect(items.find(i => i.said.en === 'Results of a session wait' && i.late)).toBeDefined()
  expect(said.some(s => /^Nobody has visited .* for 17 months$/.test(s))).toBe(true)
  expect(items.every(i => i.act.fr !== '' && i.said.fr !== i.said.en)).toBe(true)
})
