import { addDays, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import { localDay } from '../places/local-time.ts'
import type { MemberId } from '../values/id.ts'
import type { Instant } from '../values/time.ts'
import { teamsOf } from './read-rota.ts'

/** A leave longer than this is a hand-over of files. */
export const mostDays = 183

/** Whole days, the last included; over before it begins, over already and longer than half a year are refused. `today` may be a day ahead in the east. */
export const daysFit = (from: PlainDate, until: PlainDate, today: PlainDate): boolean => from <= until && until >= addDays(today, -1) && until <= addDays(from, mostDays)

type CoverRow = { id: string; absent: string; cover: string; from_day: string; until_day: string; records: number; runs: boolean }

export const readAllCovers = async (db: Db) => {
  const { colleagues } = await teamsOf(db)
  const covers = await db.many<CoverRow>(sql`select * from platform.covers()`)
  return {
    colleagues: [...new Map(colleagues.map(({ id, name }) => [id, { id, name }])).values()],
    covers: covers.map(({ from_day: from, until_day: until, ...c }) => ({ ...c, from, until })),
  }
}

type Given = { readonly absent: MemberId; readonly cover: MemberId; readonly from: PlainDate; readonly until: PlainDate }

export const arrangeCover = async (db: Db, now: Instant, { absent, cover, from, until }: Given) => {
  if (!daysFit(from, until, localDay(now, 'America/Vancouver'))) return fail('rota.cover-days')
  const made = await db.one<{ id: string; records: number }>(sql`select * from platform.set_cover(${absent}, ${cover}, ${from}::date, ${until}::date)`)
  return { cover: made.id, records: made.records }
}

export const stopCover = async (db: Db, cover: string) => {
  await db.run(sql`select platform.end_cover(${cover})`)
  return { ended: true as const }
}
