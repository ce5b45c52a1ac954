import { sql } from '../../platform/db/sql.ts'
import { steward } from '../../platform/jobs/stewards.ts'

/** On day 31 the text of a tip in which nothing was done or said is gone, and its key with it. */
export const spentTips = steward<{ record: string }>('tips.spent', {
  every: '1 h',
  sql: sql`select record from prosecute.due_tips()`,
  reveals: ['record'],
  then: async ({ row, worker }) => {
    await worker.run(sql`select prosecute.due_erase_tip(${row.record})`)
  },
})
