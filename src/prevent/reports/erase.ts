import { sql } from '../../platform/db/sql.ts'
import { steward } from '../../platform/jobs/stewards.ts'

/** What says only how people looked is kept a month, in case she writes again; then its key and its rows go. */
export const erasures = steward<{ record: string }>('reports.erasures', {
  every: '1 h',
  sql: sql`select record from prevent.due_reports_to_erase()`,
  reveals: ['record'],
  then: async ({ row, worker }) => {
    await worker.run(sql`select prevent.due_erase_report(${row.record})`)
  },
})
