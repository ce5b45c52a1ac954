import { z } from 'zod'
import { endpoint, manage, read } from '../../platform/http/endpoint.ts'
import { idOf } from '../../platform/values/id.ts'
import { At, Said } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'

const referral = idOf('referral')
const Zone = z.object({ place: z.string(), said: Said, km: z.number() })

/** For whoever sent a referral: which houses must confirm; for a house: its own question. */
export const readStayAway = endpoint({
  posts: [advocate, caseWorker, supervisor, intakeWorker], asks: read(caseKind, ['summary'], ['safety']), purpose: support, route: 'GET /cases/:case/stay-away', input: z.strictObject({}),
  output: z.object({ number: z.string(), checks: z.array(z.object({ referral: z.string(), side: z.enum(['sender', 'receiver']), stands: z.boolean(), other: z.string(), zones: z.array(Zone), askedAt: At.nullable(), answer: z.enum(['outside', 'inside']).nullable(), answeredAt: At.nullable() })) }),
  errors: [], log: { verb: 'stay-away.read' },
})

/** With her yes to just this: the house learns which town and how far, once for this referral. */
export const askStayAway = endpoint({
  posts: [advocate, caseWorker, supervisor], asks: manage(caseKind, ['summary', 'safety']), purpose: support, route: 'POST /cases/:case/stay-away/:referral', input: z.strictObject({ referral, sheAgrees: z.literal(true) }),
  output: z.object({ asked: z.literal(true) }), errors: ['stay-away.asked-before', 'stay-away.not-near', 'ended'], log: { verb: 'stay-away.asked', keep: ['referral'] },
})

/** Inside, before the house said yes: the referral is declined for safety in the same transaction, and the room is given back. */
export const answerStayAway = endpoint({
  posts: [intakeWorker, caseWorker], asks: read(caseKind, ['summary']), purpose: support, route: 'POST /cases/:case/stay-away/:referral/answer', input: z.strictObject({ referral, answer: z.enum(['outside', 'inside']) }),
  output: z.object({ state: z.string() }), errors: ['ended'], log: { verb: 'stay-away.answered', keep: ['referral'] },
})
