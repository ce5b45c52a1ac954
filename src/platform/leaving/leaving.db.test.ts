import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNote, openCase } from '../../protect/cases/endpoints.ts'
import { testDatabase } from '../db/testing/database.ts'
import { type Actor, type World, world } from '../http/testing/world.ts'
import { readMyDay } from '../my-day/endpoints.ts'
import { askLeaving, confirmLeaving, leaveForGood, readLeaving, takeAll } from './endpoints.ts'
import { guardedTables } from './guarded-tables.ts'

const db = testDatabase()
let w: World
beforeAll(async () => {
  w = await world(db, { demo: ['protect/services'] })
  await w.owner.query("update accounts.member set posts = posts || array['supervisor'] where id = $1", [w.ids.get('member:ines')])
})
afterAll(() => w.close())

const proven = async (key: string): Promise<Actor> => {
  const actor = await w.as(key)
  await w.owner.query('update access.session set stepped_up_at = now() where member_id = $1', [w.ids.get(`member:${key}`)])
  return actor
}
const asked = async (sam: Actor, what: 'export' | 'leave') => (await sam.ask(askLeaving, { input: { what, second: w.ids.get('member:ines')! } })).body.ask
const aFile = async (who: Actor, callMe: string) => (await who.ask(openCase, { input: { callMe, adults: 1, children: 0, pets: [], language: 'en' } })).body.case

test('a lead takes everything out only after a colleague confirmed it in a session of her own, once', async () => {
  const [sam, ines] = [await proven('sam'), await proven('ines')]
  const ask = await asked(sam, 'export')
  expect((await sam.ask(takeAll, { params: { ask } })).code).toBe('leaving.unconfirmed')
  expect((await sam.ask(confirmLeaving, { params: { ask } })).status).toBe(404)
  expect((await ines.ask(readMyDay)).body.items.filter(i => i.id === ask).map(i => i.go)).toEqual(['/leaving'])
  expect((await ines.ask(confirmLeaving, { params: { ask } })).status).toBe(200)
  expect((await ines.ask(takeAll, { params: { ask } })).status).toBe(404)
  expect((await sam.ask(takeAll, { params: { ask } })).status).toBe(200)
  expect((await sam.ask(takeAll, { params: { ask } })).code).toBe('leaving.unconfirmed')
})

test('the file holds every row of what is kept, opened, with a last line that proves it whole; nothing that another agency keeps; and each file’s log says so', async () => {
  const [sam, ines, noor] = [await proven('sam'), await proven('ines'), await w.as('noor')]
  const [file, other] = [await aFile(ines, 'Cedar (demo)'), await aFile(noor, 'Heron (demo)')]
  await ines.ask(addNote, { params: { case: file }, input: { body: 'A door that locks.', hers: true } })
  const ask = await asked(sam, 'export')
  await ines.ask(confirmLeaving, { params: { ask } })
  const { body } = await sam.ask(takeAll, { params: { ask } })
  const lines = body.lines.trimEnd().split('\n').map(l => JSON.parse(l) as Record<string, unknown>)
  const last = lines.at(-1)!
  expect(last).toEqual({ lines: lines.length - 1, sha256: createHash('sha256').update(body.lines.slice(0, body.lines.lastIndexOf('{'))).digest('hex') })
  const rows = lines.slice(1, -1) as { record: string; table: string; row: Record<string, unknown> }[]
  expect(rows.filter(r => r.record === file && r.table === 'protect.case_identity').map(r => r.row['call_me'])).toEqual(['Cedar (demo)'])
  expect(rows.filter(r => r.record === file && r.table === 'protect.case_note').map(r => r.row['body'])).toEqual(['A door that locks.'])
  expect(body.lines).not.toContain(other)
  const { rows: kept } = await w.owner.query<{ n: number }>('select count(*)::int as n from protect.case_summary where record_id = $1', [file])
  expect(rows.filter(r => r.record === file && r.table === 'protect.case_summary')).toHaveLength(kept[0]!.n)
  const { rows: log } = await w.owner.query("select degree from audit.event where record_id = $1 and verb = 'leaving.exported'", [file])
  expect(log).toEqual([{ degree: 'opened' }])
})

test('no guarded table is left out: the database itself says which there are', async () => {
  const { rows } = await w.owner.query<{ name: string }>("select distinct a.attrelid::regclass::text as name from pg_attribute a where a.attname = 'record_id' and col_description(a.attrelid, a.attnum) like 'guarded: %' order by 1")
  const owner = { many: async (s: { text: string; values: unknown[] }) => (await w.owner.query(s.text, s.values)).rows } as never
  expect((await guardedTables(owner)).map(t => t.name).sort()).toEqual(rows.map(r => r.name).sort())
})

test('an agency that still keeps a living file cannot leave; one that keeps none leaves, and nobody of it signs in again', async () => {
  const [sam, ines] = [await proven('sam'), await proven('ines')]
  const ask = await asked(sam, 'leave')
  await ines.ask(confirmLeaving, { params: { ask } })
  expect((await sam.ask(readLeaving)).body.kept).toBeGreaterThan(0)
  expect((await sam.ask(leaveForGood, { params: { ask } })).code).toBe('leaving.keeps')
  await w.owner.query('update access.record set erased_at = now() where custodian = $1', [w.ids.get('agency:night-line')])
  expect((await sam.ask(leaveForGood, { params: { ask } })).status).toBe(200)
  expect([(await sam.ask(readLeaving)).status, (await ines.ask(readLeaving)).status]).toEqual([401, 401])
  const { rows } = await w.owner.query("select count(*) filter (where m.left_at is null)::int as here, bool_and(a.closed_at is not null) as closed from accounts.agency a join accounts.member m on m.agency_id = a.id where a.id = $1", [w.ids.get('agency:night-line')])
  expect(rows).toEqual([{ here: 0, closed: true }])
  const { rows: entries } = await w.owner.query("select count(*)::int as n from protect.service_public where agency_id = $1 and (last_day is null or last_day > current_date)", [w.ids.get('agency:night-line')])
  expect(entries).toEqual([{ n: 0 }])
})
