import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { asRefusal } from '../db/transaction.ts'
import { Refusal } from '../errors/catalogue.ts'
import type { ReadRow } from './read-rows.ts'
import { refusedRow, type RowReport } from './report.ts'

// What the database says of a record that is hidden, ended or held: one reason, so that none is told apart.
const closed = ['missing', 'refused', 'ended', 'legal-hold', 'changed-meanwhile']

/** Each row whole or not at all: a refusal takes back its own row and no other. A conflict takes back the batch, which is then tried anew. */
export const applyRows = async (db: Db, rows: readonly ReadRow[], apply: (row: ReadRow) => Promise<RowReport>): Promise<RowReport[]> => {
  const reports: RowReport[] = []
  for (const row of rows) {
    if (row.faults.length > 0) {
      reports.push(refusedRow(row.row, row.faults))
      continue
    }
    await db.run(sql`savepoint one_row`)
    try {
      reports.push(await apply(row))
      await db.run(sql`release savepoint one_row`)
    } catch (error) {
      const refusal = asRefusal(error)
      if (!(refusal instanceof Refusal) || !closed.includes(refusal.code)) throw error
      await db.run(sql`rollback to savepoint one_row`)
      reports.push(refusedRow(row.row, [{ field: null, reason: 'not-yours' }]))
    }
  }
  return reports
}
