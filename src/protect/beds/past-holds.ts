import { steward } from '../../platform/jobs/stewards.ts'
import { sql } from '../../platform/db/sql.ts'

/** Ends holds that are past and tells the asking side. Nothing waits for it: each decision reads the time itself. */
export const pastHolds = steward<{ hold_id: string }>('beds.past-holds', { every: '1 min', sql: sql`select hold_id from protect.due_past_holds()`, reveals: ['hold_id'], then: async () => {} })
