import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

type Row = { record_id: RecordId; number: string; agency: string; at: Date }

/** Who keeps a file is told that it went out in a table of another agency, for seven days. */
export const takenOut = mine('interchange.taken-out', {
  posts: [supervisor],
  page: () => sql`select * from protect.taken_out()`,
  item: row => {
    const { record_id: id, number, agency } = row as Row
    return { id: `${id}-${agency}`, record: id, said: { en: en.takenOut({ agency }), fr: fr.takenOut({ agency }) }, why: { en: number, fr: number }, dueAt: null, late: false, go: `/cases/${id}/openings`, act: { en: en.see, fr: fr.see } }
  },
})
