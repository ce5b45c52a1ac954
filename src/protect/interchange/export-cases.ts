import { maskOf } from '../../platform/access/kind.ts'
import { type After, listRecords } from '../../platform/access/list.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { csvLine } from '../../platform/imports/formula-safe.ts'
import { watermarkSign } from '../../platform/imports/table.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { Instant } from '../../platform/values/time.ts'
import { caseKind } from '../cases/kinds.ts'
import { columns, rowCells } from './export-row.ts'
import { type HeldCase, readHeld } from './held.ts'

/** A table of more names than this asks for its own right. */
export const mostIdentities = 50
/** Above this nothing is taken out in one table. */
const mostCases = 20_000
const page = 500

type Row = { record_id: RecordId; at_text: string }
const pageAfter = (db: Db, after: After | null): Promise<Row[]> => db.many<Row>(sql`
  with page as materialized (${listRecords({ kind: 'case', after, limit: page, sections: maskOf(caseKind, ['summary']) })})
  select p.record_id, to_char(p.activity_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at_text from page p order by p.activity_at desc, p.record_id desc`)

async function* myCases(db: Db, services: Services): AsyncGenerator<HeldCase[]> {
  let after: After | null = null
  for (;;) {
    const rows: Row[] = await pageAfter(db, after)
    if (rows.length > 0) yield await readHeld(db, services, rows.map(r => r.record_id), ['open'])
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = { activityAt: last.at_text, record: last.record_id }
  }
}

type By = { name: string; agency: string }
const watermark = ({ name, agency }: By, now: Instant): string =>
  `${watermarkSign} · ${new Date(now).toISOString()} · ${name}, ${agency} · support / soutien · confidential, shred after use · confidentiel, déchiqueter après usage`

/** What of a case stands in the table. */
const sectionsOf = ({ held }: HeldCase): number =>
  maskOf(caseKind, ['summary', ...(held.whole ? ['identity' as const] : []), ...(held.tl_ContactBy === undefined ? [] : ['contact' as const]), ...(held.tl_Needs === undefined ? [] : ['needs' as const])])
/** Taken out is opened: she reads of it on her page, not only that she stood in a list. */
const logTaken = (db: Db, cases: readonly HeldCase[]) =>
  db.run(sql`select audit.write('case.exported', 'opened', r, m, '{}') from unnest(${cases.map(c => c.id)}::uuid[], ${cases.map(sectionsOf)}::int[]) as o (r, m)`)

/** The caller's cases as one table, and who took them out in the log of each. `most` names; more is another right. */
export const exportCases = async (db: Db, services: Services, now: Instant, most: number) => {
  const by = await db.one<By>(sql`select name, agency from accounts.me()`)
  const lines = [csvLine([watermark(by, now)]), csvLine(columns)]
  let names = 0
  for await (const cases of myCases(db, services)) {
    names += cases.filter(c => c.held.whole).length
    if (names > most) return fail('interchange.many-names')
    if (lines.length + cases.length > mostCases) return fail('interchange.too-many')
    lines.push(...cases.map(c => csvLine(rowCells(c))))
    await logTaken(db, cases)
  }
  return { name: `cases-${new Date(now).toISOString().slice(0, 10)}.csv`, csv: `\ufeff${lines.join('\r\n')}\r\n`, cases: lines.length - 2, names }
}
