import { z } from 'zod'
import { anyStaff, endpoint } from '../../platform/http/endpoint.ts'
import { Line } from '../../platform/values/id.ts'
import { Said } from '../../platform/values/time.ts'
import { claim, officer, workerAdvocate } from './kinds.ts'

const posts = [workerAdvocate, officer]
const Typed = Line(80).optional()
const list = <S extends z.ZodType>(of: S) => z.array(of).readonly()

export const openWages = endpoint({
  route: 'GET /wages', posts, asks: anyStaff(), purpose: claim, input: z.strictObject({}),
  output: z.object({ places: z.array(z.object({ code: z.string(), name: Said, classes: z.array(z.object({ id: z.string(), says: Said })) })) }),
  errors: [], log: { verb: 'wages.opened' },
})

const Source = z.object({ id: z.string(), title: z.string(), address: z.string().nullable(), kind: z.string() })
const Shown = z.object({
  place: z.object({ code: z.string(), name: Said }), from: z.string(), to: z.string(), hours: z.number(), countedPaidCents: z.number().nullable(),
  verdict: z.enum(['sum', 'range', 'cannot']), atLeast: z.boolean(), lowCents: z.number(), highCents: z.number(),
  askable: z.object({ cents: z.number(), outsideCents: z.number(), cannotSayCents: z.number() }),
  readings: list(z.object({ as: Said.nullable(), lowCents: z.number(), highCents: z.number(), cannot: z.boolean() })),
  lines: list(z.object({ rule: z.string(), quantity: z.number(), unit: z.string(), rateCents: z.number(), owedCents: z.number(), dueCents: z.number(), paidCents: z.number(), cite: Said, confidence: z.string(), sources: list(z.string()), why: Said, window: z.object({ status: z.string(), says: Said, lastDayToAsk: z.string().nullable(), confidence: z.string() }) })),
  lookBack: z.object({ months: z.number().nullable(), opensOn: z.string().nullable(), cite: Said, confidence: z.string(), sources: list(z.string()) }),
  deadlines: list(z.object({ id: z.string(), dueOn: z.string().nullable(), inTime: z.boolean().nullable(), confidence: z.string(), cite: Said, why: Said })),
  flags: list(z.object({ code: z.string(), says: Said })), cannot: list(z.object({ code: z.string(), what: Said, why: Said })), questions: list(z.object({ code: z.string(), ask: Said })), assumed: list(z.object({ code: z.string(), says: Said })),
  sources: list(Source), readOn: z.string(),
})
export type WeekAnswer = z.infer<typeof Shown>

/** A week, computed with a worker. No record is made; the log line holds the verb alone. */
export const checkWages = endpoint({
  route: 'POST /wages/check', posts, asks: anyStaff(), purpose: claim,
  input: z.strictObject({
    place: Line(2), work: Line(40), day: Line(10), province: Typed, h1: Typed, h2: Typed, h3: Typed, h4: Typed, h5: Typed, h6: Typed, h7: Typed, pause: Typed, rate: Typed, per: Typed, sum: Typed, hand: Typed,
    van: Typed, housing: Typed, meals: Typed, mealCount: Typed, hiring: Typed, other: Typed, signed: Typed, started: Typed, ended: Typed,
  }),
  output: z.object({ wrong: z.array(z.object({ field: z.string(), code: z.string() })), answer: Shown.nullable() }),
  errors: [], log: { verb: 'wages.checked' }, computes: true,
})
