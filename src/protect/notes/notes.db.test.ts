import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, day } from '../../algorithms/calendars/day.ts'
import { sql } from '../../platform/db/sql.ts'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { within } from '../../platform/db/transaction.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { changeContact, openCase, readCase } from '../cases/endpoints.ts'
import { giveConsent } from '../consent/endpoints.ts'
import { editNote, readLog, writeContact, writeNote } from './endpoints.ts'
import { lastReached, levels, quietOn, roles } from './note.ts'

const db = testDatabase()
let w: World
let ines: Actor, noor: Actor
beforeAll(async () => {
  w = await world(db)
  ;[ines, noor] = [await w.as('ines'), await w.as('noor')]
})
afterAll(() => w.close())

const absent = '22222222-2222-4222-8222-222222222222'
const newCase = async (who: Actor = noor) => (await who.ask(openCase, { input: { callMe: 'Cedar', adults: 1, children: 0, pets: [], language: 'en' } })).body.case
const need = { about: 'need', body: 'She asks for a quiet room.' }
const log = async (id: string, who: Actor = noor) => (await who.ask(readLog, { params: { case: id } })).body.notes
const inNinetyDays = async () => (await w.owner.query<{ on: string }>("select (now() + interval '90 days')::date::text as on")).rows[0]!.on
const sharing = async (sections: string[]) => {
  const id = await newCase(ines)
  await ines.ask(giveConsent, { params: { case: id }, input: { grantee: w.ids.get('team:lakeshore'), sections, purpose: 'support', until: await inNinetyDays(), language: 'en', how: 'spoken', capacity: 'adult' } })
  return id
}
const direct = (who: Actor, statement: Parameters<Parameters<Parameters<typeof within>[3]>[0]['run']>[0]) => within(w.pools.app, { token: Buffer.from(who.cookie.slice(3), 'base64url'), purpose: 'support' }, null, given => given.run(statement))

test('a note keeps every character: syllabics, marks of direction, spaces and line ends', async () => {
  const id = await newCase()
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('ᐃᓄᒃᑎᑐᑦ', '\u200f', '\u2067سلام\u2069', '  ', '\n\t', '’', '👩🏽', 'é', 'e\u0301', 'x'), { minLength: 1, maxLength: 40 }).map(parts => parts.join('')), async body => {
    const { note } = (await noor.ask(writeNote.needs, { params: { case: id }, input: { about: 'need', body } })).body
    expect((await log(id)).find(n => n.id === note)!.body).toBe(body)
  }), { seed: 4, numRuns: 6 })
})

test('twenty thousand characters are kept, one more and half a character are not', async () => {
  const id = await newCase()
  const write = (body: string) => noor.ask(writeNote.needs, { params: { case: id }, input: { about: 'need', body } })
  expect([(await write('ᓄ'.repeat(20_000))).status, (await write('ᓄ'.repeat(20_001))).status, (await write('\ud800')).status]).toEqual([200, 422, 422])
})

test('no word of a note lies open in the database, in its history or in the log', async () => {
  const id = await newCase()
  const { note } = (await noor.ask(writeNote.health, { params: { case: id }, input: { ...need, body: 'insulin in the fridge' } })).body
  await noor.ask(editNote.health, { params: { case: id, note }, input: { body: 'insulin at noon' }, version: 1 })
  const { rows } = await w.owner.query<{ all: string }>("select (select string_agg(n::text, '') from protect.note n) || (select string_agg(v::text, '') from protect.note_version v) || (select string_agg(e::text, '') from audit.event e) as all")
  expect(['insulin', Buffer.from('insulin').toString('hex')].filter(text => rows[0]!.all.includes(text))).toEqual([])
})

test('what happened is refused unless she chose a purpose, the words are marked, and the sentence was read', async () => {
  const id = await newCase()
  const write = async (more: object) => (await noor.ask(writeNote.needs, { params: { case: id }, input: { about: 'happened', body: 'x', ...more } })).code
  expect([await write({}), await write({ purpose: 'permit' }), await write({ purpose: 'permit', whose: 'hers' }), await write({ purpose: 'permit', whose: 'hers', told: true })]).toEqual(['notes.purpose-needed', 'notes.purpose-needed', 'notes.purpose-needed', null])
  expect(await log(id)).toMatchObject([{ about: 'happened', purpose: 'permit', whose: 'hers' }])
  await expect(direct(noor, sql`insert into protect.note (record_id, section, kind, about, on_day, body, by) values (${id}, 3, 'note', 'happened', current_date, '\\x00', access.me())`)).rejects.toThrow()
})

