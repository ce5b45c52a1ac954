import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/db/testing/database.ts'
import { inDays } from '../../platform/http/testing/in-days.ts'
import { type Actor, type World, world } from '../../platform/http/testing/world.ts'
import { readMyDay } from '../../platform/my-day/endpoints.ts'
import { find } from '../../platform/search/endpoints.ts'
import { changeIdentity, listCases, listOpenings, readCase } from '../cases/endpoints.ts'
import { giveConsent } from '../consent/endpoints.ts'
import { answerTable, applyImport, askTable, exportAllCases, exportHome, exportMyCases, keepMapping, readImport, tryImport } from './endpoints.ts'

const db = testDatabase()
let w: World
let boss: Actor
let ngo: Actor

/** A supervisor of the agency of a demo member, in the member's own team. */
const supervisorLike = async (key: string, proven = true) => {
  await w.owner.query("update accounts.member set posts = array(select distinct unnest(posts || array['supervisor'])) where id = $1", [w.ids.get(`member:${key}`)])
  const actor = await w.as(key)
  if (proven) await w.owner.query('update access.session set stepped_up_at = now() where member_id = $1', [actor.id])
  return actor
}
/** Another supervisor of the same agency. */
const secondOf = async (of: Actor) => {
  const { rows: [made] } = await w.owner.query<{ id: string }>("insert into access.grantee (kind, agency_id) select 'member', agency_id from accounts.member where id = $1 returning id", [of.id])
  await w.owner.query("insert into accounts.member (id, agency_id, name, sign_in, posts, purposes, demo) select $1, agency_id, 'Wren (demo)', 'wren@second.example', array['supervisor'], purposes, true from accounts.member where id = $2", [made!.id, of.id])
  w.ids.set('member:wren', made!.id)
  const second = await w.as('wren')
  await w.owner.query('update access.session set stepped_up_at = now() where member_id = $1', [second.id])
  return second
}
beforeAll(async () => {
  w = await world(db)
  boss = await supervisorLike('noor')
  ngo = await supervisorLike('ines')
})
afterAll(() => w.close())

const base64 = (text: string) => Buffer.from(text).toString('base64')
const read = async (who: Actor, text: string) => (await who.ask(readImport, { input: { file: base64(text) } })).body
type Table = Awaited<ReturnType<typeof read>>
const given = ({ run, rows, mapping, ours }: Table, over: object = {}) => ({ run, rows, mapping, ours, system: 'old files', ...over })
const dry = async (who: Actor, table: Table, over: object = {}) => (await who.ask(tryImport, { input: given(table, over) })).body
const bring = async (who: Actor, table: Table, over: object = {}) => (await who.ask(applyImport, { input: given(table, over) })).body
const bringText = async (who: Actor, text: string, over: object = {}) => bring(who, await read(who, text), over)
const rowsOf = async () => (await w.owner.query('select (select count(*) from protect.case_summary)::int as cases, (select count(*) from protect.case_note)::int as notes, (select count(*) from platform.outbox)::int as told')).rows[0]
const whats = (done: { reports: readonly { what: string }[] }) => done.reports.map(r => r.what)

const file = 'Numéro;Nom usuel;Nom légal;Date de naissance;Enfants;Animaux;Langue;Province;Besoins;Note\r\nA-1;Cedar;ᐃᓄᒃᑎᑐᑦ Tremblay-O’Neil;12/03/1994;2;chien;inuktitut;Québec;un lieu sûr;Première\r\nA-2;Sukarno;;1990;0;;fr;QC;;\r\n'

