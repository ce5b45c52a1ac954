import type { z } from 'zod'
import type { Ask } from '../../platform/clock/ask.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail, Refusal } from '../../platform/errors/catalogue.ts'
import type { Id } from '../../platform/values/id.ts'
import type { answerFeedback, sayFeedback } from './endpoints.ts'
import { leadsToSomeone } from './feedback.ts'
import { sealWords } from './seal-words.ts'

const checked = (text: string): string => {
  if (leadsToSomeone(text)) throw new Refusal('feedback.someone', {}, ['text'])
  return text
}

export const say = async (db: Db, keys: Keys, ask: Ask, input: z.infer<typeof sayFeedback.input>): Promise<{ feedback: Id<'feedback'> }> => {
  const id = ask.newId('feedback')
  const sealed = sealWords(keys, id, 'said', checked(input.text))
  const { kept } = await db.one<{ kept: boolean }>(sql`select cooperate.say_feedback(${id}, ${input.about}, ${input.screen ?? null}, ${sealed}, ${input.desk ?? false}) as kept`)
  return kept ? { feedback: id } : fail('feedback.too-many')
}

export const answerOne = async (db: Db, keys: Keys, input: z.infer<typeof answerFeedback.input>): Promise<{ state: string }> => {
  const sealed = sealWords(keys, input.feedback, input.side, checked(input.text))
  await db.run(sql`select cooperate.answer_feedback(${input.feedback}, ${input.side}, ${input.state}, ${sealed})`)
  return { state: input.state }
}
