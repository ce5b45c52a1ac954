import { sql } from '../../platform/db/sql.ts'
import { day } from '../../algorithms/calendars/day.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { en } from './en.ts'
import { overseers } from './endpoints.ts'
import { fr } from './fr.ts'
import { dueOn, isLate } from './worry.ts'

/** What worries someone and this office has not answered, oldest first: looked at in a working day, answered in ten. */
export const worriesOfDay = mine('her-page.worries', {
  posts: overseers,
  page: () => sql`select id, about, on_day::text as on, seen, answer from protect.worries_of_day()`,
  item: (row, _open, now) => {
    const due = dueOn(day(row['on'] as string), { seen: row['seen'] as boolean, answer: row['answer'] as string | null })!
    const key = `worry.${row['about'] as 'opening'}` as const
    return { id: row['id'] as string, record: null, said: { en: en.worries, fr: fr.worries }, why: { en: en[key] ?? en['worry.other'], fr: fr[key] ?? fr['worry.other'] }, dueAt: null, late: isLate(due, now), go: '/worries', act: row['seen'] ? { en: en.answerIt, fr: fr.answerIt } : { en: en.lookAt, fr: fr.lookAt } }
  },
})
