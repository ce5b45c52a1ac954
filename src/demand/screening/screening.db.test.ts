import { createHash } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { startStewards } from '../../platform/jobs/stewards.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { addRegistrant, endOrder, listRegistrants, readRegistrant } from '../registrants/endpoints.ts'
import { endedOrders } from '../registrants/stewards.ts'
import { fileNotice, readNotice } from '../travel/endpoints.ts'
import { askRegistry, clear, confirm, listAsks, listScreenings, readCard, readScreening } from './endpoints.ts'

const db = testDatabase()
let w: World
let [singh, boudreau, kilabuk]: Actor[] = []
const lines = new Map<string, string>()
const day = (n: number) => new Date(performance.timeOrigin + performance.now() + n * 86_400_000).toISOString().slice(0, 10)

beforeAll(async () => {
  w = await world(db)
  ;[singh, boudreau, kilabuk] = [await w.as('singh'), await w.as('boudreau'), await w.as('kilabuk')]
  const add = async (key: string, name: string, birth: string, childOffence: boolean) => lines.set(key, (await singh!.ask(addRegistrant, { input: { name, aliases: [], birth, country: 'CA', childOffence, assessed: true, since: '2024-01-01' } })).body.record)
  await add('aubrecht', 'Tobias Aubrecht', '1974-08-19', true)
  await add('trang', 'Minh Trang', '1981-05-17', false)
  await singh!.ask(fileNotice, { params: { registrant: lines.get('aubrecht')! }, input: { receivedOn: day(-1), departsOn: day(8), daysAway: 9, abroad: true, excuse: 'none' } })
})
afterAll(() => w.close())

const salt = () => 'chance-enough-for-a-test'
const askFor = (name: string, birth: string, who: Actor = kilabuk!) => who.ask(askRegistry, { input: { ground: 'departure-of-registrant', name, birth, country: 'CA', salt: salt() } })
const tables = async () => (await w.owner.query<{ name: string }>("select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('access', 'accounts', 'audit', 'platform', 'demand')")).rows.map(r => r.name)
const rowsHolding = async (...texts: string[]): Promise<number> => {
  const likes = texts.flatMap(t => [t, Buffer.from(t).toString('hex')]).map(t => `%${t}%`)
  let n = 0
  for (const name of await tables()) n += (await w.owner.query(`select 1 from ${name} t where t::text ilike any ($1)`, [likes])).rowCount ?? 0
  return n
}
const counts = async () => {
  const found: Record<string, number | null> = {}
  for (const name of await tables()) if ((name.startsWith('demand.') && name !== 'demand.ask_count') || name === 'access.record') found[name] = (await w.owner.query(`select 1 from ${name}`)).rowCount
  return found
}

test('a traveller who does not match: nothing may be done, and no row about him is written anywhere', async () => {
  const before = await counts()
  const { status, body } = await askFor('Wendeline Obradovic', '1990-03-14')
  expect([status, body.answer, body.ask]).toEqual([200, 'nothing', null])
  expect(body.card!.lines.map(l => l.what.en)).toEqual(['Nothing. The traveller goes on.'])
  expect(await counts()).toEqual(before)
  const input = { params: {}, given: { ground: 'departure-of-registrant', name: 'Wendeline Obradovic', birth: '1990-03-14', country: 'CA' } }
  expect(await rowsHolding('Obradovic', 'Wendeline', createHash('sha256').update(JSON.stringify([input.params, input.given])).digest('hex'))).toBe(0)
})

test('the registrant is probable, each part explained; the border learns it only when the registry confirms, as a card of four fields a line', async () => {
  const { ask } = (await askFor('AUBRECHT, TOBIAS', '1974-08-19')).body
  const at = { params: { screening: ask! } }
  expect((await kilabuk!.ask(readCard, at)).status).toBe(404)
  expect((await kilabuk!.ask(listAsks, {})).body.asks.find(a => a.id === ask)).toMatchObject({ state: 'waiting', live: false })
  const read = (await singh!.ask(readScreening, at)).body
  expect(read).toMatchObject({ status: 'probable', traveller: { name: 'AUBRECHT, TOBIAS' }, hits: [{ name: 'Tobias Aubrecht', status: 'probable', assessed: true }] })
  expect(read.hits[0]!.parts.map(p => p.how)).toEqual(expect.arrayContaining(['exact', 'birth-agrees']))
  expect((await singh!.ask(readMyDay, {})).body.items.some(i => i.record === ask)).toBe(true)
  expect((await singh!.ask(confirm, { ...at, input: { document: 'passport' } })).body).toEqual({ state: 'confirmed' })
  const card = (await kilabuk!.ask(readCard, at)).body
  expect(card.lines.map(l => l.section.en).join('|')).toMatch(/490\.031.*9\(2\), 10\(1\)/)
  expect((await kilabuk!.ask(readMyDay, {})).body.items.find(i => i.record === ask)).toMatchObject({ said: { en: expect.stringContaining('answered') } })
  expect((await kilabuk!.ask(readCard, at)).raw).not.toMatch(/Aubrecht|Tobias|RG-/)
  expect((await kilabuk!.ask(readScreening, at)).status).toBe(404)
  expect((await singh!.ask(confirm, { ...at, input: { document: 'passport' } })).code).toBe('screening.decided')
  const { rows } = await w.owner.query("select b.kind, b.citation, g.sections from access.grant g join access.basis b on b.id = g.basis_id where g.record_id = $1 and g.grantee_id = $2", [ask, kilabuk!.id])
  expect(rows).toEqual([{ kind: 'statute', citation: expect.stringContaining('16(4)(j.2)'), sections: 8 }])
})

