import { z } from 'zod'
import { anyStaff, endpoint, manage, read } from '../../platform/http/endpoint.ts'
import { idOf, Text } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { declines, yeses } from './custody.ts'

const workers = [advocate, caseWorker, intakeWorker, supervisor]
const keeps = { posts: workers, asks: manage(caseKind, ['summary']), purpose: support } as const
const reads = { posts: workers, asks: read(caseKind, ['summary']), purpose: support } as const
const offer = idOf('custody-offer')
const Answer = z.enum(['taken', 'declined', 'withdrawn', 'refused', 'past']).nullable()

/** Who keeps the file and what was asked of it, for its keeper; its own question, for the team that is asked. */
export const readCustody = endpoint({
  ...reads, route: 'GET /cases/:case/custody', input: z.strictObject({}),
  output: z.object({
    number: z.string(), keeper: z.string(), keeps: z.boolean(), teams: z.array(z.object({ id: z.string(), name: z.string(), agency: z.string() })),
    offers: z.array(z.object({ id: z.string(), from: z.string(), to: z.string(), how: z.enum(yeses), note: z.string().nullable(), madeAt: At, until: At, answer: Answer, reason: z.string().nullable(), returned: z.boolean(), mayReturn: z.boolean(), toMe: z.boolean() })),
  }),
  errors: [], log: { verb: 'custody.read' },
})

/** Asked of a team that reads the file by her yes already; one question at a time, seven days. */
export const offerCustody = endpoint({
  ...keeps, route: 'POST /cases/:case/custody', input: z.strictObject({ team: idOf('team'), how: z.enum(yeses), note: Text(4000).optional() }), output: z.object({ offer: z.string() }),
  errors: ['custody.open', 'practice.outside'], log: { verb: 'custody.offered', keep: ['team', 'how'] },
})

export const withdrawCustody = endpoint({
  ...keeps, route: 'DELETE /cases/:case/custody/:offer', input: z.strictObject({ offer }), output: z.object({ withdrawn: z.literal(true) }),
  errors: ['ended'], log: { verb: 'custody.withdrawn', keep: ['offer'] },
})

/** From this answer on the file is theirs, with its key; the one before reads nothing more. */
export const takeCustody = endpoint({
  ...reads, route: 'POST /cases/:case/custody/:offer/take', input: z.strictObject({ offer }), output: z.object({ taken: z.literal(true) }),
  errors: ['ended', 'practice.outside'], log: { verb: 'custody.taken', keep: ['offer'] },
})

export const declineCustody = endpoint({
  ...reads, route: 'POST /cases/:case/custody/:offer/decline', input: z.strictObject({ offer, reason: z.enum(declines) }), output: z.object({ declined: z.literal(true) }),
  errors: ['ended'], log: { verb: 'custody.declined', keep: ['offer', 'reason'] },
})

/** One step, within seven days; the agency that gave it is not asked again. */
export const returnCustody = endpoint({
  ...keeps, route: 'POST /cases/:case/custody/:offer/return', input: z.strictObject({ offer }), output: z.object({ returned: z.literal(true) }),
  errors: ['ended'], log: { verb: 'custody.returned', keep: ['offer'] },
})

/** What I asked and what came of it: by day and team, also where the file is not mine to read any more. */
export const readCustodyOffers = endpoint({
  posts: workers, asks: anyStaff(), purpose: support, route: 'GET /custody-offers', input: z.strictObject({}),
  output: z.object({ offers: z.array(z.object({ id: z.string(), to: z.string(), madeAt: At, until: At, answer: Answer, reason: z.string().nullable(), returned: z.boolean(), toTell: z.boolean() })) }),
  errors: [], log: { verb: 'custody.offers-read' },
})

export const toldOfCustody = endpoint({
  posts: workers, asks: anyStaff(), purpose: support, route: 'POST /custody-offers/:offer/told', input: z.strictObject({ offer }), output: z.object({ told: z.literal(true) }),
  errors: [], log: { verb: 'custody.told', keep: ['offer'] },
})
