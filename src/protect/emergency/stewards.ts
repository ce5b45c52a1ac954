import { sql } from '../../platform/db/sql.ts'
import { steward } from '../../platform/jobs/stewards.ts'

export const oldAsks = steward('emergency.old-asks', { every: '12 h', sql: sql`select at from protect.due_old_glass()`, reveals: ['at'], then: async () => {} })
