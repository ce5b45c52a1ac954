import { day } from '../../algorithms/calendars/day.ts'
import { sql } from '../../platform/db/sql.ts'
import { dayIn, type Her, wordAt } from './her.ts'
import { dueOn } from './worry.ts'

export type Told = { readonly about: string; readonly on: string; readonly answer: string }
type Row = { about: string; at: Date; seen: boolean; answer: string | null; answered_at: Date | null }

/** What she told the oversight office, newest first, and what it answered; its promise while it has not. */
export const readTold = async (her: Her): Promise<Told[]> => {
  const rows: Row[] = []
  for (const file of her.files) rows.push(...(await her.db.many<Row>(sql`select about, at, seen, answer, answered_at from protect.my_worries(${file.id})`)))
  const said = (r: Row): string => {
    const due = dueOn(day(r.at.toISOString().slice(0, 10)), r)
    if (r.answer !== null) return wordAt(her.t, `answer.${r.answer}`)
    return r.seen && due ? her.t['answer.looking']({ day: dayIn(new Date(`${due}T18:00:00Z`), her) }) : her.t['answer.none']
  }
  return rows.sort((a, b) => b.at.getTime() - a.at.getTime()).map(r => ({ about: wordAt(her.t, `worry.${r.about}`), on: dayIn(r.at, her), answer: said(r) }))
}
