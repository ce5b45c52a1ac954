import { post } from '../access/kind.ts'
import { sql } from '../db/sql.ts'
import { mine } from '../my-day/mine.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** One line for all that failed: it is the machine's trouble, and it must not hide a person's. */
export const failedWork = mine('jobs.failed', {
  posts: [post('administrator')],
  page: () => sql`select count(*)::int as n, min(at) as at from platform.dead_jobs(100) having count(*) > 0`,
  item: row => {
    const n = row['n'] as number
    return { id: 'failed-work', record: null, said: { en: en.failed({ n }), fr: fr.failed({ n }) }, why: { en: en.failedWhy, fr: fr.failedWhy }, dueAt: null, late: true, go: '/failed-work', act: { en: en.look, fr: fr.look } }
  },
})
