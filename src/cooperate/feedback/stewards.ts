import { sql } from '../../platform/db/sql.ts'
import { steward } from '../../platform/jobs/stewards.ts'

export const oldFeedback = steward('feedback.old', { every: '12 h', sql: sql`select at from cooperate.due_old_feedback()`, reveals: ['at'], then: async () => {} })
