import type { Ask } from '../../platform/clock/ask.ts'
import { type Sealer, sealerFor } from '../../platform/crypto/sealer.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { emit } from '../../platform/events/emit.ts'
import type { RowReport } from '../../platform/imports/report.ts'
import { refusedRow } from '../../platform/imports/report.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { setContact, setIdentity, setParty, writeNeed, writeNote } from '../cases/change-case.ts'
import { caseChanged } from '../cases/events.ts'
import { openNewCase } from '../cases/open-case.ts'
import { type CaseRow, changesOf, type Held, namedAs, newNeeds, type Said, type SaidField } from './case-row.ts'
import { blindNumber, type Found, type From, rowSaid } from './outside.ts'

export type Taking = { readonly db: Db; readonly services: Services; readonly ask: Ask; readonly from: From; readonly run: string }
type OnCase = { readonly record: RecordId; readonly sealer: Sealer; readonly row: number }

const keepReference = async ({ db, services, from, run }: Taking, { record, sealer, row }: OnCase, said: CaseRow) => {
  await db.run(sql`
    insert into protect.outside_reference (record_id, blind, system, number, row_said, run, run_row)
    values (${record}, ${blindNumber(services.keys, from, said.number)}, ${from.system}, ${sealer.text('protect.outside_reference.number', said.number)}, ${rowSaid(services.keys, from, said)}, ${run}, ${row})
    on conflict (record_id, blind) do update set row_said = excluded.row_said, run = excluded.run, run_row = excluded.run_row`)
}

const contactFields: readonly SaidField[] = ['tl_ContactBy', 'tl_ContactWhen', 'prs_MobilePhone', 'tl_ContactWording']

/** Nothing is sent to her until someone asks her how: a number alone opens no way. */
const writeContact = (db: Db, { record, sealer }: OnCase, said: Said, held: Said) => {
  const both = { ...held, ...said }
  return setContact(db, record, sealer, { channel: both.tl_ContactBy ?? 'none', hours: both.tl_ContactWhen ?? 'any', number: both.prs_MobilePhone, wording: both.tl_ContactWording })
}

/** A new file by the same steps as on the screen; what the screen asks later is written after. */
export const openFromRow = async (t: Taking, row: number, said: CaseRow): Promise<RowReport & { opened: RecordId | null }> => {
  const { db, services, ask } = t
  const s = said.said
  const callMe = namedAs(s)
  if (callMe === null) return { ...refusedRow(row, [{ field: 'tl_CallMe', reason: 'needed' }]), opened: null }
  const { case: record, sealer } = await openNewCase(db, services, ask, { callMe, adults: s.tl_Adults ?? 1, children: s.tl_ChildrenWith ?? 0, pets: s.tl_Pets ?? [], language: s.prs_PrimaryLanguage ?? 'en', ...(s.tl_Province ? { region: s.tl_Province } : {}) })
  const on = { record, sealer, row }
  if (s.tl_LegalName !== undefined || s.prs_Birthdate !== undefined) await setIdentity(db, services, record, sealer, { callMe, legalName: s.tl_LegalName, born: s.prs_Birthdate })
  if (s.cas_Status !== undefined && s.cas_Status !== 'open') await setParty(db, record, { adults: s.tl_Adults ?? 1, children: s.tl_ChildrenWith ?? 0, pets: s.tl_Pets ?? [], state: s.cas_Status }, 1)
  if (contactFields.some(field => s[field] !== undefined)) await writeContact(db, on, s, {})
  for (const need of s.tl_Needs ?? []) await writeNeed(db, record, sealer, need)
  if (s.cco_CaseComment !== undefined) await writeNote(db, record, sealer, { body: s.cco_CaseComment, hers: false })
  await keepReference(t, on, said)
  return { row, what: 'taken', fields: Object.keys(s), faults: [], opened: record }
}

export const holdsNote = async (db: Db, { record, sealer }: Pick<OnCase, 'record' | 'sealer'>, body: string): Promise<boolean> => {
  const notes = await db.many<{ body: Buffer }>(sql`select body from protect.case_note where record_id = ${record} order by at desc, id desc limit 200`)
  return notes.some(note => sealer.open('protect.case_note.body', note.body) === body)
}

const writeChanges = async ({ db, services }: Taking, on: OnCase, said: Said, held: Held, changed: readonly SaidField[]) => {
  const { record, sealer } = on
  const touches = (...fields: readonly SaidField[]) => fields.some(field => changed.includes(field))
  const both = { ...held, ...said }
  if (touches('tl_CallMe', 'tl_LegalName', 'prs_Birthdate')) await setIdentity(db, services, record, sealer, { callMe: both.tl_CallMe!, legalName: both.tl_LegalName, born: both.prs_Birthdate })
  if (touches('tl_Adults', 'tl_ChildrenWith', 'tl_Pets', 'cas_Status')) await setParty(db, record, { adults: both.tl_Adults!, children: both.tl_ChildrenWith!, pets: both.tl_Pets!, state: both.cas_Status! }, held.version)
  if (touches('prs_PrimaryLanguage', 'tl_Province')) {
    const n = await db.run(sql`update protect.case_summary set language = ${both.prs_PrimaryLanguage}, region = ${both.tl_Province ?? null}, version = version + 1 where record_id = ${record}`)
    if (n === 0) return fail('missing')
    await emit(db, caseChanged, record, { part: 'party' })
  }
  if (touches(...contactFields)) await writeContact(db, on, said, held)
  for (const need of newNeeds(said, held)) await writeNeed(db, record, sealer, need)
}

/** The row of a case that is here: the same row twice is nothing; another row changes what it says and nothing else. */
export const changeFromRow = async (t: Taking, row: number, said: CaseRow, found: Found, held: Held): Promise<RowReport> => {
  if (found.run === t.run && found.runRow !== row) return refusedRow(row, [{ field: 'tl_Number', reason: 'duplicate-number' }])
  if (!held.whole) return fail('missing')
  const on = { record: found.record, sealer: await sealerFor(t.db, t.services.keys, found.record), row }
  const unread = found.rowSaid === null || !found.rowSaid.equals(rowSaid(t.services.keys, t.from, said))
  const fields: SaidField[] = unread ? [...changesOf(said.said, held)] : []
  if (fields.length > 0) await writeChanges(t, on, said.said, held, fields)
  const note = said.said.cco_CaseComment
  if (unread && note !== undefined && !(await holdsNote(t.db, on, note))) {
    await writeNote(t.db, found.record, on.sealer, { body: note, hers: false })
    fields.push('cco_CaseComment')
  }
  await keepReference(t, on, said)
  return { row, what: fields.length > 0 ? 'changed' : 'same', fields, faults: [] }
}
