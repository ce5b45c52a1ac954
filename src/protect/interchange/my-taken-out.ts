import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { post } from '../../platform/access/kind.ts'
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

/** A colleague asks for a second member's yes; the answer is given within a day. */
export const secondAsked = mine('interchange.second-asked', {
  posts: [supervisor, post('administrator')],
  page: now => sql`select x.id, x.by, x.why, x.names, x.asked_at + interval '24 hours' as due from protect.table_asks() x where not x.mine and x.answered_at is null and x.asked_at > ${new Date(now - 86_400_000)}::timestamptz`,
  item: row => {
    const { id, by, why, names, due } = row as { id: string; by: string; why: 'move'; names: number; due: Date }
    return { id, record: null, said: { en: en.secondAsked({ by, names }), fr: fr.secondAsked({ by, names }) }, why: { en: en[`why_${why}`], fr: fr[`why_${why}`] }, dueAt: due.toISOString(), late: false, go: '/export', act: { en: en.look, fr: fr.look } }
  },
})
