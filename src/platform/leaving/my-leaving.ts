import { post } from '../access/kind.ts'
import { sql } from '../db/sql.ts'
import { mine } from '../my-day/mine.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** A colleague asked for a second, who is you. */
export const toConfirm = mine('leaving.confirm', {
  posts: [post('administrator'), post('supervisor')],
  page: () => sql`select x.id, x.what, x.asked_at + interval '24 hours' as due, n.name from platform.my_leaving() x left join lateral accounts.names(array[x.asked_by]) n on true where not x.mine and x.confirmed_at is null and x.asked_at > now() - interval '24 hours'`,
  item: row => {
    const { id, what, due, name } = row as { id: string; what: 'export' | 'leave'; due: Date; name: string | null }
    return { id, record: null, said: { en: en[what], fr: fr[what] }, why: { en: en.asked({ name: name ?? '' }), fr: fr.asked({ name: name ?? '' }) }, dueAt: due.toISOString(), late: false, go: '/leaving', act: { en: en.look, fr: fr.look } }
  },
})
