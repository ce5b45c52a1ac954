import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Text } from '../../platform/values/id.ts'
import { Day, Said } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, supervisor, support } from '../cases/kinds.ts'
import { askable, kinds, papers } from './permit.ts'

const posts = [advocate, caseWorker, supervisor]
const writes = { posts, asks: write(caseKind, ['immigration']), purpose: support } as const
const permit = idOf('permit')
const Way = z.object({ kind: z.enum(askable), cite: Said, heading: Said, since: Day, source: z.string(), read: Day, confidence: z.enum(['official', 'secondary', 'unverified']), caution: Said.nullable(), asks: z.array(Said), length: Said.nullable() })

/** What she holds with the days left, what she asks for, and the two ways beside each other. */
export const readPermits = endpoint({
  posts, asks: read(caseKind, ['immigration']), purpose: support, route: 'GET /cases/:case/permits', input: z.strictObject({}),
  output: z.object({
    number: z.string(), today: Day, ways: z.array(Way), waited: z.object({ days: z.number(), year: z.number(), source: Said }),
    permits: z.array(z.object({ id: z.string(), kind: z.enum(kinds), state: z.enum(['holds', 'prepares', 'lodged', 'granted', 'refused', 'given up']), endsOn: Day.nullable(), daysLeft: z.number().nullable(), near: z.enum(['far', 'twenty', 'ten', 'five', 'over']).nullable(), lodgedOn: Day.nullable(), decidedOn: Day.nullable(), waitedDays: z.number().nullable(), has: z.array(z.enum(papers)), note: z.string().nullable() })),
  }),
  errors: [], log: { verb: 'permit.read' },
})
export const addHeld = endpoint({ ...writes, route: 'POST /cases/:case/permits', input: z.strictObject({ kind: z.enum(kinds), endsOn: Day.optional(), note: Text(1000).optional() }), output: z.object({ permit: z.string() }), errors: [], log: { verb: 'permit.held', keep: ['kind'] } })
export const prepare = endpoint({ ...writes, route: 'POST /cases/:case/permits/requests', input: z.strictObject({ kind: z.enum(askable) }), output: z.object({ permit: z.string() }), errors: ['permits.already'], log: { verb: 'permit.prepared', keep: ['kind'] } })
export const setPapers = endpoint({ ...writes, route: 'PUT /cases/:case/permits/:permit/papers', input: z.strictObject({ permit, has: z.array(z.enum(papers)).max(papers.length) }), output: z.object({ has: z.number() }), errors: ['ended'], log: { verb: 'permit.papers', keep: ['permit'] } })
export const lodge = endpoint({ ...writes, route: 'POST /cases/:case/permits/:permit/lodged', input: z.strictObject({ permit, on: Day }), output: z.object({ lodged: z.literal(true) }), errors: ['ended'], log: { verb: 'permit.lodged', keep: ['permit'] } })
export const decided = endpoint({ ...writes, route: 'POST /cases/:case/permits/:permit/decided', input: z.strictObject({ permit, on: Day, granted: z.boolean(), endsOn: Day.optional() }), output: z.object({ state: z.string() }), errors: ['ended'], log: { verb: 'permit.decided', keep: ['permit', 'granted'] } })
export const giveUp = endpoint({ ...writes, route: 'POST /cases/:case/permits/:permit/given-up', input: z.strictObject({ permit }), output: z.object({ ended: z.literal(true) }), errors: ['ended'], log: { verb: 'permit.given-up', keep: ['permit'] } })
