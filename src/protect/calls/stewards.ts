import { sql } from '../../platform/db/sql.ts'
import { steward } from '../../platform/jobs/stewards.ts'

type Draft = { record: string }

/** A draft is kept 24 hours; then its key is destroyed. */
export const drafts = steward<Draft>('calls.drafts', {
  every: '1 min',
  sql: sql`select record from protect.due_drafts()`,
  reveals: ['record'],
  then: async ({ row, worker }) => {
    await worker.run(sql`select protect.due_erase_draft(${row.record})`)
  },
})
