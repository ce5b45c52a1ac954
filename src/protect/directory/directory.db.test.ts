import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '../../platform/db/sql.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { within } from '../../platform/db/transaction.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { unlike, unlikePage } from './conform.ts'
import { checkFeed, listFeeds, saySame, searchDirectory, takeFeed, unsaySame } from './endpoints.ts'

const db = testDatabase()
let w: World
let keeper: Actor
let text = ''
const mapping = () => readFile('docs/examples/directory/mapping.json', 'utf8')
const input = async (over: Record<string, unknown> = {}) => ({ name: 'Lines of the example', licence: null, format: 'auto', text, mapping: await mapping(), ...over })
const get = async (path: string) => {
  const answer = await w.server.inject({ method: 'GET', url: `/api/hsds${path}` })
  return { status: answer.statusCode, body: answer.json() as Record<string, unknown>, raw: answer.body }
}
const rows = async (table: string) => (await w.owner.query<{ all: string }>(`select coalesce(string_agg(t::text, e'\\n' order by t::text), '') as all from ${table} t`)).rows[0]!.all

const everything = async () => [await rows('protect.directory_entry'), await rows('protect.directory_feed'), await rows('protect.directory_held')]

beforeAll(async () => {
  w = await world(db, { demo: ['protect/services', 'protect/directory'] })
  keeper = await w.as('sam')
  text = await readFile('docs/examples/directory/loose.csv', 'utf8')
})
afterAll(() => w.close())
const direct = (who: Actor, statement: ReturnType<typeof sql>) => within(w.pools.app, { token: Buffer.from(who.cookie.slice(3), 'base64url'), purpose: 'support' }, null, given => given.run(statement))

test('a dry run says row by row what would happen and stores nothing', async () => {
  const before = await rows('protect.directory_entry')
  const answer = await keeper.ask(checkFeed, { input: await input() })
  expect(answer.status).toBe(200)
  expect(answer.body.totals).toMatchObject({ read: 5, imported: 4, refused: 1 })
  expect(answer.body.files[0]!.warnings).toContainEqual(expect.objectContaining({ row: 3, reason: 'point-swapped' }))
  expect(await rows('protect.directory_entry')).toBe(before)
})

test('a second reading of the same file changes nothing; without a row, the row is gone and not deleted', async () => {
  const first = await keeper.ask(takeFeed, { input: await input() })
  expect([first.status, first.body.added > 10, first.body.held]).toEqual([200, true, 2])
  const stored = await everything()
  const again = await keeper.ask(takeFeed, { input: await input() })
  expect(again.body).toMatchObject({ same: true, added: 0, changed: 0, gone: 0 })
  expect(await everything()).toEqual(stored)
  const shorter = await keeper.ask(takeFeed, { input: await input({ text: text.split('\n').filter(line => !line.startsWith('Aspen Youth Place;')).join('\n') }) })
  expect(shorter.body).toMatchObject({ same: false, added: 0 })
  expect(shorter.body.gone).toBeGreaterThan(0)
  const back = await keeper.ask(takeFeed, { input: await input() })
  expect(back.body).toMatchObject({ added: 0, gone: 0 })
})

test('the street of a hidden house is in no answer, no export and no table in clear', async () => {
  await keeper.ask(takeFeed, { input: await input() })
  const exported = await w.server.inject({ method: 'GET', url: '/api/directory/export', headers: { cookie: keeper.cookie } })
  const answers = [exported.body, (await get('/services?per_page=1000&full=true')).raw, (await get('/service_at_locations?per_page=1000&full=true')).raw, (await get('/organizations?per_page=1000&full_service=true')).raw, (await keeper.ask(searchDirectory, { input: { text: 'Gatineau' } })).raw, await rows('protect.directory_entry'), await rows('protect.directory_held')]
  expect(exported.statusCode).toBe(200)
  expect(exported.body).toContain('12 Demo Street')
  for (const answer of answers) expect(answer).not.toMatch(/rue d[ée]mo|45\.43|Demo Street \d+ \(invented\)/i)
})

const id = (n: number) => `${n}0000000-0000-4000-8000-000000000000`
const quietCorner = (name: string) => JSON.stringify([{
  id: id(1), name, status: 'active', organization: { id: id(2), name, description: name },
  contacts: [{ id: id(7), name: 'Maud Elsewhere', metadata: [{ id: id(8), resource_id: id(7), resource_type: 'contact', last_action_date: '2026-01-01', last_action_type: 'update', field_name: 'name', previous_value: 'Maud Elsewhere', replacement_value: 'Maud Elsewhere', updated_by: 'x' }] }],
  service_at_locations: [{ id: id(3), location: { id: id(4), location_type: 'physical', name, latitude: 49.87, longitude: -97.13, addresses: [{ id: id(5), metadata: [{ id: id(6), resource_id: id(5), resource_type: 'address', last_action_date: '2026-01-01', last_action_type: 'update', field_name: 'address_1', previous_value: '88 Nowhere Lane', replacement_value: '88 Nowhere Lane', updated_by: 'x' }], address_1: '88 Nowhere Lane', city: 'Winnipeg', state_province: 'MB', postal_code: 'R3C 0A1', country: 'CA', address_type: 'physical' }] } }],
}])

