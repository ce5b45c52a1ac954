import { sql } from '../../platform/db/sql.ts'
import { steward } from '../../platform/jobs/stewards.ts'

/** Orders that are over: their lines left the extract already; what is left of them is erased with its key. */
export const endedOrders = steward<{ record: string }>('registrants.ended', {
  every: '1 min',
  sql: sql`select record from demand.due_ended_orders()`,
  reveals: ['record'],
  then: async ({ row, worker }) => {
    await worker.run(sql`select demand.due_erase_registrant(${row.record})`)
  },
})
