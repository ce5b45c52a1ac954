import { sql } from '../../platform/db/sql.ts'
import { steward } from '../../platform/jobs/stewards.ts'

/** After 24 hours there is nothing behind the link. */
export const emptied = steward<{ link: string }>('outside-link.past', {
  every: '1 min', sql: sql`select link from protect.due_outside()`, reveals: ['link'],
  then: async ({ row, worker }) => {
    await worker.run(sql`select protect.due_empty_outside(${row.link})`)
  },
})
