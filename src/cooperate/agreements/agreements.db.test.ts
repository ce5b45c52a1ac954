import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { within } from '../../platform/db/transaction.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { draftAgreement, endAgreement, listAgreements, readAgreement, signAgreement, simulateAgreement } from './endpoints.ts'

const db = testDatabase()
let w: World
beforeAll(async () => { w = await world(db, { demo: ['cooperate/agreements'] }) })
afterAll(() => w.close())

const id = (key: string) => w.ids.get(key)!
/** A record in the custody of an agency's team, straight in the tables: the kind is another slice's. */
const record = async (kind: string, agency: string, purpose: string): Promise<string> => {
  const one = async (text: string, values: unknown[]) => (await w.owner.query<{ id: string }>(text, values)).rows[0]!.id
  const rec = await one('insert into access.record (kind, custodian) values ($1, $2) returning id', [kind, id(`agency:${agency}`)])
  const basis = await one("insert into access.basis (kind, record_id, sections, rights, purpose) select 'custody', $1, a.sections, 7, a.purpose from access.allowed a join access.purpose_code p on p.id = a.purpose where a.kind = $2 and a.basis = 'custody' and p.name = $3 returning id", [rec, kind, purpose])
  await w.owner.query("insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) select b.record_id, $2, $3, b.sections, 7, b.purpose, b.id, tstzrange(now(), null), now() from access.basis b where b.id = $1", [basis, kind, id(`team:${agency}`)])
  return rec
}
const sees = async (key: string, rec: string, purpose: string) => {
  const caller = { token: Buffer.from((await w.as(key)).cookie.slice(3), 'base64url'), purpose }
  return (await within(w.pools.app, caller, null, given => given.many<{ sections: number }>(sql`select g.sections from access.grant g where g.record_id = ${rec}`))).map(g => g.sections)
}
type Terms = { from?: string; to?: string; kind?: string; sections?: string[]; purpose?: string; discloses?: string | undefined; collects?: string | undefined }
const drafted = async ({ from = 'prairie-unit', to = 'unite-nord', kind = 'investigation', sections = ['summary', 'entities'], purpose = 'investigate', discloses = 'demo section A', collects = 'demo section B' }: Terms = {}) =>
  (await (await w.as('desrosiers')).ask(draftAgreement, { input: { title: 'Terms (demo)', discloser: id(`agency:${from}`), receiver: id(`agency:${to}`), lastDay: '2027-06-30', ...(discloses ? { disclosesUnder: discloses } : {}), ...(collects ? { collectsUnder: collects } : {}), clauses: [{ kind, sections, purpose, grantee: id(`team:${to}`) }] } })).body.record
const sign = async (key: string, agreement: string) => {
  const answer = await (await w.as(key)).ask(signAgreement, { params: { agreement } })
  return answer.code ?? answer.body.state
}

test('four signatures, two a side, open what the closed table allows and nothing before', async () => {
  const rec = await record('investigation', 'prairie-unit', 'investigate')
  const agreement = await drafted({ sections: ['summary', 'entities', 'people-exploited'] })
  expect([await sign('meilin', agreement), await sign('pelletier', agreement), await sign('tremblay', agreement)]).toEqual(['signed', 'signed', 'signed'])
  expect(await sees('tremblay', rec, 'investigate')).toEqual([])
  expect(await sign('gagnon', agreement)).toBe('live')
  expect(await sees('tremblay', rec, 'investigate')).toEqual([0b101])
  expect((await (await w.as('pelletier')).ask(readAgreement, { params: { agreement } })).body).toMatchObject({ state: 'live', clauses: [{ closed: ['people-exploited'] }] })
})

