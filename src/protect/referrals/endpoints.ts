import { z } from 'zod'
import { anyStaff, endpoint, manage, read, write } from '../../platform/http/endpoint.ts'
import { Line, Text, idOf } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { callKind } from '../calls/kinds.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { Place } from '../matching/endpoints.ts'
import { driver, legKind } from './kinds.ts'
import { checkBacks, declineReasons, questions, urgencies } from './referral.ts'

export const senders = [advocate, caseWorker, supervisor]
export const receivers = [intakeWorker, caseWorker]
export const both = [advocate, caseWorker, supervisor, intakeWorker]
/** What is read to her, a sentence each; a place may be asked only with the first. */
export const sentences = ['summary', 'needs', 'name'] as const
const Language = z.enum(['en', 'fr'])
const place = { hold: idOf('hold').optional(), team: idOf('team').optional(), urgency: z.enum(urgencies), until: Day.optional() }
const refusals = ['referrals.which-place', 'referrals.no-yes', 'referrals.until']

export const sayYes = endpoint({
  route: 'POST /calls/:call/say-yes', posts: senders, asks: manage(callKind, ['summary', 'needs', 'safety']), purpose: support,
  input: z.strictObject({ callMe: Line(120), yes: z.array(z.enum(sentences)).max(3), language: Language, ...place }),
  output: z.object({ case: idOf('record'), number: z.string(), referral: z.string(), word: z.string() }),
  errors: refusals, log: { verb: 'call.she-said-yes', keep: ['yes', 'urgency', 'language'] },
})

/** What is read to her: who comes, and the rooms held for this call. */
export const readToHer = endpoint({
  route: 'GET /calls/:call/say-yes', posts: senders, asks: read(callKind, ['summary', 'needs', 'safety']), purpose: support,
  input: z.strictObject({ hold: idOf('hold').optional(), team: idOf('team').optional() }),
  output: z.object({ id: z.string(), state: z.string(), adults: z.number(), children: z.number(), pets: z.number(), holds: z.array(z.object({ hold: z.string(), place: z.string(), room: z.string(), until: At, placed: z.boolean() })) }),
  errors: [], log: { verb: 'call.read-to-her' },
})

export const sendReferral = endpoint({
  route: 'POST /cases/:case/referrals', posts: senders, asks: manage(caseKind, ['summary', 'needs', 'identity']), purpose: support,
  input: z.strictObject({ yes: z.array(z.enum(sentences)).max(3), language: Language, ...place }),
  output: z.object({ referral: z.string(), word: z.string() }),
  errors: refusals, log: { verb: 'referral.sent', keep: ['yes', 'urgency', 'language'] },
})

const ReferralId = idOf('referral')
export const Leg = z.object({ id: z.string(), state: z.string(), meetAt: At, meetingPoint: z.string(), firstName: z.string().nullable() })
export const Referral = z.object({
  id: z.string(), side: z.enum(['sender', 'receiver']), to: z.string(), agency: z.string(), state: z.string(), stateAt: At, urgency: z.string(), sentAt: At, acceptedAt: At.nullable(), acceptedBy: z.string().nullable(),
  arrivedAt: At.nullable(), arrivedHow: z.string().nullable(), reason: z.string().nullable(), question: z.string().nullable(), answer: z.string().nullable(), sections: z.array(z.string()),
  hold: z.string().nullable(), houseEnds: z.string().nullable(), acts: z.array(z.string()), dueAt: At.nullable(), late: z.boolean(), checked: z.array(z.object({ after: z.string(), found: z.string() })),
})
export const readReferrals = endpoint({
  route: 'GET /cases/:case/referrals', posts: both, asks: read(caseKind, ['summary'], ['needs']), purpose: support,
  input: z.strictObject({}),
  output: z.object({ number: z.string(), adults: z.number(), children: z.number(), pets: z.array(z.string()), referrals: z.array(Referral), legs: z.array(Leg), drivers: z.array(z.object({ id: z.string(), name: z.string(), agency: z.string() })), teams: z.array(z.object({ id: z.string(), name: z.string() })) }),
  errors: [], log: { verb: 'referral.read' },
})

/** Beside a referral that needs another place: the next best, by themselves. */
export const readNext = endpoint({
  route: 'POST /cases/:case/next-places', posts: senders, asks: read(caseKind, ['summary', 'needs', 'safety']), purpose: support,
  input: z.strictObject({}), output: z.object({ at: At, near: Said.nullable(), places: z.array(Place) }),
  errors: ['matching.away-unknown'], log: { verb: 'places.next' },
})

export const ReferralLine = z.object({ id: z.string(), case: z.string(), number: z.string().nullable(), side: z.string(), other: z.string(), state: z.string(), urgency: z.string(), sentAt: At, dueAt: At.nullable(), late: z.boolean(), yours: z.boolean(), open: z.boolean(), told: z.boolean() })
export const listReferrals = endpoint({
  route: 'GET /referrals', posts: both, asks: anyStaff(), purpose: support,
  input: z.strictObject({}), output: z.object({ referrals: z.array(ReferralLine) }),
  errors: [], log: { verb: 'referral.listed' },
})

