import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export const reliefOfDay = mine('hard-nights.relief', {
  posts: [supervisor],
  page: () => sql`select * from protect.hard_nights_waiting()`,
  item: row => {
    const { member_id: id, name, night } = row as { member_id: string; name: string; night: string }
    return { id: `hard-night-${id}-${night}`, record: null, said: { en: en.hard({ name }), fr: fr.hard({ name }) }, why: { en: night, fr: night }, dueAt: null, late: false, go: '/hard-nights', act: { en: en.offer, fr: fr.offer } }
  },
})
