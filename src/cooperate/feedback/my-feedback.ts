import { sql } from '../../platform/db/sql.ts'
import { mine } from '../../platform/my-day/mine.ts'
import { everyPost } from '../../platform/accounts/endpoints.ts'
import { en } from './en.ts'
import { answerers } from './endpoints.ts'
import type { About, State } from './feedback.ts'
import { fr } from './fr.ts'

/** For whoever said it, until the answer is read. */
export const feedbackAnswered = mine('feedback.answered', {
  posts: everyPost,
  page: () => sql`select id, side, about, state from cooperate.my_feedback() where answered_at is not null and not read order by answered_at, id, side limit 10`,
  item: row => {
    const r = row as { id: string; side: string; about: About; state: State }
    return { id: `${r.id}-${r.side}`, record: null, said: { en: en.answered, fr: fr.answered }, why: { en: `${en[`about_${r.about}`]}. ${en[`state_${r.state}`]}.`, fr: `${fr[`about_${r.about}`]}. ${fr[`state_${r.state}`]}.` }, dueAt: null, late: false, go: '/feedback', act: { en: en.read, fr: fr.read } }
  },
})

export const feedbackWaiting = mine('feedback.waiting', {
  posts: answerers,
  page: () => sql`select id, side, about from cooperate.feedback_to_answer() where state = 'received' order by said_at, id, side limit 10`,
  item: row => {
    const r = row as { id: string; side: string; about: About }
    return { id: `${r.id}-${r.side}-waits`, record: null, said: { en: en.waiting, fr: fr.waiting }, why: { en: en[`about_${r.about}`], fr: fr[`about_${r.about}`] }, dueAt: null, late: false, go: '/feedback', act: { en: en.answer, fr: fr.answer } }
  },
})
