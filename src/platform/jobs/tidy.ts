import { sql } from '../db/sql.ts'
import { steward } from './stewards.ts'

/** The platform's own: expired grants leave the head of their index, kept answers and old happenings go. */
export const tidy = steward('platform.tidy', { every: '1 h', sql: sql`select * from platform.due_tidy()`, reveals: ['at'], then: async () => {} })
