import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { steward } from '../jobs/stewards.ts'

const done = { done: true as const }

export const readState = async (db: Db) => {
  const s = await db.one<{ practising: boolean; at_house: boolean }>(sql`select * from platform.practice_state()`)
  return { practising: s.practising, side: s.at_house ? ('house' as const) : ('desk' as const) }
}

export const begin = async (db: Db) => {
  await db.run(sql`select platform.begin_practice()`)
  return done
}

export const end = async (db: Db) => {
  await db.run(sql`select platform.end_practice()`)
  return done
}

export const takeSide = async (db: Db, side: 'desk' | 'house') => {
  await db.run(sql`select platform.practise_as(${side === 'house'})`)
  return done
}

/** Each night what was practised is wiped: keys, rights and rows. */
export const wipe = steward<{ record: string }>('practice.wipe', {
  every: '1 h',
  sql: sql`select record from platform.due_practised()`,
  reveals: ['record'],
  then: async ({ row, worker }) => {
    await worker.run(sql`select platform.due_wipe_practised(${row.record})`)
  },
})