test('Mr. Tran is possible; two different people clear him by document; a hundred more journeys raise no alarm, and nothing names him', async () => {
  const { ask } = (await askFor('Mr. Minh Tran', '1981-05-17')).body
  const at = { params: { screening: ask! }, input: { document: 'passport' } }
  expect((await singh!.ask(readScreening, { params: at.params })).body).toMatchObject({ status: 'possible', hits: [{ name: 'Minh Trang' }] })
  expect((await singh!.ask(clear, at)).body).toEqual({ clears: 1, redress: null })
  expect((await singh!.ask(clear, at)).body.clears).toBe(1)
  expect((await singh!.ask(readMyDay, {})).body.items.some(i => i.record === ask)).toBe(false)
  const { clears, redress } = (await boudreau!.ask(clear, at)).body
  expect([clears, redress]).toEqual([2, expect.stringMatching(/^RD-/)])
  expect((await kilabuk!.ask(readCard, { params: at.params })).body.lines.map(l => l.what.fr)).toEqual(['Rien. La personne poursuit son voyage.'])
  expect((await singh!.ask(readRegistrant, { params: { registrant: lines.get('trang')! } })).body.redress).toEqual([redress])
  expect((await w.owner.query('select 1 from demand.screening_identity where record_id = $1 union all select 1 from demand.screening_part where record_id = $1', [ask])).rowCount).toBe(0)
  let alarms = 0
  for (let n = 0; n < 100; n++) if ((await askFor(n % 2 ? 'Mr. Minh Tran' : 'TRAN, Minh', '1981-05-17')).body.answer !== 'nothing') alarms++
  expect(alarms).toBe(0)
  expect((await askFor('Minh Trang', '1981-05-17')).body.answer).toBe('waiting')
  expect(await rowsHolding('Minh Tran')).toBe(0)
})

describe('the closed list', () => {
  const inSession = async (actor: Actor, purpose: string, work: (client: pg.Client) => Promise<unknown>): Promise<string> => {
    const app = await db.as('app')
    await app.query('begin')
    try {
      await app.query('select * from access.enter($1, $2)', [Buffer.from(actor.cookie.replace('tl=', ''), 'base64url'), purpose])
      await work(app)
      return 'answered'
    } catch (error) {
      return (error as { code?: string }).code ?? 'error'
    } finally {
      await app.query('rollback')
    }
  }
  const look = (ground: string) => (client: pg.Client) => client.query('select * from demand.extract_to_screen($1, current_date)', [ground])
  test('a look-up on a ground outside the list fails in the database, and so does one for another purpose, post or agency', async () => {
    expect(await inSession(kilabuk!, 'registry', look('departure-of-registrant'))).toBe('answered')
    expect(await inSession(kilabuk!, 'registry', look('immigration-check'))).toBe('TL403')
    expect(await inSession(kilabuk!, 'agreement', look('departure-of-registrant'))).toBe('TL404')
    expect(await inSession(await w.as('brar'), 'investigate', look('departure-of-registrant'))).toBe('TL404')
    expect(await inSession(await w.as('pelletier'), 'registry', look('departure-of-registrant'))).toBe('TL404')
    expect(await inSession(boudreau!, 'registry', look('departure-of-registrant'))).toBe('TL404')
    const app = await db.as('app')
    await expect(app.query("select * from demand.extract_to_screen('departure-of-registrant', current_date)")).rejects.toMatchObject({ code: 'TL401' })
    expect((await kilabuk!.ask(askRegistry, { input: { ground: 'immigration-check', name: 'A B', birth: '1980-01-02', salt: salt() } })).code).toBe('bad-input')
  })
  test('the border, the carrier, police and task forces read no registry row, by screen or by SQL', async () => {
    for (const [key, purpose] of [['kilabuk', 'registry'], ['brar', 'investigate'], ['pelletier', 'investigate']] as const) {
      const who = await w.as(key)
      for (const e of [listRegistrants, listScreenings]) expect([key, (await who.ask<object, object>(e as never, {})).status]).toEqual([key, 404])
      for (const table of ['registrant', 'registrant_identity', 'registrant_order', 'screening', 'screening_identity', 'screening_part', 'redress', 'travel_notice', 'notice_identity']) {
        expect([key, table, await inSession(who, purpose, async client => { if ((await client.query(`select 1 from demand.${table}`)).rowCount !== 0) throw new Error('rows') })]).toEqual([key, table, 'answered'])
      }
    }
  })
  test('nobody sets the second clearing for somebody else: the application cannot write who cleared', async () => {
    expect(await inSession(singh!, 'registry', client => client.query("insert into demand.screening_clear (record_id, member_id, document) values (gen_random_uuid(), $1, 'passport')", [boudreau!.id]))).toBe('42501')
  })
})