test('the page brings the section that a court uses, from the library, with its source', async () => {
  const id = await newCase()
  expect((await noor.ask(readLog, { params: { case: id } })).body.law.map(l => l.cite.en)).toContain('Criminal Code, s. 278.3')
})

test('each level opens by its own section: a yes to needs reads needs alone, and writes nowhere else', async () => {
  const id = await sharing(['summary', 'needs'])
  for (const level of levels) await ines.ask(writeNote[level], { params: { case: id }, input: { ...need, body: level } })
  expect((await log(id)).map(n => n.level)).toEqual(['needs'])
  const tries = await Promise.all((['health', 'counselling', 'legal'] as const).map(async level => (await noor.ask(writeNote[level], { params: { case: id }, input: need })).status))
  expect(tries).toEqual([404, 404, 404])
})

test('a clinic she agreed to reads the privileged notes, and no other level', async () => {
  const id = await sharing(['summary', 'legal'])
  for (const level of levels) await ines.ask(writeNote[level], { params: { case: id }, input: { ...need, body: level } })
  expect((await log(id)).map(n => n.body)).toEqual(['legal'])
})

test('a counselling note is its counsellor’s own: a colleague with the whole file neither reads nor changes it, by page or by statement', async () => {
  const id = await newCase()
  await direct(noor, sql`select access.share(${id}, ${w.ids.get('member:grace')}, array['summary', 'needs', 'counselling'], 3)`)
  const { note } = (await noor.ask(writeNote.counselling, { params: { case: id }, input: { ...need, body: 'hers and mine' } })).body
  await noor.ask(writeNote.needs, { params: { case: id }, input: need })
  await w.owner.query('delete from access.membership m where m.member_id = $1', [w.ids.get('member:grace')])
  const grace = await w.as('grace')
  expect((await log(id, grace)).map(n => n.level)).toEqual(['needs'])
  expect((await grace.ask(editNote.counselling, { params: { case: id, note }, input: { body: 'x' }, version: 1 })).raw).toBe((await grace.ask(editNote.counselling, { params: { case: id, note: absent }, input: { body: 'x' }, version: 1 })).raw)
  await direct(grace, sql`update protect.note set body = '\\x00' where record_id = ${id} and section = 10`)
  expect((await log(id)).find(n => n.id === note)).toMatchObject({ body: 'hers and mine', version: 1 })
})

test('two people change one note: the second is told, sees both, and what was there before is kept with its author', async () => {
  const [id, sam] = [await newCase(ines), await w.as('sam')]
  const { note } = (await ines.ask(writeNote.needs, { params: { case: id }, input: need })).body
  const change = (who: Actor, body: string, version: number) => who.ask(editNote.needs, { params: { case: id, note }, input: { body }, version })
  expect([(await change(sam, 'A room, and a lamp.', 1)).body, (await change(ines, 'A room, and a key.', 1)).code]).toEqual([{ version: 2 }, 'changed-meanwhile'])
  expect((await log(id, ines))[0]).toMatchObject({ body: 'A room, and a lamp.', version: 2, by: 'Inès B.', editedBy: 'Sam T.', earlier: [{ version: 1, by: 'Inès B.', body: need.body }] })
  expect((await change(ines, 'A room, a lamp and a key.', 2)).body).toEqual({ version: 3 })
  expect((await log(id, ines))[0]!.earlier.map(e => e.body)).toEqual(['A room, and a lamp.', need.body])
})

test('history is the database’s: a direct change keeps the old words, and nothing is deleted, moved or written in another’s name', async () => {
  const id = await newCase()
  const { note } = (await noor.ask(writeNote.needs, { params: { case: id }, input: need })).body
  await direct(noor, sql`update protect.note set section = 4, by = ${w.ids.get('member:ines')}, version = 40, body = body where id = ${note}`)
  expect((await w.owner.query('select section, by, version from protect.note where id = $1', [note])).rows).toEqual([{ section: 3, by: w.ids.get('member:noor'), version: 2 }])
  await direct(noor, sql`delete from protect.note where id = ${note}`)
  await direct(noor, sql`delete from protect.note_version where note_id = ${note}`)
  expect((await log(id))[0]!.earlier).toHaveLength(1)
  await expect(direct(noor, sql`insert into protect.note (record_id, section, kind, on_day, body, by) values (${id}, 3, 'note', current_date, '\\x00', ${w.ids.get('member:ines')})`)).rejects.toMatchObject({ code: 'missing' })
})