test('ended by either side, its access is gone at the next statement and no grant on it lives', async () => {
  const rec = await record('investigation', 'prairie-unit', 'investigate')
  const agreement = await drafted()
  for (const key of ['meilin', 'pelletier', 'tremblay', 'gagnon']) await sign(key, agreement)
  expect(await sees('gagnon', rec, 'investigate')).not.toEqual([])
  await (await w.as('tremblay')).ask(endAgreement, { params: { agreement } })
  // The agreement of the test before still gives its own view: only what stood on this one is gone.
  const { rows } = await w.owner.query<{ n: number }>('select count(*)::int as n from cooperate.agreement_opened o join access.grant g on g.basis_id = o.basis_id where o.agreement_id = $1 and g.revoked_at is null', [agreement])
  expect(rows).toEqual([{ n: 0 }])
  expect((await (await w.as('meilin')).ask(readAgreement, { params: { agreement } })).body).toMatchObject({ state: 'ended', opens: 0, mayEnd: false })
})

test('on its last day it ends by itself', async () => {
  const rec = await record('tip', 'prairie-unit', 'investigate')
  const agreement = await drafted({ kind: 'tip', sections: ['summary'] })
  for (const key of ['meilin', 'pelletier', 'tremblay', 'gagnon']) await sign(key, agreement)
  const { rows } = await w.owner.query<{ until: Date }>('select upper(g.valid) as until from access.grant g join cooperate.agreement_opened o on o.basis_id = g.basis_id where o.agreement_id = $1', [agreement])
  expect(rows.map(r => r.until.toISOString())).toEqual(['2027-07-01T04:00:00.000Z'])
  await w.owner.query('update access.grant g set valid = tstzrange(lower(g.valid), now()) from cooperate.agreement_opened o where o.basis_id = g.basis_id and o.agreement_id = $1', [agreement])
  expect(await sees('tremblay', rec, 'investigate')).toEqual([])
})

test.each([['discloses', 'agreements.no-disclosing', 'disclosing'], ['collects', 'agreements.no-collecting', 'collecting']] as const)('without the section that %s it cannot be signed, and the error says which', async (missing, code, lacks) => {
  const { record: agreement } = (await (await w.as('desrosiers')).ask(draftAgreement, { input: { title: 'Half (demo)', discloser: id('agency:prairie-unit'), receiver: id('agency:unite-nord'), lastDay: '2027-06-30', ...(missing === 'discloses' ? { collectsUnder: 'demo section B' } : { disclosesUnder: 'demo section A' }), clauses: [{ kind: 'tip', sections: ['summary'], purpose: 'investigate', grantee: id('team:unite-nord') }] } })).body
  expect((await (await w.as('meilin')).ask(simulateAgreement, { params: { agreement } })).body.lacks).toEqual([lacks])
  expect(await sign('meilin', agreement)).toBe(code)
})

test('nobody signs twice, or what he drafted, or for a side that is not his', async () => {
  const agreement = await drafted()
  await sign('meilin', agreement)
  expect(await sign('meilin', agreement)).toBe('agreements.self')
  expect(await sign('desrosiers', agreement)).toBe('missing')
  const own = (await (await w.as('pelletier')).ask(draftAgreement, { input: { title: 'Own (demo)', discloser: id('agency:prairie-unit'), receiver: id('agency:unite-nord'), lastDay: '2027-06-30', disclosesUnder: 'a', collectsUnder: 'b', clauses: [{ kind: 'tip', sections: ['summary'], purpose: 'investigate', grantee: id('team:unite-nord') }] } })).body.record
  expect(await sign('pelletier', own)).toBe('agreements.self')
})

test('on protect records it carries terms, never authority: without her live consent it opens nothing', async () => {
  const rec = await record('case', 'lakeshore', 'support')
  const agreement = await drafted({ from: 'lakeshore', to: 'prairie-unit', kind: 'case', sections: ['summary', 'identity'], purpose: 'investigate' })
  const seen = (await (await w.as('pelletier')).ask(simulateAgreement, { params: { agreement } })).body
  expect(seen).toEqual({ kinds: 0, people: 0, records: 0, fewer: false, lacks: [] })
  expect((await (await w.as('pelletier')).ask(readAgreement, { params: { agreement } })).body.clauses).toMatchObject([{ needsConsent: true, records: 0 }])
  expect((await w.owner.query('select 1 from access.grant g join access.basis b on b.id = g.basis_id where g.record_id = $1 and b.kind = $2', [rec, 'agreement'])).rowCount).toBe(0)
})

