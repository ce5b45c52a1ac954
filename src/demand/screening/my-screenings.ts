import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { desk } from './endpoints.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { officer } from './kinds.ts'
import { type AskRow, myScreenings, type ScreeningRow } from './read-screenings.ts'

const soonMs = 30 * 60_000

/** A traveller stands at a gate: half an hour, then late. Whoever cleared once is not asked twice. */
export const screeningsOfDay = mine('screening.waiting', {
  posts: desk, page: () => myScreenings(50),
  item: (row, _open, now) => {
    const r = row as unknown as ScreeningRow
    if (r.state !== 'waiting' || r.mine) return null
    const due = r.asked_at.getTime() + soonMs
    const said = r.clears > 0 ? { en: en.second, fr: fr.second } : { en: en.waits({ status: r.status }), fr: fr.waits({ status: r.status }) }
    return { id: `screening-${r.record_id}`, record: r.record_id, said, why: { en: r.number, fr: r.number }, dueAt: new Date(due).toISOString(), late: now > due, go: `/screenings/${r.record_id}`, act: { en: en.decide, fr: fr.decide } }
  },
})

/** Answers whose card is still open to the one who asked. */
export const cardsOfDay = mine('screening.answered', {
  posts: [officer], page: () => sql`select * from demand.my_asks() where live`,
  item: row => {
    const r = row as unknown as AskRow
    return { id: `card-${r.record_id}`, record: r.record_id, said: { en: en.answered, fr: fr.answered }, why: { en: r.number, fr: r.number }, dueAt: null, late: false, go: `/gate/${r.record_id}`, act: { en: en.read, fr: fr.read } }
  },
})