/** Read and done with: an ended one leaves My day. Works after her view is closed, since it shows nothing. */
export const tellRead = endpoint({
  route: 'POST /referrals/:referral/read', posts: both, asks: anyStaff(), purpose: support,
  input: z.strictObject({ referral: ReferralId }), output: z.object({ read: z.literal(true) }),
  errors: [], log: { verb: 'referral.told', keep: ['referral'] },
})

const Stepped = z.object({ state: z.string() })
const onCase = { asks: read(caseKind, ['summary']), purpose: support, output: Stepped }

export const see = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/see', posts: receivers, input: z.strictObject({ referral: ReferralId }), errors: ['referrals.not-from-here'], log: { verb: 'referral.seen', keep: ['referral'] } })
export const accept = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/accept', posts: receivers, input: z.strictObject({ referral: ReferralId }), errors: ['referrals.not-from-here'], log: { verb: 'referral.accepted', keep: ['referral'] } })
export const decline = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/decline', posts: receivers, input: z.strictObject({ referral: ReferralId, reason: z.enum(declineReasons) }), errors: ['referrals.not-from-here'], log: { verb: 'referral.declined', keep: ['referral', 'reason'] } })
export const askFor = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/ask', posts: receivers, input: z.strictObject({ referral: ReferralId, question: z.enum(questions) }), errors: ['referrals.not-from-here'], log: { verb: 'referral.asked', keep: ['referral', 'question'] } })
export const answerWith = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/answer', posts: senders, input: z.strictObject({ referral: ReferralId, answer: Text(400) }), errors: ['referrals.not-from-here'], log: { verb: 'referral.answered', keep: ['referral'] } })
export const recall = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/recall', posts: senders, input: z.strictObject({ referral: ReferralId }), errors: ['referrals.not-from-here'], log: { verb: 'referral.recalled', keep: ['referral'] } })
export const arrive = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/arrive', posts: both, input: z.strictObject({ referral: ReferralId, word: Line(60).optional() }), errors: ['referrals.not-from-here', 'referrals.word'], log: { verb: 'referral.she-arrived', keep: ['referral'] } })
export const miss = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/miss', posts: receivers, input: z.strictObject({ referral: ReferralId }), errors: ['referrals.not-from-here'], log: { verb: 'referral.she-did-not-come', keep: ['referral'] } })
export const findSafe = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/find-safe', posts: senders, input: z.strictObject({ referral: ReferralId }), errors: ['referrals.not-from-here'], log: { verb: 'referral.found-safe', keep: ['referral'] } })
export const serve = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/serve', posts: receivers, input: z.strictObject({ referral: ReferralId }), errors: ['referrals.not-from-here'], log: { verb: 'referral.in-service', keep: ['referral'] } })
export const endReferral = endpoint({ ...onCase, route: 'POST /cases/:case/referrals/:referral/end', posts: both, input: z.strictObject({ referral: ReferralId }), errors: ['referrals.not-from-here'], log: { verb: 'referral.ended', keep: ['referral'] } })

export const checkBack = endpoint({
  route: 'POST /cases/:case/referrals/:referral/check-backs', posts: both, asks: write(caseKind, ['needs']), purpose: support,
  input: z.strictObject({ referral: ReferralId, after: z.enum(checkBacks), found: z.enum(['safe', 'not safe', 'not reached', 'wants none']), herWords: Text(2000).optional() }),
  output: z.object({ checkBack: z.string() }),
  errors: [], log: { verb: 'referral.checked-back', keep: ['referral', 'after', 'found'] },
})

export const askDriver = endpoint({
  route: 'POST /cases/:case/referrals/:referral/legs', posts: senders, asks: manage(caseKind, ['summary', 'needs', 'identity']), purpose: support,
  input: z.strictObject({ referral: ReferralId, driver: idOf('member'), meetingPoint: Line(160), meetAt: z.iso.datetime({ offset: true }), nameAgreed: z.boolean() }),
  output: z.object({ leg: idOf('record') }),
  errors: ['referrals.not-from-here'], log: { verb: 'leg.asked', keep: ['referral', 'driver', 'nameAgreed'] },
})
export const listLegs = endpoint({
  route: 'GET /legs', posts: [driver], asks: anyStaff(), purpose: support,
  input: z.strictObject({}), output: z.object({ legs: z.array(Leg) }),
  errors: [], log: { verb: 'leg.listed' },
})
export const stepLeg = endpoint({
  route: 'POST /legs/:leg/state', posts: [driver], asks: write(legKind, ['summary']), purpose: support,
  input: z.strictObject({ state: z.enum(['taken', 'with her', 'there', 'cannot']) }), output: Stepped,
  errors: ['referrals.not-from-here'], log: { verb: 'leg.stepped', keep: ['state'] },
})
