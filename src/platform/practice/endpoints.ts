import { z } from 'zod'
import { anyPurpose } from '../access/kind.ts'
import { everyPost } from '../accounts/endpoints.ts'
import { anyStaff, endpoint } from '../http/endpoint.ts'

const anyone = { posts: everyPost, asks: anyStaff(), purpose: anyPurpose, input: z.strictObject({}) } as const
const done = z.object({ done: z.literal(true) })

export const readPractice = endpoint({ ...anyone, route: 'GET /practice', output: z.object({ practising: z.boolean(), side: z.enum(['desk', 'house']) }), errors: [], log: { verb: 'practice.read' } })
export const beginPractice = endpoint({ ...anyone, route: 'POST /practice', output: done, errors: ['missing'], log: { verb: 'practice.begun' } })
export const endPractice = endpoint({ ...anyone, route: 'DELETE /practice', output: done, errors: ['missing'], log: { verb: 'practice.ended' } })
/** The other side of the table: what the desk sends, the house answers. */
export const practiseAs = endpoint({ ...anyone, route: 'POST /practice/side', input: z.strictObject({ side: z.enum(['desk', 'house']) }), output: done, errors: ['missing'], log: { verb: 'practice.side', keep: ['side'] } })
