import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { sql } from '../../platform/db/sql.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { feedbackHelp } from './help.ts'
import { feedbackAnswered, feedbackWaiting } from './my-feedback.ts'
import { readMine, readToAnswer } from './read-feedback.ts'
import { answerOne, say } from './say-feedback.ts'
import { oldFeedback } from './stewards.ts'

export default slice({
  name: 'cooperate/feedback',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readFeedback, async ({ db, services, input }) => ({ screen: input.screen ?? null, mine: await readMine(db, services.keys), toAnswer: await readToAnswer(db, services.keys) })),
    handle(endpoints.sayFeedback, ({ db, services, ask, input }) => say(db, services.keys, ask, input)),
    handle(endpoints.answerFeedback, ({ db, services, input }) => answerOne(db, services.keys, input)),
    handle(endpoints.feedbackRead, async ({ db, input }) => {
      await db.run(sql`select cooperate.read_feedback(${input.feedback})`)
      return { read: true as const }
    }),
  ],
  my: [feedbackAnswered, feedbackWaiting],
  stewards: [oldFeedback],
  help: [feedbackHelp],
  demo,
})
