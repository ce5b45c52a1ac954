import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readCase, listCases } from '../cases/endpoints.ts'
import { exportMyCases } from '../interchange/endpoints.ts'
import { find } from '../../platform/search/endpoints.ts'
import { aFile, asks, newDay, opens, proved } from './build.ts'
import { addAlert, askGlass, confirmGlass, listReview, openGlass, readDesk, readOpened, reviewGlass } from './endpoints.ts'
import slice from './slice.ts'

const db = testDatabase()
let w: World
let [ines, sam, noor] = [] as unknown as [Actor, Actor, Actor]
let file = { case: '', number: '' }
const absent = 'TL-ZZZZ-99'
const nowhere = '7c0f4f5e-0000-4000-8000-000000000000'

beforeAll(async () => {
  w = await world(db)
  ;[ines, sam, noor] = [await proved(w, 'ines'), await proved(w, 'sam'), await w.as('noor')]
  file = await aFile(noor)
})
afterEach(() => newDay(w))
afterAll(() => w.close())

describe('who has the door', () => {
  test.each(['brar', 'pelletier', 'kilabuk', 'singh', 'fontaine'])('police, border and registry have no such door (%s)', async key => {
    const officer = await proved(w, key)
    await w.owner.query("update access.session set posts = posts || array['emergency', 'supervisor'] where member_id = $1", [officer.id])
    const tried = [asks(officer, file.number), officer.ask(readDesk), officer.ask(confirmGlass, { params: { ask: nowhere } }), officer.ask(openGlass, { params: { ask: nowhere }, input: { number: file.number } }), officer.ask(readOpened, { params: { case: file.case } })]
    expect((await Promise.all(tried)).map(r => r.status)).toEqual([404, 404, 404, 404, 404])
  })

  test('even with the post and the purpose, a member of the police is refused by the kind of his agency', async () => {
    const officer = await proved(w, 'brar')
    await w.owner.query("update access.session set posts = array['emergency'], purposes = array[3::smallint] where member_id = $1", [officer.id])
    expect((await asks(officer, file.number, { reasonCode: 'life-in-danger' })).status).toBe(404)
  })

  test('the closed list lets no police, border or registry hold the post or the purpose', async () => {
    const { rows } = await w.owner.query<{ k: string }>("select distinct agency_kind as k from accounts.may_hold where name = 'emergency' and agency_kind in ('police', 'joint-unit', 'crown', 'border', 'registry', 'labour')")
    expect(rows).toEqual([])
    const helpers = await w.owner.query("select distinct agency_kind as k from accounts.may_hold where what = 'post' and name = 'emergency' and agency_kind in ('shelter', 'line', 'health', 'child-protection')")
    expect(helpers.rows).toHaveLength(4)
  })

  test('a colleague without the post, and a sign-in not proved again, open nothing', async () => {
    expect((await asks(noor, file.number)).status).toBe(404)
    await w.owner.query("update access.session set stepped_up_at = now() - interval '16 minutes' where member_id = $1", [ines.id])
    expect((await asks(ines, file.number, { reasonCode: 'life-in-danger' })).code).toBe('step-up')
    await w.owner.query('update access.session set stepped_up_at = now() where member_id = $1', [ines.id])
  })
})

