import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { advocate, caseWorker, intakeWorker, supervisor } from '../cases/kinds.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const posts = [advocate, caseWorker, intakeWorker, supervisor]

/** Another agency asks my team to keep a file. */
export const askedToKeep = mine('custody.asked', {
  posts,
  page: () => sql`select id, record_id, number, until, until < now() + interval '1 day' as soon from protect.custody_asked_of_me()`,
  item: row => {
    const { id, record_id: record, number, until, soon } = row as { id: string; record_id: RecordId; number: string; until: Date; soon: boolean }
    return { id: `custody-${id}`, record, said: { en: en.asked, fr: fr.asked }, why: { en: number, fr: number }, dueAt: until.toISOString(), late: soon, go: `/cases/${record}/custody`, act: { en: en.answer, fr: fr.answer } }
  },
})

/** What came of mine: taken, declined, refused by her, given back, or nobody answered. Names no file. */
export const cameOfMine = mine('custody.answered', {
  posts,
  page: () => sql`select id, answer, returned from protect.my_custody_offers() where to_tell limit 20`,
  item: row => {
    const { id, answer, returned } = row as { id: string; answer: 'taken' | 'declined' | 'refused' | 'past'; returned: boolean }
    const key = returned ? 'came_returned' : (`came_${answer}` as const)
    return { id: `custody-answer-${id}`, record: null, said: { en: en[key], fr: fr[key] }, why: { en: en.yourQuestion, fr: fr.yourQuestion }, dueAt: null, late: answer !== 'taken' || returned, go: '/custody-offers', act: { en: en.look, fr: fr.look } }
  },
})
