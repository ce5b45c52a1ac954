import { z } from 'zod'
import { anyStaff, endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'

const posts = [advocate, caseWorker, supervisor, intakeWorker]
const writes = { posts, asks: write(caseKind, ['needs']), purpose: support } as const
const [interpreter, booking] = [idOf('interpreter'), idOf('interpreter-booking')]
const LanguageCode = z.string().regex(/^[a-z]{2,3}$/)
export const means = ['phone', 'video', 'in person'] as const

export const listInterpreters = endpoint({
  posts, asks: anyStaff(), purpose: support, route: 'GET /interpreters', input: z.strictObject({}),
  output: z.object({ interpreters: z.array(z.object({ id: z.string(), name: z.string(), languages: z.array(z.string()), phone: z.string().nullable() })) }), errors: [], log: { verb: 'interpreter.listed' },
})
export const addInterpreter = endpoint({ posts: [supervisor], asks: anyStaff(), purpose: support, route: 'POST /interpreters', input: z.strictObject({ name: Line(120), languages: z.array(LanguageCode).min(1).max(12), phone: Line(40).optional() }), output: z.object({ interpreter: z.string() }), errors: [], log: { verb: 'interpreter.added' } })
export const interpreterLeaves = endpoint({ posts: [supervisor], asks: anyStaff(), purpose: support, route: 'POST /interpreters/:interpreter/left', input: z.strictObject({ interpreter }), output: z.object({ left: z.literal(true) }), errors: [], log: { verb: 'interpreter.left', keep: ['interpreter'] } })

/** Who speaks her language and may be booked for her, whom she does not want, and what is booked. */
export const readInterpreters = endpoint({
  posts, asks: read(caseKind, ['needs']), purpose: support, route: 'GET /cases/:case/interpreters', input: z.strictObject({}),
  output: z.object({
    number: z.string(), language: z.string(), interpreters: z.array(z.object({ id: z.string(), name: z.string(), languages: z.array(z.string()), hers: z.boolean(), refused: z.boolean() })),
    bookings: z.array(z.object({ id: z.string(), interpreter: z.string(), name: z.string(), phone: z.string().nullable(), language: z.string(), startsAt: At, minutes: z.number(), how: z.enum(means), state: z.enum(['asked', 'confirmed', 'cancelled', 'done']) })),
  }),
  errors: [], log: { verb: 'interpreter.read' },
})
export const bookInterpreter = endpoint({ ...writes, route: 'POST /cases/:case/interpreters/:interpreter/bookings', input: z.strictObject({ interpreter, language: LanguageCode, startsAt: z.iso.datetime({ offset: true }), minutes: z.number().int().min(5).max(480), how: z.enum(means) }), output: z.object({ booking: z.string() }), errors: ['interpreters.not-hers'], log: { verb: 'interpreter.booked', keep: ['interpreter', 'how'] } })
export const refuseInterpreter = endpoint({ ...writes, route: 'POST /cases/:case/interpreters/:interpreter/refusal', input: z.strictObject({ interpreter }), output: z.object({ cancelled: z.number() }), errors: [], log: { verb: 'interpreter.refused' } })
export const acceptInterpreter = endpoint({ ...writes, route: 'DELETE /cases/:case/interpreters/:interpreter/refusal', input: z.strictObject({ interpreter }), output: z.object({ accepted: z.literal(true) }), errors: [], log: { verb: 'interpreter.accepted' } })
export const stepBooking = endpoint({ ...writes, route: 'POST /cases/:case/interpreter-bookings/:booking', input: z.strictObject({ booking, state: z.enum(['confirmed', 'cancelled', 'done']) }), output: z.object({ state: z.string() }), errors: ['ended'], log: { verb: 'interpreter.booking-stepped', keep: ['booking', 'state'] } })
