import { z } from 'zod'
import { anyPurpose, post } from '../access/kind.ts'
import { anyStaff, endpoint } from '../http/endpoint.ts'
import { idOf } from '../values/id.ts'
import { At } from '../values/time.ts'

const posts = [post('administrator'), post('supervisor')]
const lead = { posts: [post('administrator')], asks: anyStaff(), purpose: anyPurpose } as const
export const acts = ['export', 'leave'] as const
const LeavingAsk = z.object({ id: z.string(), what: z.enum(acts), by: z.string(), second: z.string(), at: At, state: z.enum(['waiting', 'confirmed', 'used', 'ended']), mine: z.boolean() })

export const readLeaving = endpoint({
  posts, asks: anyStaff(), purpose: anyPurpose, route: 'GET /leaving', input: z.strictObject({}),
  output: z.object({ lead: z.boolean(), provenUntil: At.nullable(), hasCode: z.boolean(), seconds: z.array(z.object({ id: z.string(), name: z.string() })), asks: z.array(LeavingAsk), kept: z.number() }),
  errors: [], log: { verb: 'leaving.read' },
})

export const askLeaving = endpoint({
  ...lead, route: 'POST /leaving/asks', input: z.strictObject({ what: z.enum(acts), second: idOf('member') }), output: z.object({ ask: z.string() }),
  errors: ['missing'], log: { verb: 'leaving.asked', keep: ['what', 'second'] }, stepUp: true,
})

export const confirmLeaving = endpoint({
  posts, asks: anyStaff(), purpose: anyPurpose, route: 'POST /leaving/asks/:ask/confirm', input: z.strictObject({ ask: idOf('leaving-ask') }), output: z.object({ confirmed: z.literal(true) }),
  errors: ['missing', 'ended'], log: { verb: 'leaving.confirmed', keep: ['ask'] }, stepUp: true,
})

/** All that the caller's teams keep, under every purpose of the session: one JSON text a line. */
export const takeAll = endpoint({
  ...lead, route: 'POST /leaving/asks/:ask/export', input: z.strictObject({ ask: idOf('leaving-ask') }), output: z.object({ name: z.string(), lines: z.string(), records: z.number() }),
  errors: ['missing', 'leaving.unconfirmed', 'leaving.too-large'], log: { verb: 'leaving.exported', keep: ['ask'] }, stepUp: true, computes: true,
})

export const leaveForGood = endpoint({
  ...lead, route: 'POST /leaving/asks/:ask/leave', input: z.strictObject({ ask: idOf('leaving-ask') }), output: z.object({ left: z.literal(true) }),
  errors: ['missing', 'leaving.unconfirmed', 'leaving.keeps'], log: { verb: 'leaving.left', keep: ['ask'] }, stepUp: true,
})
