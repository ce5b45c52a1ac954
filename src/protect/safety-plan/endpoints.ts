import { z } from 'zod'
import { papers } from '../../platform/documents/paper.ts'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Text } from '../../platform/values/id.ts'
import { At, Day } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, supervisor, support } from '../cases/kinds.ts'
import { elementCodes } from './elements.ts'
import { everies } from './plan.ts'

export const planners = [advocate, caseWorker, supervisor]
const reads = { posts: planners, asks: read(caseKind, ['safety']), purpose: support } as const
const writes = { posts: planners, asks: write(caseKind, ['safety']), purpose: support } as const
const element = z.enum(elementCodes)
const Kept = z.object({ kept: z.literal(true) })
const Line = z.object({ element: z.string(), words: z.string(), whose: z.enum(['hers', 'worker']), by: z.string(), at: At })

export const readPlan = endpoint({
  ...reads, route: 'GET /cases/:case/safety', input: z.strictObject({}),
  output: z.object({
    number: z.string(), today: Day, lines: z.array(Line), before: z.array(Line), review: z.object({ dueOn: Day, because: z.enum(['day', 'house', 'return', 'missed']), due: z.boolean() }).nullable(),
    checkIns: z.array(z.object({ id: z.string(), at: At, every: z.enum(everies), ifMissed: z.string(), state: z.string(), standing: z.enum(['later', 'now', 'missed', 'climbs']).nullable(), settledAt: At.nullable(), settledBy: z.string().nullable() })),
  }),
  errors: [], log: { verb: 'safety-plan.read' },
})
/** One part, in her words or written down for her; what it said before is kept. */
export const writeLine = endpoint({ ...writes, route: 'POST /cases/:case/safety/lines', input: z.strictObject({ element, words: Text(4000), whose: z.enum(['hers', 'worker']) }), output: Kept, errors: [], log: { verb: 'safety-plan.written', keep: ['element', 'whose'] } })
export const endLine = endpoint({ ...writes, route: 'POST /cases/:case/safety/lines/end', input: z.strictObject({ element }), output: Kept, errors: ['ended'], log: { verb: 'safety-plan.line-ended', keep: ['element'] } })
/** Looked at together today; the next time she chose, or a month from now. */
export const reviewed = endpoint({ ...writes, route: 'POST /cases/:case/safety/reviewed', input: z.strictObject({ next: Day.optional() }), output: z.object({ dueOn: Day }), errors: ['safety-plan.day'], log: { verb: 'safety-plan.reviewed', keep: ['next'] } })
export const agreeCheckIn = endpoint({ ...writes, route: 'POST /cases/:case/safety/check-ins', input: z.strictObject({ at: z.iso.datetime({ offset: true }), every: z.enum(everies), ifMissed: Text(1000) }), output: z.object({ checkIn: z.string() }), errors: ['safety-plan.when'], log: { verb: 'check-in.agreed', keep: ['every'] } })
export const settleCheckIn = endpoint({ ...writes, route: 'POST /cases/:case/safety/check-ins/:checkIn/settle', input: z.strictObject({ checkIn: idOf('check-in'), how: z.enum(['heard', 'not heard', 'stopped']) }), output: z.object({ next: At.nullable() }), errors: ['ended'], log: { verb: 'check-in.settled', keep: ['checkIn', 'how'] } })
/** Her own sheet: no name, no agency, no word of what it is for; whole only where she asks for it. */
export const printPlan = endpoint({ ...reads, route: 'GET /cases/:case/safety/sheet', input: z.strictObject({ language: z.enum(['en', 'fr']).default('en'), paper: z.enum(papers).default('letter'), whole: z.enum(['yes', 'no']).default('no') }), output: z.object({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) }), errors: [], log: { verb: 'printed', keep: ['language', 'paper'] }, file: true })
