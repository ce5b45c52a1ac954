import { z } from 'zod'
import { anyStaff, endpoint, manage, opens, read } from '../../platform/http/endpoint.ts'
import { Line } from '../../platform/values/id.ts'
import { Day } from '../../platform/values/time.ts'
import { registrantKind, registrar, registry, reviewer } from './kinds.ts'

export const desk = [registrar, reviewer]
export const mostNames = 50
export const RegistrantLine = z.object({ id: z.string(), number: z.string(), name: z.string(), aliases: z.number(), assessed: z.boolean(), childOffence: z.boolean(), since: z.string(), until: z.string().nullable() })

export const addRegistrant = endpoint({
  route: 'POST /registrants', posts: [registrar], asks: opens(registrantKind), purpose: registry,
  input: z.strictObject({ name: Line(200), aliases: z.array(Line(200)).max(mostNames - 1), birth: Day, country: z.string().regex(/^[A-Z]{2}$/).optional(), childOffence: z.boolean(), assessed: z.boolean(), since: Day, until: Day.optional() }),
  output: z.object({ record: z.string(), number: z.string() }), errors: ['registrants.no-team', 'registrants.dates'], log: { verb: 'registrant.added' },
})
export const listRegistrants = endpoint({
  route: 'GET /registrants', posts: desk, asks: anyStaff(), purpose: registry, input: z.strictObject({}),
  output: z.object({ registrants: z.array(RegistrantLine), today: z.string() }), errors: [], log: { verb: 'registrant.listed' },
})
export const readRegistrant = endpoint({
  route: 'GET /registrants/:registrant', posts: desk, asks: read(registrantKind, ['summary', 'identity', 'order']), purpose: registry, input: z.strictObject({}),
  output: RegistrantLine.extend({ names: z.array(z.string()), birth: z.string(), country: z.string().nullable(), redress: z.array(z.string()), today: z.string() }), errors: [], log: { verb: 'registrant.read' },
})
/** The order is over: from this day the line is in no extract, and a steward erases what is left of it. */
export const endOrder = endpoint({
  route: 'POST /registrants/:registrant/end', posts: desk, asks: manage(registrantKind, ['summary', 'identity', 'order']), purpose: registry,
  input: z.strictObject({ on: Day }), output: z.object({ ended: z.literal(true) }), errors: ['registrants.dates'], log: { verb: 'registrant.order-ended', keep: ['on'] },
})
