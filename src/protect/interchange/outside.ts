import { createHmac } from 'node:crypto'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RecordId } from '../../platform/values/id.ts'
import type { CaseRow } from './case-row.ts'

/** Under this name the numbers are our own. */
export const ourSystem = 'throughline'
export type From = { readonly agency: string; readonly system: string }
export type Found = { readonly record: RecordId; readonly rowSaid: Buffer | null; readonly run: string | null; readonly runRow: number }

const keyed = (keys: Keys, text: string) => createHmac('sha256', keys.root('import')).update(text).digest()
/** The number of another system as it is looked up: of one agency, of one system. */
export const blindNumber = (keys: Keys, { agency, system }: From, number: string): Buffer => keyed(keys, `number|${agency}|${system}|${number}`)
/** A row as it was brought in: the same row again changes nothing, whatever was changed here since. */
export const rowSaid = (keys: Keys, { agency }: From, { number, said }: CaseRow): Buffer => keyed(keys, JSON.stringify(['row', agency, number, Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))])).subarray(0, 16)
export const blindHeading = (keys: Keys, agency: string, folded: string): Buffer => keyed(keys, `heading|${agency}|${folded}`).subarray(0, 16)

type Row = { blind: Buffer; record_id: RecordId; row_said: Buffer; run: string; run_row: number }

/** Cases that this caller may see under these numbers. One that is hidden is not found: a second file is opened, and nothing is given away. */
export const findOutside = async (db: Db, keys: Keys, from: From, numbers: readonly string[]): Promise<Map<string, Found>> => {
  const byBlind = new Map(numbers.map(number => [blindNumber(keys, from, number).toString('hex'), number]))
  const found = new Map<string, Found>()
  const rows = await db.many<Row>(sql`
    select blind, record_id, row_said, run, run_row from protect.outside_reference where blind = any (${[...byBlind.keys()].map(hex => Buffer.from(hex, 'hex'))}::bytea[]) order by at, record_id`)
  for (const r of rows) {
    const number = byBlind.get(r.blind.toString('hex'))!
    if (!found.has(number)) found.set(number, { record: r.record_id, rowSaid: r.row_said, run: r.run, runRow: r.run_row })
  }
  if (from.system !== ourSystem) return found
  const own = await db.many<{ number: string; record_id: RecordId }>(sql`select number, record_id from protect.case_summary where number = any (${[...numbers]}::text[]) order by record_id`)
  for (const r of own) if (!found.has(r.number)) found.set(r.number, { record: r.record_id, rowSaid: null, run: null, runRow: 0 })
  return found
}