test('a stranger learns nothing: log, contact, note and change answer as for a case that is not there', async () => {
  const id = await newCase()
  const odile = await w.as('odile')
  const answers = async (record: string) => [
    (await odile.ask(readLog, { params: { case: record } })).raw, (await odile.ask(writeContact, { params: { case: record }, input: { role: 'she', how: 'call', reached: true } })).raw, (await odile.ask(writeNote.needs, { params: { case: record }, input: need })).raw,
  ]
  expect(await answers(id)).toEqual(await answers(absent))
})

test('the story tells contacts and needs in words, and of health, privilege and what happened only that something was written', async () => {
  const id = await newCase()
  await noor.ask(writeContact, { params: { case: id }, input: { role: 'she', how: 'call', reached: true, body: 'She likes the room.' } })
  for (const level of levels) await noor.ask(writeNote[level], { params: { case: id }, input: { ...need, body: `about ${level}` } })
  await noor.ask(writeNote.needs, { params: { case: id }, input: { about: 'happened', purpose: 'claim', whose: 'summary', told: true, body: 'secret' } })
  const said = (await noor.ask(readCase, { params: { case: id } })).body.story.map(l => l.said.en)
  expect(said.filter(s => !s.startsWith('Case opened'))).toEqual(['Something that happened was written, for a purpose she chose.', 'A privileged note was written.', 'A health note was written.', 'about needs', 'Call with her: reached. She likes the room.'])
})

test('a contact of tomorrow is refused', async () => {
  const id = await newCase()
  expect((await noor.ask(writeContact, { params: { case: id }, input: { role: 'she', how: 'call', reached: true, on: '2099-01-01' } })).code).toBe('notes.future')
})

const quiet = async (id: string, who: Actor = noor) => (await who.ask(readMyDay, {})).body.items.filter(i => i.id === `quiet-${id}`)
const openedDaysAgo = async (n: number, who: Actor = noor) => {
  const id = await newCase(who)
  await w.owner.query("update access.record set opened_at = now() - $2 * interval '1 day' where id = $1", [id, n])
  return id
}

test('a case in which nobody reached her for fourteen days is on my day, and one contact settles it', async () => {
  const id = await openedDaysAgo(15)
  expect(await quiet(id)).toMatchObject([{ said: { en: 'No contact with her for 15 days' }, late: true, go: `/cases/${id}/log?write=contact` }])
  await noor.ask(writeContact, { params: { case: id }, input: { role: 'she', how: 'text', reached: false } })
  expect(await quiet(id)).toHaveLength(1)
  await noor.ask(writeContact, { params: { case: id }, input: { role: 'she', how: 'call', reached: true } })
  expect(await quiet(id)).toEqual([])
})

test('where she wants no contact nobody is asked to make one, and a colleague is not asked for another’s case', async () => {
  const id = await openedDaysAgo(30)
  await w.owner.query('update protect.case_lead set member_id = $2 where record_id = $1', [id, w.ids.get('member:grace')])
  expect(await quiet(id)).toEqual([])
  await w.owner.query('update protect.case_lead set member_id = $2 where record_id = $1', [id, w.ids.get('member:noor')])
  expect(await quiet(id)).toHaveLength(1)
  await noor.ask(changeContact, { params: { case: id }, input: { channel: 'none', hours: 'any' } })
  expect(await quiet(id)).toEqual([])
})

test('my day and the plain rule agree on which case is quiet, whatever was written', async () => {
  const today = day((await w.owner.query<{ d: string }>('select current_date::text as d')).rows[0]!.d)
  const contact = fc.record({ ago: fc.integer({ min: 0, max: 30 }), role: fc.constantFrom(...roles), reached: fc.boolean() })
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 30 }), fc.array(contact, { maxLength: 3 }), async (age, contacts) => {
    const id = await openedDaysAgo(age)
    for (const { ago, ...c } of contacts) await noor.ask(writeContact, { params: { case: id }, input: { ...c, how: 'call', on: addDays(today, -ago) } })
    const last = lastReached(addDays(today, -age), contacts.map(c => ({ ...c, on: addDays(today, -c.ago) })))
    expect((await quiet(id)).length).toBe(quietOn(last) <= today ? 1 : 0)
  }), { seed: 5, numRuns: 5 })
})
