import { maskOf } from '../../platform/access/kind.ts'
import { sealerFor } from '../../platform/crypto/sealer.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { applyRows } from '../../platform/imports/apply-rows.ts'
import { type Given, type ReadRow, readRows } from '../../platform/imports/read-rows.ts'
import { refusedRow, type RowReport, totalsOf } from '../../platform/imports/report.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { caseKind } from '../cases/kinds.ts'
import { caseRowOf, changesOf, checkRow, type Held, namedAs } from './case-row.ts'
import { takes } from './fields.ts'
import { readHeld } from './held.ts'
import { findOutside, type Found, rowSaid } from './outside.ts'
import { changeFromRow, holdsNote, openFromRow, type Taking } from './take-row.ts'

const rowsOf = (given: Given): ReadRow[] => {
  if (!given.mapping.includes(takes.key)) return fail('imports.no-number')
  return readRows(takes, given).map(checkRow)
}

type Known = { readonly found: Map<string, Found>; readonly held: Map<RecordId, Held> }
const page = 500

const knownOf = async ({ db, services, from }: Taking, rows: readonly ReadRow[]): Promise<Known> => {
  const numbers = rows.filter(r => r.faults.length === 0).map(r => caseRowOf(r).number)
  const found = new Map<string, Found>()
  const held = new Map<RecordId, Held>()
  for (let at = 0; at < numbers.length; at += page) {
    const some = await findOutside(db, services.keys, from, numbers.slice(at, at + page))
    for (const [number, one] of some) found.set(number, one)
    for (const { id, held: one } of await readHeld(db, services, [...some.values()].map(f => f.record))) held.set(id, one)
  }
  const named = [...held].filter(([, one]) => one.whole).map(([id]) => id)
  if (named.length > 0) await db.run(sql`select audit.listed('case.compared', ${named}::uuid[], ${maskOf(caseKind, ['identity'])})`)
  return { found, held }
}

const wouldBe = async (t: Taking, row: ReadRow, { found, held }: Known): Promise<RowReport> => {
  if (row.faults.length > 0) return refusedRow(row.row, row.faults)
  const said = caseRowOf(row)
  const at = found.get(said.number)
  const now = at && held.get(at.record)
  if (!at) return namedAs(said.said) === null ? refusedRow(row.row, [{ field: 'tl_CallMe', reason: 'needed' }]) : { row: row.row, what: 'taken', fields: Object.keys(said.said), faults: [] }
  if (!now?.whole) return refusedRow(row.row, [{ field: null, reason: 'not-yours' }])
  if (at.rowSaid?.equals(rowSaid(t.services.keys, t.from, said))) return { row: row.row, what: 'same', fields: [], faults: [] }
  const note = said.said.cco_CaseComment
  const adds = note !== undefined && !(await holdsNote(t.db, { record: at.record, sealer: await sealerFor(t.db, t.services.keys, at.record) }, note))
  const fields = [...changesOf(said.said, now), ...(adds ? ['cco_CaseComment'] : [])]
  return { row: row.row, what: fields.length > 0 ? 'changed' : 'same', fields, faults: [] }
}

/** What bringing this in would do, row by row. Writes nothing but that the files were looked at. */
export const tryRows = async (t: Taking, given: Given) => {
  const rows = rowsOf(given)
  const known = await knownOf(t, rows)
  const reports: RowReport[] = []
  for (const row of rows) reports.push(await wouldBe(t, row, known))
  return { reports, totals: totalsOf(reports) }
}

/** One batch: each row whole or not at all, all of them in this transaction. The same batch again changes nothing. */
export const bringIn = async (t: Taking, given: Given) => {
  const rows = rowsOf(given)
  // Two people who bring in the same file at once would each open every case.
  await t.db.run(sql`select pg_advisory_xact_lock(hashtextextended(${`import|${t.from.agency}|${t.from.system}`}, 0))`)
  const { found, held } = await knownOf(t, rows)
  const written = new Set<RecordId>()
  const reports = await applyRows(t.db, rows, async row => {
    const said = caseRowOf(row)
    const at = found.get(said.number)
    if (at) {
      const report = await changeFromRow(t, row.row, said, at, held.get(at.record) ?? fail('missing'))
      if (report.what === 'changed') written.add(at.record)
      return report
    }
    const { opened: record, ...report } = await openFromRow(t, row.row, said)
    if (record) written.add(record)
    return report
  })
  await t.db.run(sql`select audit.write('case.brought-in', 'written', r, ${maskOf(caseKind, ['summary', 'identity'])}, '{}') from unnest(${[...written]}::uuid[]) as o (r)`)
  return { reports, totals: totalsOf(reports) }
}