test('a house of which a later reading says that people hide there is taken out of what an earlier one published', async () => {
  const shown = async () => /88 Nowhere Lane|49\.87/.test(`${await rows('protect.directory_entry')}${(await get('/services?per_page=1000&full=true')).raw}`)
  const read = async (name: string) => (await keeper.ask(takeFeed, { input: await input({ name: 'Later', text: quietCorner(name), mapping: null }) })).status
  expect([await read('Quiet Corner'), await shown()]).toEqual([200, true])
  expect(await rows('protect.directory_entry')).not.toContain('Maud')
  expect([await read('Quiet Corner, a women’s shelter'), await shown()]).toEqual([200, false])
})

test('every answer of the public door is as HSDS says', async () => {
  for (const [path, table] of [['/services', 'service'], ['/organizations', 'organization'], ['/taxonomies', 'taxonomy'], ['/taxonomy_terms', 'taxonomy_term'], ['/service_at_locations', 'service_at_location']] as const) {
    const list = await get(`${path}?per_page=500`)
    expect([path, list.status, unlikePage(table, list.body)]).toEqual([path, 200, []])
    const contents = list.body['contents'] as { id: string }[]
    expect(contents.length).toBeGreaterThan(0)
    for (const { id } of contents.filter((_, i) => i % 40 === 0)) {
      const one = await get(`${path}/${id}`)
      expect([path, one.status, unlike(table, one.body)]).toEqual([path, 200, []])
    }
    const whole = await get(`${path}?per_page=100&full=true`)
    expect([path, unlikePage(table, whole.body)]).toEqual([path, []])
  }
  expect((await get('')).body).toMatchObject({ version: '3.1' })
  expect((await get('/services/11111111-1111-4111-8111-111111111111')).status).toBe(404)
})

test('pages follow each other without a gap or a repeat, and conditions are joined by and', async () => {
  const first = (await get('/services?per_page=7')).body as { total_items: number; total_pages: number; first_page: boolean; last_page: boolean; contents: { id: string; organization: { id: string } }[] }
  const all: string[] = []
  for (let page = 1; page <= first.total_pages; page += 1) all.push(...((await get(`/services?per_page=7&page=${page}`)).body['contents'] as { id: string }[]).map(s => s.id))
  expect([all.length, new Set(all).size]).toEqual([first.total_items, first.total_items])
  expect([first.first_page, first.last_page]).toEqual([true, false])
  const owner = first.contents[0]!.organization.id
  const narrow = (await get(`/services?organization_id=${owner}&search=zzzz-none`)).body
  expect(narrow).toMatchObject({ total_items: 0, empty: true, first_page: true, last_page: true })
})

test('real organizations carry no bed, no rule of admission and no outcome', async () => {
  const said = await rows('protect.directory_entry')
  expect(said).toContain('checked_by_us')
  expect(said.split('\n').filter(line => line.includes('checked_by_us') && /capacity|eligibility|minimum_age|available/.test(line))).toEqual([])
})

test('everyday words find services of ours and of lists, and say what was not checked by us', async () => {
  const found = await keeper.ask(searchDirectory, { input: { text: 'endroit où dormir' } })
  expect(found.body.found.length).toBeGreaterThan(5)
  const legal = await keeper.ask(searchDirectory, { input: { text: 'legal clinc' } })
  expect(legal.body.found.some(f => f.feed === 'Public sources')).toBe(true)
})

test('two entries that look alike are said to be one by a person, and taken back', async () => {
  const { body } = await keeper.ask(listFeeds)
  const pair = body.alike[0]!
  const said = await keeper.ask(saySame, { input: { a: pair.a, b: pair.b } })
  const ownServices = said.status === 404
  const [a, b] = ownServices ? (await w.owner.query<{ id: string }>("select id from protect.directory_entry where kind = 'service' order by id limit 2")).rows.map(r => r.id) : [pair.a, pair.b]
  const mark = ownServices ? await keeper.ask(saySame, { input: { a: a!, b: b! } }) : said
  expect(mark.status).toBe(200)
  expect((await keeper.ask(saySame, { input: { a: b!, b: a! } })).body.same).toBe(mark.body.same)
  expect((await keeper.ask(unsaySame, { params: { same: mark.body.same } })).status).toBe(200)
  expect((await keeper.ask(unsaySame, { params: { same: mark.body.same } })).status).toBe(404)
})

test('another agency cannot read into a feed that is not its own', async () => {
  const other = await w.as('noor')
  const { rows: feeds } = await w.owner.query<{ id: string }>("select id from protect.directory_feed where name = 'Lines of the example'")
  const take = (who: Actor) => direct(who, sql`select * from protect.take_entries(${feeds[0]!.id}, '[]'::jsonb, current_date)`)
  await expect(take(other)).rejects.toMatchObject({ code: 'missing' })
  expect(await take(keeper)).toBe(1)
  expect((await other.ask(takeFeed, { input: await input() })).status).toBeGreaterThanOrEqual(400)
})

test('what is no directory, and a mapping that is none, are refused with what to do', async () => {
  expect((await keeper.ask(checkFeed, { input: await input({ text: '{"half":', mapping: null }) })).code).toBe('directory.unreadable')
  expect((await keeper.ask(checkFeed, { input: await input({ mapping: '{"columns":{"Name":"nothing.here"}}' }) })).code).toBe('directory.mapping')
  expect((await keeper.ask(checkFeed, { input: await input({ mapping: 'not json' }) })).code).toBe('directory.mapping')
})