describe('a written reason and a second member', () => {
  test('the application cannot break glass by itself, naming a second who never confirmed', async () => {
    const app = await db.as('app')
    await app.query('begin')
    await app.query('select * from access.enter($1, $2)', [Buffer.from(ines.cookie.slice(3), 'base64url'), 'emergency'])
    await expect(app.query('select access.break_glass($1, $2, $3)', [file.case, 'medical', sam.id])).rejects.toMatchObject({ code: '42501' })
    await app.query('rollback')
  })

  test('a written reason is needed, 500 characters at most, and is sealed', async () => {
    expect([(await asks(ines, file.number, { reason: '', second: sam.id })).status, (await asks(ines, file.number, { reason: 'x'.repeat(501), second: sam.id })).status]).toEqual([422, 422])
    const { ask } = (await asks(ines, file.number, { second: sam.id })).body
    const { rows } = await w.owner.query<{ row: string }>('select a::text || encode(a.reason, \'escape\') as row from protect.glass_ask a where id = $1', [ask])
    expect(rows[0]!.row).not.toMatch(/Seizure|TL-/)
  })

  test('nobody confirms his own ask', async () => {
    expect((await asks(ines, file.number, { second: ines.id })).code).toBe('emergency.second')
    const { ask } = (await asks(ines, file.number, { second: sam.id })).body
    expect((await ines.ask(confirmGlass, { params: { ask } })).status).toBe(404)
    expect((await ines.ask(openGlass, { params: { ask }, input: { number: file.number } })).code).toBe('emergency.unconfirmed')
  })

  test('a second of another agency is refused, and so is one without the post', async () => {
    const [fiona, oscar] = [w.ids.get('member:fiona')!, w.ids.get('member:oscar')!]
    expect([(await asks(ines, file.number, { second: fiona })).code, (await asks(ines, file.number, { second: oscar })).code, (await asks(ines, file.number)).code]).toEqual(['emergency.second', 'emergency.second', 'emergency.second'])
    const { ask } = (await asks(ines, file.number, { second: sam.id })).body
    expect((await (await proved(w, 'fiona')).ask(confirmGlass, { params: { ask } })).status).toBe(404)
  })

  test('unless a life is in danger now', async () => {
    const { ask } = (await asks(ines, file.number, { reasonCode: 'life-in-danger' })).body
    expect((await ines.ask(openGlass, { params: { ask }, input: { number: file.number } })).body.case).toBe(file.case)
  })

  test('an ask lives ten minutes, opens one number once, and no other', async () => {
    const { ask } = (await asks(ines, file.number, { second: sam.id })).body
    expect((await sam.ask(confirmGlass, { params: { ask } })).status).toBe(200)
    expect((await ines.ask(openGlass, { params: { ask }, input: { number: absent } })).code).toBe('emergency.other-number')
    expect((await ines.ask(openGlass, { params: { ask }, input: { number: file.number.toLowerCase() } })).body.case).toBe(file.case)
    expect((await ines.ask(openGlass, { params: { ask }, input: { number: file.number } })).code).toBe('ended')
    const late = (await asks(ines, file.number, { second: sam.id })).body.ask
    await w.owner.query('update protect.glass_ask set until = now() where id = $1', [late])
    expect((await sam.ask(confirmGlass, { params: { ask: late } })).code).toBe('ended')
  })

  test('five asks a day, and the sixth is refused before anything is kept', async () => {
    for (let i = 0; i < 5; i++) expect((await asks(ines, absent, { second: sam.id })).status).toBe(200)
    const sixth = await asks(ines, file.number, { second: sam.id })
    expect([sixth.status, sixth.code]).toEqual([429, 'emergency.too-many'])
    const { rows } = await w.owner.query<{ n: number }>("select count(*)::int as n from protect.glass_ask where asked_by = $1 and at > now() - interval '24 hours'", [ines.id])
    expect(rows).toEqual([{ n: 5 }])
  })
})

describe('what asking tells', () => {
  test('an ask for a file that is there and for one that is not are kept and answered alike', async () => {
    const [there, not] = [await asks(ines, file.number, { second: sam.id }), await asks(ines, absent, { second: sam.id })]
    expect([there.status, there.raw.length]).toEqual([not.status, not.raw.length])
  })

  test('an absent number, a barred file and an erased one get the same status, the same body, the same work', async () => {
    const [barred, erased] = [await aFile(noor), await aFile(noor)]
    await w.owner.query('insert into access.bar (record_id, grantee_id, set_by) values ($1, $2, $3)', [barred.case, ines.id, noor.id])
    await w.owner.query('update access.record set erased_at = now() where id = $1', [erased.case])
    const seen = []
    for (const number of [absent, barred.number, erased.number]) {
      const { ask } = (await asks(ines, number, { second: sam.id })).body
      await sam.ask(confirmGlass, { params: { ask } })
      const work = await callsOf(ask, number)
      const answer = await ines.ask(openGlass, { params: { ask }, input: { number } })
      const { rows } = await w.owner.query('select verb, degree, record_id, sections from audit.event where member_id = $1 order by at desc, id desc limit 1', [ines.id])
      seen.push({ status: answer.status, raw: answer.raw, work, rows })
    }
    expect(seen[0]!.raw).toContain('"case":null')
    expect(seen[0]!.work.length).toBeGreaterThan(3)
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
  })
})