test('a file of cases opens them as the screen does: read, sealed, searchable, logged, and in the custody of the team', async () => {
  const done = await bringText(boss, file, { order: 'day first' })
  expect(done.totals).toEqual({ read: 2, taken: 2, changed: 0, same: 0, refused: 0 })
  const found = (await boss.ask(find, { input: { text: 'Tremblay', language: 'fr' } })).body.items.find(i => i.go.startsWith('/cases/'))!
  const id = found.go.split('/').at(-1)!
  expect((await boss.ask(readCase, { params: { case: id } })).body).toMatchObject({ callMe: 'Cedar', legalName: 'ᐃᓄᒃᑎᑐᑦ Tremblay-O’Neil', born: '1994-03-12', children: 2, pets: ['dog'], needs: [{ need: 'safe-place' }] })
  expect((await w.owner.query('select verb from audit.event where record_id = $1 and member_id = $2', [id, boss.id])).rows.map(r => r.verb)).toContain('case.brought-in')
  const dump = JSON.stringify((await w.owner.query('select * from protect.outside_reference')).rows.map(r => r.number.toString('utf8')))
  expect(dump).not.toContain('A-1')
})

test('each file that a table changes has a line that says so; one that it leaves alone has none', async () => {
  await bringText(boss, 'id,name,children\nJ-1,Alder,1\nJ-2,Hazel,1\n')
  await bringText(boss, 'id,name,children\nJ-1,Alder,2\nJ-2,Hazel,1\n')
  const written = async (name: string) => (await w.owner.query("select 1 from audit.event where record_id = $1 and verb = 'case.brought-in' and degree = 'written'", [(await boss.ask(listCases)).body.cases.find(c => c.callMe === name)!.id])).rowCount
  expect([await written('Alder'), await written('Hazel')]).toEqual([2, 1])
})

test('the same file twice changes nothing, tried or brought in', async () => {
  await bringText(boss, file, { order: 'day first' })
  const before = await rowsOf()
  expect(whats(await dry(boss, await read(boss, file), { order: 'day first' }))).toEqual(['same', 'same'])
  expect(whats(await bringText(boss, file, { order: 'day first' }))).toEqual(['same', 'same'])
  expect(await rowsOf()).toEqual(before)
})

test('what a worker changed here since is not undone by the same old file', async () => {
  const text = 'id,name\nB-1,Willow\n'
  await bringText(boss, text)
  const id = (await boss.ask(listCases)).body.cases.find(c => c.callMe === 'Willow')!.id
  await boss.ask(changeIdentity, { params: { case: id }, input: { callMe: 'Aspen' } })
  expect(whats(await bringText(boss, text))).toEqual(['same'])
  expect((await boss.ask(readCase, { params: { case: id } })).body.callMe).toBe('Aspen')
})

test('the dry run says row by row what bringing in then does', async () => {
  await bringText(boss, 'id,name,children\nC-1,Rose,1\nC-2,Fern,0\n')
  const text = 'id,name,children,born,pets,comment\nC-1,Rose,2,1990-02-30,,\nC-2,Fern,3,,cat,New note\nC-3,Moss,,,dragon,\n,Ivy,,,,\nC-4,,,,,\nC-2,Again,,,,\nC-5,Reed,0,,,=1+1\n'
  const table = await read(boss, text)
  const before = await rowsOf()
  const tried = await dry(boss, table)
  expect(await rowsOf()).toEqual(before)
  expect(tried).toEqual(await bring(boss, table))
  expect(tried.reports.map(r => [r.row, r.what, ...r.faults.map(f => `${f.field} ${f.reason}`)])).toEqual([
    [2, 'refused', 'prs_Birthdate date-unreal'], [3, 'changed'], [4, 'refused', 'tl_Pets unknown-word'], [5, 'refused', 'tl_Number needed'], [6, 'refused', 'tl_CallMe needed'], [7, 'refused', 'tl_Number duplicate-number'], [8, 'taken'],
  ])
  expect(tried.reports[1]!.fields).toEqual(['tl_ChildrenWith', 'tl_Pets', 'cco_CaseComment'])
})

test('a second row with a number of an earlier batch of the same file is refused', async () => {
  const table = await read(boss, 'id,name\nD-1,Oak\nD-1,Elm\n')
  await bring(boss, { ...table, rows: table.rows.slice(0, 1) })
  const second = await bring(boss, { ...table, rows: table.rows.slice(1) })
  expect(second.reports[0]).toMatchObject({ what: 'refused', faults: [{ field: 'tl_Number', reason: 'duplicate-number' }] })
})

