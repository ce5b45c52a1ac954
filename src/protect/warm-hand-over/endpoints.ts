import { z } from 'zod'
import { endpoint, read } from '../../platform/http/endpoint.ts'
import { idOf, Text } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'

const both = [advocate, caseWorker, supervisor, intakeWorker]
const receivers = [intakeWorker, caseWorker]
const referral = idOf('referral')
const Time = z.iso.datetime({ offset: true })
const Done = z.object({ kept: z.literal(true) })
const onCase = { asks: read(caseKind, ['summary']), purpose: support, output: Done }

export const HandOver = z.object({
  referral: z.string(), side: z.enum(['sender', 'receiver']), receiver: z.string().nullable(), callAt: At.nullable(), proposedBy: z.enum(['sender', 'receiver']).nullable(), agreed: z.boolean(), spoke: z.enum(['together', 'not reached']).nullable(), meetingPoint: z.string().nullable(),
  escorts: z.array(z.object({ member: z.string(), hold: z.string(), service: z.string(), name: z.string(), agency: z.string(), until: At.nullable() })),
})
/** How she is handed over, of each referral of a file that this side reads; and, for a house, who works there. */
export const readHandOvers = endpoint({
  route: 'POST /cases/:case/hand-overs', posts: both, asks: read(caseKind, ['summary']), purpose: support,
  input: z.strictObject({}), output: z.object({ handOvers: z.array(HandOver), people: z.array(z.object({ id: z.string(), name: z.string() })) }),
  errors: [], log: { verb: 'hand-over.read' },
})

/** Someone of the house who expects her, by name. */
export const nameReceiver = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/receiver', posts: receivers, input: z.strictObject({ referral, member: idOf('member') }), errors: ['warm-hand-over.not-from-here'], log: { verb: 'hand-over.receiver-named', keep: ['referral', 'member'] } })

/** When the three speak together: her, her worker, and whoever receives her. */
export const proposeCall = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/call', posts: both, input: z.strictObject({ referral, at: Time }), errors: ['warm-hand-over.not-from-here', 'warm-hand-over.when'], log: { verb: 'hand-over.call-proposed', keep: ['referral'] } })

/** The time that was read, by the side that did not propose it. */
export const agreeCall = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/call/agree', posts: both, input: z.strictObject({ referral, at: Time }), errors: ['warm-hand-over.not-from-here'], log: { verb: 'hand-over.call-agreed', keep: ['referral'] } })

export const tellCall = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/call/held', posts: both, input: z.strictObject({ referral, how: z.enum(['together', 'not reached']) }), errors: ['warm-hand-over.not-from-here'], log: { verb: 'hand-over.call-held', keep: ['referral', 'how'] } })

/** Where the house meets her, instead of at its door. */
export const setMeetingPoint = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/meeting-point', posts: receivers, input: z.strictObject({ referral, meetingPoint: Text(200) }), errors: ['warm-hand-over.not-from-here'], log: { verb: 'hand-over.meeting-point', keep: ['referral'] } })