/** Every call of a function that opening makes in the database, on a connection of its own, counted, then undone. */
const callsOf = async (ask: string, number: string) => {
  const fresh = await db.as('postgres')
  const { rows: [kept] } = await fresh.query<{ number_hash: Buffer }>('select number_hash from protect.glass_ask where id = $1', [ask])
  await fresh.query('begin')
  await fresh.query("set local track_functions = 'all'")
  await fresh.query("select * from access.enter($1, 'emergency')", [Buffer.from(ines.cookie.slice(3), 'base64url')])
  await fresh.query('select * from protect.use_glass($1, $2, $3)', [ask, number, kept!.number_hash])
  const { rows } = await fresh.query('select schemaname || \'.\' || funcname as f, calls::int from pg_stat_xact_user_functions order by 1')
  await fresh.query('rollback')
  return rows
}

describe('what is open, and for how long', () => {
  test('by case number: summary, contact, safety and medical alerts, and nothing else', async () => {
    await noor.ask(addAlert, { params: { case: file.case }, input: { kind: 'allergy', words: 'Penicillin.' } })
    expect((await opens(ines, sam, file.number)).body.case).toBe(file.case)
    const read = await ines.ask(readOpened, { params: { case: file.case } })
    expect([read.status, read.body.number, read.body.alerts.map(a => a.words), read.body.minutesLeft]).toEqual([200, file.number, ['Penicillin.'], 30])
    expect(read.raw).not.toContain('Cedar')
    const { rows } = await w.owner.query<{ names: string[] }>("select array(select s.name from access.section s where s.kind = 'case' and (g.sections & (1 << s.bit)) <> 0 order by 1) as names from access.grant g where g.record_id = $1 and g.grantee_id = $2 and g.purpose = 3 limit 1", [file.case, ines.id])
    expect(rows[0]!.names).toEqual(['alerts', 'contact', 'safety', 'summary'])
    expect([(await ines.ask(readCase, { params: { case: file.case } })).status, (await ines.ask(addAlert, { params: { case: file.case }, input: { kind: 'other', words: 'x' } })).status]).toEqual([404, 404])
  })

  test('after 30 minutes it is closed again', async () => {
    await opens(ines, sam, file.number)
    const { rows } = await w.owner.query<{ m: number }>("select distinct extract(epoch from upper(valid) - lower(valid))::int / 60 as m from access.grant where record_id = $1 and purpose = 3", [file.case])
    expect(rows).toEqual([{ m: 30 }])
    await w.owner.query("update access.grant set valid = tstzrange(now() - interval '31 minutes', now() - interval '1 minute') where record_id = $1 and purpose = 3", [file.case])
    await w.owner.query("update access.basis set until = now() - interval '1 minute' where record_id = $1 and kind = 'emergency'", [file.case])
    expect((await ines.ask(readOpened, { params: { case: file.case } })).status).toBe(404)
    expect((await ines.ask(readDesk)).body.open).toEqual([])
  })

  test('no search: no token is posted, no list and no box finds it', async () => {
    await opens(ines, sam, file.number)
    const { rows } = await w.owner.query('select 1 from access.posting where grantee_id = $1 and record_id = $2', [ines.id, file.case])
    expect(rows).toEqual([])
    const found = [await ines.ask(find, { input: { text: 'Cedar', language: 'en' } }), await ines.ask(find, { input: { text: file.number, language: 'en' } }), await ines.ask(listCases)]
    for (const answer of found) expect([answer.status, answer.raw.includes(file.case)]).toEqual([200, false])
  })

  test('no export: under this purpose there is no file and no list of files', async () => {
    await opens(ines, sam, file.number)
    expect((slice.handlers ?? []).filter(h => h.endpoint.purpose === 'emergency' && h.endpoint.file === true)).toEqual([])
    const out = await ines.ask(exportMyCases)
    expect([out.status, out.raw.includes(file.number)]).toEqual([200, false])
  })
})

describe('the endpoints stay closed to others', () => {
  test('a review belongs to the custodian alone', async () => {
    await opens(ines, sam, file.number)
    expect((await sam.ask(listReview)).body.openings.filter(o => o.number === file.number)).toEqual([])
    const { rows } = await w.owner.query<{ id: string }>('select basis_id as id from access.emergency where record_id = $1 and reviewed_at is null limit 1', [file.case])
    expect((await sam.ask(reviewGlass, { params: { opening: rows[0]!.id }, input: { finding: 'needed' } })).status).toBe(404)
    expect((await noor.ask(listReview)).status).toBe(404)
    expect((await noor.ask(askGlass, { input: { number: file.number, reasonCode: 'other', reason: 'x', present: false } })).status).toBe(404)
  })
})