test('bringing in that was cut in the middle goes on from the start without a second file for anyone', async () => {
  const text = `id,name\n${Array.from({ length: 6 }, (_, i) => `E-${i},Birch ${i}`).join('\n')}\n`
  const table = await read(boss, text)
  await bring(boss, { ...table, rows: table.rows.slice(0, 3) })
  expect(whats(await bringText(boss, text))).toEqual(['same', 'same', 'same', 'taken', 'taken', 'taken'])
})

test('a number of another agency is not found, so nothing tells that it is there', async () => {
  await bringText(boss, 'id,name\nF-1,Larch\n')
  expect(whats(await dry(ngo, await read(ngo, 'id,name\nF-1,Larch\n')))).toEqual(['taken'])
})

test('a file that a consent lets one read may not be changed by a table, and its row says only that', async () => {
  await bringText(ngo, 'id,name\nG-1,Juniper\n')
  const id = (await ngo.ask(listCases)).body.cases.find(c => c.callMe === 'Juniper')!
  await ngo.ask(giveConsent, { params: { case: id.id }, input: { grantee: w.ids.get('team:lakeshore'), sections: ['summary', 'identity'], purpose: 'support', until: inDays(60), language: 'en', how: 'spoken', capacity: 'adult' } })
  const done = await bringText(boss, `id,name\n${id.number},Someone else\n`, { system: 'throughline' })
  expect(done.reports[0]).toMatchObject({ what: 'refused', faults: [{ field: null, reason: 'not-yours' }] })
  expect((await ngo.ask(readCase, { params: { case: id.id } })).body.callMe).toBe('Juniper')
})

test('what the agency chose for a heading is proposed the next time', async () => {
  const table = await read(boss, 'Matricule,Qui,Inutile\nx,y,z\n')
  expect(table.mapping).toEqual([null, null, null])
  await boss.ask(keepMapping, { input: { columns: [...table.columns], mapping: ['tl_Number', 'tl_CallMe', null] } })
  expect(await read(boss, 'QUI;matricule;Inutile\ny;x;z\n')).toMatchObject({ mapping: ['tl_CallMe', 'tl_Number', null], known: 3 })
  expect((await read(ngo, 'Matricule,Qui\nx,y\n')).mapping).toEqual([null, null])
})

test('a table without a number column, an empty file and an old Excel file are refused with what to do', async () => {
  const table = await read(boss, 'name,born\nCedar,1990\n')
  expect((await boss.ask(tryImport, { input: given(table) })).code).toBe('imports.no-number')
  const codes = await Promise.all(['\r\n\r\n', '\u0000\u0001\u0002binary', 'a,b\n"never closed,1\n'].map(async text => (await boss.ask(readImport, { input: { file: base64(text) } })).code))
  expect(codes).toEqual(['imports.empty', 'imports.unreadable', 'imports.quote-open'])
  expect((await boss.ask(readImport, { input: { file: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]).toString('base64') } })).code).toBe('imports.old-excel')
})

test('neither a case worker nor a stranger to the post brings in or sees that one could', async () => {
  const grace = await w.as('odile')
  expect((await grace.ask(readImport, { input: { file: base64('id,name\n1,x\n') } })).code).toBe('missing')
})

test('taking out asks for a proof, names the taker in the table and in the log of each file, and tells who keeps it', async () => {
  await w.owner.query('update access.session set stepped_up_at = null where member_id = $1', [boss.id])
  expect((await boss.ask(exportMyCases)).code).toBe('step-up')
  await w.owner.query('update access.session set stepped_up_at = now() where member_id = $1', [boss.id])
  const { body } = await boss.ask(exportAllCases)
  expect(body.csv.startsWith('\ufeff"# Throughline') || body.csv.startsWith('\ufeff# Throughline')).toBe(true)
  expect(body.csv.split('\r\n')[0]).toContain('Noor H.')
  const shared = (await ngo.ask(listCases)).body.cases.find(c => c.callMe === 'Juniper')!
  expect(body.csv).toContain('Juniper')
  expect((await ngo.ask(listOpenings, { params: { case: shared.id } })).body.openings.filter(o => o.who === 'Noor H.' && o.degree === 'opened').map(o => [...o.sections].sort())).toEqual([['identity', 'summary']])
  const told = async () => (await ngo.ask(readMyDay)).body.items.filter(i => i.slice === 'protect/interchange').map(i => [i.said.en, i.why.en])
  expect(await told()).toEqual([[expect.stringContaining('took out a table'), shared.number]])
  await w.owner.query('insert into access.bar (record_id, grantee_id, set_by) values ($1, $2, $3)', [shared.id, ngo.id, boss.id])
  expect(await told()).toEqual([])
  await w.owner.query('delete from access.bar where record_id = $1', [shared.id])
})