test('a simulation gives counts in steps of ten and no id', async () => {
  for (let k = 0; k < 13; k++) await record('investigation', 'unite-nord', 'investigate')
  const agreement = await drafted({ from: 'unite-nord', to: 'prairie-unit', sections: ['summary'] })
  const answer = await (await w.as('pelletier')).ask(simulateAgreement, { params: { agreement } })
  expect(answer.body).toEqual({ kinds: 1, people: 2, records: 10, fewer: false, lacks: [] })
  expect(answer.raw).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
})

test('what came after the signatures is opened too, and a sealed record is not', async () => {
  const agreement = await drafted({ sections: ['summary'] })
  for (const key of ['meilin', 'pelletier', 'tremblay', 'gagnon']) await sign(key, agreement)
  const [later, sealed] = [await record('investigation', 'prairie-unit', 'investigate'), await record('investigation', 'prairie-unit', 'investigate')]
  await w.owner.query('update access.record set sealed_at = now() where id = $1', [sealed])
  const { rows } = await w.owner.query<{ record: string }>('select record from cooperate.due_under_agreements() where agreement = $1', [agreement])
  expect(rows.map(r => r.record)).toEqual([later])
})

test('a draft cannot grow a line once someone has signed it', async () => {
  const agreement = await drafted()
  await sign('meilin', agreement)
  await expect(w.owner.query("insert into cooperate.agreement_clause (record_id, kind, sections, purpose, grantee_id) values ($1, 'tip', array['summary'], 6, $2)", [agreement, id('team:unite-nord')])).rejects.toMatchObject({ code: 'TL409' })
})

test('a draft is written by its functions alone: its drafter cannot slip a line in beside them', async () => {
  const agreement = await drafted()
  const caller = { token: Buffer.from((await w.as('desrosiers')).cookie.slice(3), 'base64url'), purpose: 'agreement' }
  const slip = sql`insert into cooperate.agreement_clause (record_id, kind, sections, purpose, grantee_id) values (${agreement}, 'tip', array['summary'], 6, ${id('team:crown-winnipeg')})`
  await expect(within(w.pools.app, caller, null, given => given.run(slip))).rejects.toMatchObject({ code: 'missing' })
})

test('it ends though a record it opened was erased meanwhile', async () => {
  const rec = await record('investigation', 'prairie-unit', 'investigate')
  const agreement = await drafted()
  for (const key of ['meilin', 'pelletier', 'tremblay', 'gagnon']) await sign(key, agreement)
  await w.owner.query("update access.basis set ended_at = now(), ended_because = 'erased' where record_id = $1", [rec])
  await w.owner.query('update access.grant set revoked_at = now() where record_id = $1', [rec])
  await w.owner.query('update access.record set erased_at = now() where id = $1', [rec])
  expect((await (await w.as('tremblay')).ask(endAgreement, { params: { agreement } })).status).toBe(200)
  expect((await (await w.as('meilin')).ask(readAgreement, { params: { agreement } })).body).toMatchObject({ state: 'ended', opens: 0 })
})

test('it does not wait in the day of someone it would open to, or who is barred from it', async () => {
  const items = async (key: string, agreement: string) => (await (await w.as(key)).ask(readMyDay, {})).body.items.filter(i => i.id === agreement).length
  const toOne = (await (await w.as('desrosiers')).ask(draftAgreement, { input: { title: 'To one (demo)', discloser: id('agency:prairie-unit'), receiver: id('agency:unite-nord'), lastDay: '2027-06-30', disclosesUnder: 'a', collectsUnder: 'b', clauses: [{ kind: 'tip', sections: ['summary'], purpose: 'investigate', grantee: id('member:gagnon') }] } })).body.record
  expect([await items('gagnon', toOne), await items('tremblay', toOne)]).toEqual([0, 1])
  await w.owner.query('insert into access.bar (record_id, grantee_id, set_by) values ($1, $2, $3)', [toOne, id('member:tremblay'), id('member:desrosiers')])
  expect(await items('tremblay', toOne)).toBe(0)
})

