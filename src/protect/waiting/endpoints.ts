import { z } from 'zod'
import { anyStaff, endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { urgencies } from '../referrals/referral.ts'
import { closeReasons, leaveReasons, rules, skipReasons } from './waiting.ts'

const house = { posts: [intakeWorker], asks: anyStaff(), purpose: support } as const
const speaks = { posts: [advocate, caseWorker, supervisor], asks: write(caseKind, ['summary']), purpose: support } as const
const entry = idOf('waiting')
const Rule = z.enum(rules)

/** Who waits for a room of one's own house, in order, with the rule and the rooms that are free. No name, no file. */
export const readHouseList = endpoint({
  ...house, route: 'GET /waiting', input: z.strictObject({}),
  output: z.object({
    houses: z.array(z.object({ service: z.string(), rule: Rule })), rooms: z.array(z.object({ room: z.string(), service: z.string(), label: z.string() })),
    waiting: z.array(z.object({ id: z.string(), service: z.string(), place: z.number(), urgency: z.enum(urgencies), adults: z.number(), children: z.number(), pets: z.array(z.string()), since: At, from: z.string(), offeredUntil: At.nullable(), room: z.string().nullable(), passed: z.boolean() })),
  }),
  errors: [], log: { verb: 'waiting.list-read' },
})
export const setRule = endpoint({ ...house, route: 'PUT /waiting/:service/rule', input: z.strictObject({ service: idOf('service'), rule: Rule }), output: z.object({ rule: Rule }), errors: [], log: { verb: 'waiting.rule-set', keep: ['rule'] } })
export const offerPlace = endpoint({
  ...house, route: 'POST /waiting/:entry/offer', input: z.strictObject({ entry, room: idOf('room'), past: z.enum(skipReasons).optional() }), output: z.object({ offered: z.literal(true) }),
  errors: ['waiting.not-first', 'waiting.too-small', 'beds.taken'], log: { verb: 'waiting.offered', keep: ['entry', 'past'] },
})
export const closeEntry = endpoint({ ...house, route: 'POST /waiting/:entry/close', input: z.strictObject({ entry, reason: z.enum(closeReasons) }), output: z.object({ closed: z.literal(true) }), errors: ['ended'], log: { verb: 'waiting.closed', keep: ['entry', 'reason'] } })

/** Where she waits: her place, how many, by which rule, and what is offered until when. Never who the others are. */
export const readWaiting = endpoint({
  posts: [advocate, caseWorker, supervisor], asks: read(caseKind, ['summary']), purpose: support, route: 'GET /cases/:case/waiting', input: z.strictObject({}),
  output: z.object({
    number: z.string(), houses: z.array(z.object({ service: z.string(), name: z.string(), province: z.string() })),
    waiting: z.array(z.object({ id: z.string(), house: z.string(), urgency: z.enum(urgencies), rule: Rule, since: At, place: z.number().nullable(), of: z.number().nullable(), offeredUntil: At.nullable(), room: z.string().nullable(), endedBecause: z.string().nullable() })),
  }),
  errors: [], log: { verb: 'waiting.read' },
})
export const joinWaiting = endpoint({ ...speaks, route: 'POST /cases/:case/waiting', input: z.strictObject({ service: idOf('service'), urgency: z.enum(urgencies) }), output: z.object({ entry: z.string() }), errors: ['waiting.not-this-one', 'waiting.already'], log: { verb: 'waiting.joined', keep: ['service', 'urgency'] } })
export const answerOffer = endpoint({ ...speaks, route: 'POST /cases/:case/waiting/:entry/answer', input: z.strictObject({ entry, yes: z.boolean() }), output: z.object({ state: z.string() }), errors: ['ended'], log: { verb: 'waiting.answered', keep: ['entry', 'yes'] } })
export const leaveWaiting = endpoint({ ...speaks, route: 'POST /cases/:case/waiting/:entry/leave', input: z.strictObject({ entry, reason: z.enum(leaveReasons) }), output: z.object({ left: z.literal(true) }), errors: ['ended'], log: { verb: 'waiting.left', keep: ['entry', 'reason'] } })