describe('an order that is over', () => {
  const due = async (registrant: string) => (await w.owner.query('select 1 from demand.due_ended_orders() d where d.record = $1', [registrant])).rowCount
  test('is over by the day of the registry’s desk: the clock of the database, days ahead, erases nothing', async () => {
    const { record } = (await singh!.ask(addRegistrant, { input: { name: 'Neil Harrow', aliases: [], birth: '1955-12-09', country: 'CA', childOffence: false, assessed: true, since: '2024-01-01', until: day(2) } })).body
    await w.owner.query('begin')
    await w.owner.query("set local time zone interval '72' hour")
    const found = await due(record)
    await w.owner.query('rollback')
    expect(found).toBe(0)
  })
  test('waits whole while one of its notices is under a legal hold', async () => {
    const { record } = (await singh!.ask(addRegistrant, { input: { name: 'Luc Delorme', aliases: [], birth: '1988-02-28', country: 'CA', childOffence: false, assessed: true, since: '2024-01-01' } })).body
    const { notice } = (await singh!.ask(fileNotice, { params: { registrant: record }, input: { receivedOn: day(-1), departsOn: day(8), abroad: true, excuse: 'none' } })).body
    const left = async () => (await w.owner.query('select 1 from access.record_key where record_id = any ($1)', [[record, notice]])).rowCount
    await w.owner.query("update access.record set legal_hold = 'an order (demo)' where id = $1", [notice])
    await singh!.ask(endOrder, { params: { registrant: record }, input: { on: day(-1) } })
    await w.owner.query('select demand.due_erase_registrant($1)', [record])
    expect(await left()).toBe(2)
    await w.owner.query('update access.record set legal_hold = null where id = $1', [notice])
    await w.owner.query('select demand.due_erase_registrant($1)', [record])
    expect(await left()).toBe(0)
  })
})

test('an order that ended leaves the extract at once; then a steward erases it, and a residue search finds nothing', async () => {
  const { ask } = (await askFor('Tobias Aubrecht', '1974-08-19')).body
  const registrant = lines.get('aubrecht')!
  const { notice } = (await singh!.ask(fileNotice, { params: { registrant }, input: { receivedOn: day(-1), departsOn: day(8), abroad: true, excuse: 'none' } })).body
  expect((await singh!.ask(endOrder, { params: { registrant }, input: { on: day(-1) } })).status).toBe(200)
  expect((await askFor('Tobias Aubrecht', '1974-08-19')).body.answer).toBe('nothing')
  expect((await singh!.ask(listRegistrants, {})).body.registrants.map(r => r.name)).not.toContain('Tobias Aubrecht')
  const stewards = startStewards({ pool: w.pools.worker, stewards: [endedOrders], services: w.services, log: { failed: (_name, error) => { throw error } } })
  await stewards.once('registrants.ended')
  await stewards.stop()
  const left = await w.owner.query('select 1 from demand.registrant where record_id = $1 union all select 1 from demand.registrant_identity where record_id = $1 union all select 1 from demand.notice_identity where registrant_id = $1 union all select 1 from demand.screening_part where registrant_id = $1 union all select 1 from demand.redress where record_id = $1 union all select 1 from access.record_key where record_id = any ($2)', [registrant, [registrant, notice, ask]])
  expect(left.rowCount).toBe(0)
  expect((await singh!.ask(readNotice, { params: { travelNotice: notice } })).status).toBe(404)
  expect((await singh!.ask(readRegistrant, { params: { registrant } })).status).toBe(404)
  expect(await rowsHolding('Aubrecht')).toBe(0)
})