test('it waits in the day of whoever may sign, and a stranger to it sees nothing', async () => {
  const waiting = id('agreement:waiting')
  const items = async (key: string) => (await (await w.as(key)).ask(readMyDay, {})).body.items.filter(i => i.id === waiting)
  expect([(await items('tremblay')).length, (await items('meilin')).length, (await items('gagnon')).length, (await items('fontaine')).length]).toEqual([1, 1, 0, 0])
  expect((await (await w.as('fontaine')).ask(readAgreement, { params: { agreement: waiting } })).status).toBe(404)
  expect((await (await w.as('fontaine')).ask(listAgreements, {})).body.agreements.map(a => a.id)).not.toContain(waiting)
})

test('where the closed table wants her live consent, an agreement opens with it, to those she named and never past it, and falls when she takes it back', async () => {
  await w.owner.query("insert into access.allowed (kind, purpose, basis, sections, needs) select 'case', p.id, 'agreement', 3, 'live consent' from access.purpose_code p where p.name = 'investigate'")
  const [withYes, without] = [await record('case', 'lakeshore', 'support'), await record('case', 'lakeshore', 'support')]
  const { rows } = await w.owner.query<{ id: string }>("insert into access.basis (kind, record_id, sections, rights, purpose, until) select 'consent', $1, 3, 1, p.id, now() + interval '5 days' from access.purpose_code p where p.name = 'investigate' returning id", [withYes])
  await w.owner.query("insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) select b.record_id, 'case', $2, 1, 1, b.purpose, b.id, tstzrange(now(), b.until), now() from access.basis b where b.id = $1", [rows[0]!.id, id('team:prairie-unit')])
  const agreement = await drafted({ from: 'lakeshore', to: 'prairie-unit', kind: 'case', sections: ['summary', 'identity'], purpose: 'investigate' })
  await w.owner.query("update accounts.member set purposes = purposes || (select id from access.purpose_code where name = 'agreement') where id = any ($1)", [[id('member:noor'), id('member:grace')]])
  const elsewhere = await record('case', 'lakeshore', 'support')
  const { rows: other } = await w.owner.query<{ id: string }>("insert into access.basis (kind, record_id, sections, rights, purpose, until) select 'consent', $1, 3, 1, p.id, now() + interval '5 days' from access.purpose_code p where p.name = 'investigate' returning id", [elsewhere])
  await w.owner.query("insert into access.grant (record_id, kind, grantee_id, sections, rights, purpose, basis_id, valid, activity_at) select b.record_id, 'case', $2, 1, 1, b.purpose, b.id, tstzrange(now(), b.until), now() from access.basis b where b.id = $1", [other[0]!.id, id('member:pelletier')])
  for (const key of ['noor', 'grace', 'meilin', 'pelletier']) await sign(key, agreement)
  const opened = async () => (await w.owner.query<{ record: string; on_time: boolean }>("select g.record_id as record, upper(g.valid) <= b.until as on_time from cooperate.agreement_opened o join access.grant g on g.basis_id = o.basis_id join access.stands_on s on s.basis_id = o.basis_id join access.basis b on b.id = s.on_id and b.kind = 'consent' where o.agreement_id = $1 and g.revoked_at is null", [agreement])).rows
  expect(await opened()).toEqual([{ record: withYes, on_time: true }])
  expect(await sees('meilin', without, 'investigate')).toEqual([])
  await w.owner.query("select access.end_basis($1, 'withdrawn')", [rows[0]!.id])
  expect(await opened()).toEqual([])
  expect(await sees('meilin', withYes, 'investigate')).toEqual([])
})
