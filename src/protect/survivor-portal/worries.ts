import type { Db } from '../../platform/db/db.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { sql } from '../../platform/db/sql.ts'
import { day } from '../../algorithms/calendars/day.ts'
import { type Answer, dueOn } from './worry.ts'

type Row = { id: string; about: string; on: string; agency: string | null; verb: string | null; purpose: string | null; basis: string | null; seq: number | null; seen: boolean; answer: Answer | null }

/** For the oversight agency's members; for anyone else the list is empty. */
export const listWorries = async (db: Db) => ({
  worries: (await db.many<Row>(sql`select id, about, on_day::text as on, agency, verb, purpose, basis, seq, seen, answer from protect.worries()`)).map(w => ({ ...w, due: dueOn(day(w.on), w) })),
})

export const seeWorry = async (db: Db, worry: string) => {
  const { worries } = await listWorries(db)
  if (!worries.some(w => w.id === worry)) fail('missing')
  await db.run(sql`select protect.worry_seen(${worry})`)
  return { seen: true as const }
}

export const answerWorry = async (db: Db, worry: string, answer: Answer) => {
  await db.run(sql`select protect.answer_worry(${worry}, ${answer})`)
  return { answered: true as const }
}
