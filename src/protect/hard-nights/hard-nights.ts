import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { steward } from '../../platform/jobs/stewards.ts'
import { localDay } from '../../platform/places/local-time.ts'
import type { Instant } from '../../platform/values/time.ts'

export const readNights = async (db: Db, now: Instant) => ({
  today: localDay(now, 'America/Toronto'),
  mine: await db.many<{ night: PlainDate; offered: boolean }>(sql`select night, offered from protect.own_hard_nights()`),
  waiting: await db.many<{ member: string; name: string; night: PlainDate }>(sql`select member_id as member, name, night from protect.hard_nights_waiting()`),
})

export const mark = async (db: Db, night: PlainDate) => {
  await db.run(sql`select protect.mark_hard_night(${night}::date)`)
  return { marked: true as const }
}

export const offer = async (db: Db, { member, night }: { member: string; night: PlainDate }) => {
  await db.run(sql`select protect.offer_relief(${member}, ${night}::date)`)
  return { offered: true as const }
}

export const oldNights = steward<{ at: Date }>('hard-nights.old', { every: '1 h', sql: sql`select * from protect.due_old_hard_nights()`, reveals: ['at'], then: async () => {} })
