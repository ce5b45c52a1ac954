import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { seeded } from '../../algorithms/random/rng.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { unseal } from '../../platform/crypto/seal.ts'
import { type World, world } from '../../platform/http/testing/world.ts'
import { find } from '../../platform/search/endpoints.ts'
import { listCases, readCase } from '../../protect/cases/endpoints.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { demoAgencies } from '../agencies.ts'
import type { CountryGiven } from '../country.ts'
import { troubles } from './checks.ts'
import { writePeople } from './write-people.ts'
import { chosenNames, chosenNamesFr, givenNames } from './words.ts'

const db = testDatabase()
const people = 400
let w: World
let given: CountryGiven

beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/beds'] })
  const { rows } = await w.owner.query<{ now: Date }>('select now() as now')
  given = { client: w.owner, rng: seeded(1), today: day(rows[0]!.now.toISOString().slice(0, 10)), people, keys: w.services.keys, ids: w.ids }
  await writePeople(given, { seed: 1, now: rows[0]!.now.getTime(), slices: w.slices.filter(s => s.name.startsWith('protect/')) })
})
afterAll(() => w.close())

const count = async (sql: string, values: unknown[] = []) => (await w.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values)).rows[0]!.n

test('everything stands on a basis, inside the closed table, and what has ended has ended', async () => {
  expect(await troubles(w.owner)).toEqual({})
  expect(await count('access.grant g where g.revoked_at is null')).toBeGreaterThan(people)
})

test('no line of the log and no notice is made up', async () => {
  expect([await count('audit.event'), await count('platform.outbox')]).toEqual([0, 0])
})

test('a file reads through the product for those who keep it, and is missing for everyone else', async () => {
  const [noor, elsewhere] = [await w.as('noor'), await w.as('dorothy')]
  const { cases } = (await noor.ask(listCases, {})).body
  expect(cases.length).toBeGreaterThan(4)
  const kept = cases.find(c => c.readable === (1 << 15) - 1)!
  const read = await noor.ask(readCase, { params: { case: kept.id } })
  expect(read.status).toBe(200)
  expect([...givenNames, ...chosenNames, ...chosenNamesFr]).toContain(read.body.callMe)
  expect(read.body.callMe).toBe(kept.callMe)
  const hidden = await elsewhere.ask(readCase, { params: { case: kept.id } })
  const absent = await elsewhere.ask(readCase, { params: { case: '00000000-0000-4000-8000-000000000000' } })
  expect([hidden.status, hidden.raw]).toEqual([404, absent.raw])
})

test('a search by the name she chose finds her among my own files alone', async () => {
  const [noor, elsewhere] = [await w.as('noor'), await w.as('dorothy')]
  const mine = (await noor.ask(listCases, {})).body.cases.find(c => c.readable === (1 << 15) - 1)!
  const found = async (who: typeof noor) => (await who.ask(find, { input: { text: mine.number, language: 'en' } })).body.items.map(i => i.go)
  expect(await found(noor)).toContain(`/cases/${mine.id}`)
  expect(await found(elsewhere)).not.toContain(`/cases/${mine.id}`)
})

test('every sealed name is invented, and every sealed number is of the range kept for stories', async () => {
  const open = async (column: string, of: string) => {
    const { rows } = await w.owner.query<{ record_id: string; custodian_key: string; wrapped: Buffer; sealed: Buffer }>(`select k.record_id, k.custodian_key, k.wrapped, t.${column} as sealed from protect.${of} t join access.record_key k on k.record_id = t.record_id where t.${column} is not null`)
    return Promise.all(rows.map(async r => unseal(await w.services.keys.unwrap(r.custodian_key, r.wrapped), `protect.${of}.${column}|${r.record_id}`, r.sealed).toString()))
  }
  const known = new Set([...givenNames, ...chosenNames, ...chosenNamesFr])
  const [names, legal, phones] = [await open('call_me', 'case_identity'), await open('legal_name', 'case_identity'), await open('number', 'case_contact')]
  expect([names.length, names.filter(n => !known.has(n)), legal.filter(n => !/\((demo|démo)\)$/.test(n)), phones.filter(n => !/^\d{3}-555-01\d\d$/.test(n))]).toEqual([people, [], [], []])
  expect(Math.min(legal.length, phones.length)).toBeGreaterThan(50)
})

test('case workers across the country have something to do today', async () => {
  const works = ['advocate', 'case-worker', 'intake-worker']
  const keys = demoAgencies.filter(a => ['line', 'ngo', 'shelter'].includes(a.kind)).flatMap(a => a.members.filter(m => m.posts.some(p => works.includes(p))).slice(0, 1).map(m => m.key))
  const days = await Promise.all(keys.map(async key => (await (await w.as(key)).ask(readMyDay, {})).body.items.length))
  expect(days.filter(n => n > 0).length / days.length).toBeGreaterThan(0.75)
  expect((await (await w.as('noor')).ask(readMyDay, {})).body.items.length).toBeGreaterThan(0)
})

test('files, calls, consents, rooms, money, pages and worries are all there', async () => {
  const all = {
    open: "protect.case_summary where state = 'open'", closed: "protect.case_summary where state = 'closed'", french: "protect.case_summary where language = 'fr'", calls: 'protect.call', withdrawn: 'protect.consent where withdrawn_at is not null',
    endingSoon: "protect.consent c join access.basis b on b.id = c.id where b.ended_at is null and b.until between now() and now() + interval '14 days'", placed: "protect.hold where state = 'placed'", asked: "protect.hold where state = 'asked' and until > now()", money: "protect.fund_request where state = 'asked'", spent: "protect.fund_request where state = 'reconciled'",
    pages: 'accounts.person', worry: 'protect.worry where seen_at is null', corrections: 'protect.correction', checked: 'protect.check_back', stale: "protect.service_public where verified_on < current_date - 90", closingToday: 'protect.service_public where last_day = $1',
  }
  const none: string[] = []
  for (const [what, sql] of Object.entries(all)) if ((await count(sql, sql.includes('$1') ? ['2026-11-23'] : [])) === 0) none.push(what)
  expect(none).toEqual([])
})

test('a thread of its own writes the same people', async () => {
  const ids = async () => (await w.owner.query<{ id: string }>("select id from access.record where kind = 'case' order by id")).rows.map(r => r.id)
  const before = new Set(await ids())
  const options = { seed: 2, now: Date.now(), slices: w.slices.filter(s => s.name === 'protect/cases' || s.name === 'protect/consent') }
  await w.owner.query('begin')
  await writePeople({ ...given, people: 30 }, { ...options, threaded: true })
  const threaded = (await ids()).filter(id => !before.has(id))
  await w.owner.query('rollback')
  await w.owner.query('begin')
  await writePeople({ ...given, people: 30 }, { ...options, threaded: false })
  expect(threaded).toEqual((await ids()).filter(id => !before.has(id)))
  await w.owner.query('rollback')
  expect(threaded).toHaveLength(30)
})

test('every post and purpose of a demo member is one her kind of agency may hold', async () => {
  const wrong = await w.owner.query(`select m.sign_in, p from accounts.member m join accounts.agency a on a.id = m.agency_id, unnest(m.posts) p where not exists (select from accounts.may_hold h where h.agency_kind = a.kind and h.what = 'post' and h.name = p)
    union all select m.sign_in, c.name from accounts.member m join accounts.agency a on a.id = m.agency_id, unnest(m.purposes) u join access.purpose_code c on c.id = u where not exists (select from accounts.may_hold h where h.agency_kind = a.kind and h.what = 'purpose' and h.name = c.name)`)
  expect(wrong.rows).toEqual([])
})
