import { z } from 'zod'
import { anyStaff, endpoint, manage, read } from '../../platform/http/endpoint.ts'
import { Line } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { registrar, registry, reviewer } from '../registrants/kinds.ts'
import { officer, screeningKind } from './kinds.ts'
import { groundCodes } from './law/grounds.ts'

export const desk = [registrar, reviewer]
export const documents = ['passport', 'birth-certificate', 'citizenship-card', 'fingerprints'] as const
/** Four fields a line: what may be done now, by whom, on what section, what the source is worth. */
export const Card = z.object({ lines: z.array(z.object({ what: Said, who: Said, section: Said, mark: z.enum(['official', 'secondary', 'unverified']) })) })

export const askRegistry = endpoint({
  route: 'POST /gate/asks', posts: [officer], asks: anyStaff(), purpose: registry,
  /** `salt`: chance, so that what is kept of a repeated request says nothing of the traveller. */
  input: z.strictObject({ ground: z.enum(groundCodes), name: Line(200), birth: Day, country: z.string().regex(/^[A-Z]{2}$/).optional(), salt: z.string().min(16).max(80) }),
  output: z.object({ answer: z.enum(['nothing', 'waiting']), ask: z.string().nullable(), card: Card.nullable() }),
  errors: ['screening.too-many', 'screening.ground'], log: { verb: 'gate.asked', keep: ['ground'] },
})
const AskLine = z.object({ id: z.string(), number: z.string(), ground: z.string(), state: z.string(), askedAt: At, live: z.boolean() })
export const listAsks = endpoint({
  route: 'GET /gate/asks', posts: [officer], asks: anyStaff(), purpose: registry, input: z.strictObject({}),
  output: z.object({ grounds: z.array(z.object({ code: z.string(), said: Said, cite: Said })), asks: z.array(AskLine) }), errors: [], log: { verb: 'gate.listed' },
})
export const readCard = endpoint({
  route: 'GET /gate/asks/:screening', posts: [officer], asks: read(screeningKind, ['card']), purpose: registry, input: z.strictObject({}), output: Card, errors: [], log: { verb: 'card.read' },
})

export const ScreeningLine = z.object({ id: z.string(), number: z.string(), ground: z.string(), status: z.string(), state: z.string(), askedAt: At, clears: z.number(), mine: z.boolean() })
export const Part = z.object({ asked: z.string().nullable(), listed: z.string().nullable(), how: z.string(), score: z.number() })
export const listScreenings = endpoint({
  route: 'GET /screenings', posts: desk, asks: anyStaff(), purpose: registry, input: z.strictObject({}), output: z.object({ screenings: z.array(ScreeningLine) }), errors: [], log: { verb: 'screening.listed' },
})
export const readScreening = endpoint({
  route: 'GET /screenings/:screening', posts: desk, asks: read(screeningKind, ['summary', 'parts'], ['identity', 'card']), purpose: registry, input: z.strictObject({}),
  output: ScreeningLine.extend({
    traveller: z.object({ name: z.string(), birth: z.string(), country: z.string().nullable() }).nullable(),
    hits: z.array(z.object({ registrant: z.string(), name: z.string(), assessed: z.boolean(), score: z.number(), status: z.string(), parts: z.array(Part) })),
    clearedBy: z.array(z.object({ by: z.string(), document: z.string(), at: At })), decidedBy: z.string().nullable(), decidedAt: At.nullable(),
  }),
  errors: [], log: { verb: 'screening.read' },
})
const Decided = ['screening.decided', 'screening.own']
export const confirm = endpoint({
  route: 'POST /screenings/:screening/confirm', posts: desk, asks: manage(screeningKind, ['summary', 'identity', 'parts', 'card']), purpose: registry,
  input: z.strictObject({ document: z.enum(documents) }), output: z.object({ state: z.literal('confirmed') }), errors: Decided, log: { verb: 'screening.confirmed', keep: ['document'] },
})
export const clear = endpoint({
  route: 'POST /screenings/:screening/clear', posts: desk, asks: manage(screeningKind, ['summary', 'identity', 'parts', 'card']), purpose: registry,
  input: z.strictObject({ document: z.enum(documents) }), output: z.object({ clears: z.number(), redress: z.string().nullable() }), errors: Decided, log: { verb: 'screening.cleared-by', keep: ['document'] },
})
