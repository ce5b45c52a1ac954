import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { intakeWorker } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** A hold that waits is a thing of today for the house; it goes when it is answered or past. */
export const holdsWaiting = mine('beds.waiting', {
  posts: [intakeWorker],
  page: () => sql`select hold_id, label, until from protect.holds_asked() where state = 'asked' order by until, hold_id limit 20`,
  item: row => ({
    id: row['hold_id'] as string, record: null, said: { en: en.waits, fr: fr.waits }, why: { en: en.waitsWhy({ room: row['label'] as string }), fr: fr.waitsWhy({ room: row['label'] as string }) },
    dueAt: (row['until'] as Date).toISOString(), late: false, go: '/rooms', act: { en: en.answer, fr: fr.answer },
  }),
})
