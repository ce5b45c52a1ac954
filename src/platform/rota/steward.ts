import { sql } from '../db/sql.ts'
import { steward } from '../jobs/stewards.ts'

/** A note of a shift is nobody's history: after thirty days it is gone. */
export const oldHandOvers = steward<{ hand_over_id: string }>('old-hand-overs', {
  every: '1 h',
  sql: sql`select hand_over_id from platform.due_old_hand_overs()`,
  reveals: ['hand_over_id'],
  then: async ({ row, worker }) => {
    await worker.run(sql`select platform.due_forget_hand_over(${row.hand_over_id})`)
  },
})
