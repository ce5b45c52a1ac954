import { z } from 'zod'
import { anyPurpose, post } from '../../platform/access/kind.ts'
import { everyPost } from '../../platform/accounts/endpoints.ts'
import { ScreenPattern } from '../../platform/help/endpoints.ts'
import { anyStaff, endpoint } from '../../platform/http/endpoint.ts'
import { idOf, Text } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { abouts, answers, mostText, sides } from './feedback.ts'

const FeedbackId = idOf('feedback')
export const answerers = ['administrator', 'secretariat'].map(post)
const staff = { asks: anyStaff(), purpose: anyPurpose } as const

export const Answer = z.object({ side: z.string(), state: z.string(), text: z.string().nullable(), at: At.nullable(), read: z.boolean() })
export const Mine = z.object({ id: FeedbackId, about: z.string(), screen: z.string().nullable(), text: z.string(), saidAt: At, answers: z.array(Answer) })
export const ToAnswer = z.object({ id: FeedbackId, side: z.enum(sides), about: z.string(), screen: z.string().nullable(), text: z.string(), saidAt: At, saidBy: z.string().nullable(), agencyKind: z.string(), state: z.string(), answer: z.string().nullable(), answeredAt: At.nullable() })

export const readFeedback = endpoint({
  ...staff, route: 'GET /feedback', posts: everyPost,
  /** `screen`: the one it is about, for the form to begin with. */
  input: z.strictObject({ screen: ScreenPattern.optional() }),
  output: z.object({ screen: z.string().nullable(), mine: z.array(Mine), toAnswer: z.array(ToAnswer) }),
  errors: [], log: { verb: 'feedback.listed' },
})

export const sayFeedback = endpoint({
  ...staff, route: 'POST /feedback', posts: everyPost,
  input: z.strictObject({ about: z.enum(abouts), text: Text(mostText), screen: ScreenPattern.optional(), desk: z.boolean().optional() }),
  output: z.object({ feedback: FeedbackId }),
  errors: ['feedback.someone', 'feedback.too-many'], log: { verb: 'feedback.said', keep: ['about', 'desk'] },
})

export const answerFeedback = endpoint({
  ...staff, route: 'POST /feedback/:feedback/answer', posts: answerers,
  input: z.strictObject({ feedback: FeedbackId, side: z.enum(sides), state: z.enum(answers), text: Text(mostText) }),
  output: z.object({ state: z.string() }),
  errors: ['feedback.someone'], log: { verb: 'feedback.answered', keep: ['feedback', 'side', 'state'] },
})

/** Whoever said it has read what was answered. */
export const feedbackRead = endpoint({
  ...staff, route: 'POST /feedback/:feedback/read', posts: everyPost,
  input: z.strictObject({ feedback: FeedbackId }), output: z.object({ read: z.literal(true) }),
  errors: [], log: { verb: 'feedback.read', keep: ['feedback'] },
})