test('more than fifty names is a right of its own', async () => {
  await bringText(boss, `id,name\n${Array.from({ length: 51 }, (_, i) => `H-${i},Maple ${i}`).join('\n')}\n`)
  expect((await boss.ask(exportMyCases)).code).toBe('interchange.many-names')
  expect((await boss.ask(exportAllCases)).body.names).toBeGreaterThan(50)
})

test('what was taken out and brought in again is what was there: here nothing changes, elsewhere every field is the same', async () => {
  await bringText(boss, 'id,name,legal name,dob,phone,contact by,contact when,status,needs,message,pets,children,language\nI-1,=Cedar\u200d,-O’Neil,about 1990,+1 204 555 0101,text,evening,FollowUp,food (tonight); papers (later),\'Hi,"dog, cat",2,cree\n')
  const { csv } = (await boss.ask(exportAllCases)).body
  const table = await read(boss, csv)
  expect(table.ours).toBe(true)
  const again = await dry(boss, table, { system: 'throughline' })
  expect([again.totals.read, again.totals.changed, again.totals.taken]).toEqual([table.rows.length, 0, 0])
  const own = table.rows.filter(r => r.cells.join().includes('Cedar\u200d'))
  await bring(ngo, { ...table, rows: own }, { system: 'throughline' })
  const theirs = (await ngo.ask(exportAllCases)).body.csv.split('\r\n').find(line => line.includes('Cedar\u200d'))!
  const ours = csv.split('\r\n').find(line => line.includes('Cedar\u200d'))!
  expect(theirs.slice(11)).toBe(ours.slice(11))
})

test('above two hundred names another member says yes first: within a day, once, for no more names than were read', async () => {
  await bringText(boss, `id,name\n${Array.from({ length: 160 }, (_, i) => `S-${i},Spruce ${i}`).join('\n')}\n`)
  const refused = await boss.ask(exportAllCases)
  expect([refused.status, refused.code]).toEqual([409, 'interchange.second'])
  const { ask } = (await boss.ask(askTable, { input: { why: 'move' } })).body
  expect((await boss.ask(answerTable, { params: { ask }, input: { yes: true } })).status).toBe(404)
  expect((await ngo.ask(answerTable, { params: { ask }, input: { yes: true } })).status).toBe(404)
  const second = await secondOf(boss)
  expect((await second.ask(readMyDay)).body.items.filter(i => i.slice === 'protect/interchange' && i.go === '/export')).toHaveLength(1)
  await second.ask(answerTable, { params: { ask }, input: { yes: true } })
  expect((await boss.ask(exportHome)).body.asks[0]).toMatchObject({ state: 'yes', mine: true })
  await bringText(boss, 'id,name\nS-901,One more\n')
  expect((await boss.ask(exportAllCases)).code).toBe('interchange.second')
  await w.owner.query('update protect.table_ask set names = names + 1 where id = $1', [ask])
  expect((await boss.ask(exportAllCases)).body.names).toBeGreaterThan(200)
  expect((await boss.ask(exportAllCases)).code).toBe('interchange.second')
  const late = (await boss.ask(askTable, { input: { why: 'court' } })).body.ask
  await w.owner.query("update protect.table_ask set asked_at = now() - interval '25 hours' where id = $1", [late])
  expect((await second.ask(answerTable, { params: { ask: late }, input: { yes: true } })).code).toBe('ended')
})
