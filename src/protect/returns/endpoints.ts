import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line, Text } from '../../platform/values/id.ts'
import { Day, Said } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, supervisor, support } from '../cases/kinds.ts'
import { talkStates, talkWith } from './return.ts'

const posts = [advocate, caseWorker, supervisor]
const writes = { posts, asks: write(caseKind, ['safety']), purpose: support } as const
const [back, PlaceCode] = [idOf('return'), z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,80}$/)]
const Talk = z.enum(['not asked', ...talkWith])

/** What must be told, said before anything is asked; each return in their own words; places that recur, as places. */
export const readReturns = endpoint({
  posts, asks: read(caseKind, ['safety']), purpose: support, route: 'GET /cases/:case/returns', input: z.strictObject({}),
  output: z.object({
    number: z.string(), today: Day, duty: z.object({ said: Said, cite: Said, confidence: z.string() }).nullable(), recurring: z.array(z.object({ place: z.string(), said: Said, times: z.number() })),
    returns: z.array(z.object({ id: z.string(), goneSince: Day.nullable(), backOn: Day, places: z.array(Said), others: z.string().nullable(), note: z.string().nullable(), talkWith: Talk, talk: z.enum(talkStates), told: z.object({ under: z.enum(['nation', 'province']), cite: z.string(), to: z.string(), on: Day }).nullable(), closedOn: Day.nullable() })),
  }),
  errors: [], log: { verb: 'return.read' },
})
export const addReturn = endpoint({ ...writes, route: 'POST /cases/:case/returns', input: z.strictObject({ goneSince: Day.optional(), backOn: Day, places: z.array(PlaceCode).max(10).optional(), others: Text(1000).optional(), note: Text(4000).optional(), talkWith: z.enum(talkWith).optional() }), output: z.object({ return: z.string() }), errors: ['returns.days'], log: { verb: 'return.added' } })
export const setTalk = endpoint({ ...writes, route: 'POST /cases/:case/returns/:back/talk', input: z.strictObject({ back, talkWith: z.enum(talkWith), talk: z.enum(talkStates) }), output: z.object({ talk: z.string() }), errors: ['missing'], log: { verb: 'return.talk', keep: ['back'] } })
/** Which law, to whom, on which day: the Nation's own law where it has force. */
export const tellReturn = endpoint({ ...writes, route: 'POST /cases/:case/returns/:back/told', input: z.strictObject({ back, under: z.enum(['nation', 'province']), cite: Line(200), to: Line(200), on: Day }), output: z.object({ told: z.literal(true) }), errors: ['missing'], log: { verb: 'return.told', keep: ['back', 'under', 'on'] } })
export const closeMissing = endpoint({ ...writes, route: 'POST /cases/:case/returns/:back/missing-closed', input: z.strictObject({ back, on: Day }), output: z.object({ closed: z.literal(true) }), errors: ['missing'], log: { verb: 'return.missing-closed', keep: ['back', 'on'] } })
