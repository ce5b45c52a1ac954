import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { en } from './en.ts'
import { overseers } from './endpoints.ts'
import { fr } from './fr.ts'

/** What worries someone and nobody of this office has looked at, oldest first. */
export const worriesOfDay = mine('her-page.worries', {
  posts: overseers,
  page: () => sql`select id, about, agency from protect.worries() where not seen order by on_day, id limit 20`,
  item: row => {
    const key = `worry.${row['about'] as 'opening'}` as const
    return { id: row['id'] as string, record: null, said: { en: en.worries, fr: fr.worries }, why: { en: en[key] ?? en['worry.other'], fr: fr[key] ?? fr['worry.other'] }, dueAt: null, late: false, go: '/worries', act: { en: en.lookAt, fr: fr.lookAt } }
  },
})
