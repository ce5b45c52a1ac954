import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** Whatever becomes of a link, whoever sent it is told. */
export const outsideOfDay = mine('outside-link.answered', {
  posts: [advocate, caseWorker, intakeWorker, supervisor],
  page: () => sql`with m as materialized (select * from protect.my_outside()) select m.*, s.number from m join protect.case_summary s on s.record_id = m.record_id`,
  item: row => {
    const { id, record_id: record, number, answer, locked } = row as { id: string; record_id: RecordId; number: string; answer: 'accept' | 'decline' | 'ask' | null; locked: boolean }
    const key = answer ?? (locked ? 'locked' : 'past')
    return { id, record, said: { en: en[key], fr: fr[key] }, why: { en: number, fr: number }, dueAt: null, late: answer === null, go: `/cases/${record}/outside-links`, act: { en: en.look, fr: fr.look } }
  },
})
