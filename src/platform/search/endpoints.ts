import { z } from 'zod'
import { anyPurpose } from '../access/kind.ts'
import { everyPost } from '../accounts/endpoints.ts'
import { anyStaff, endpoint } from '../http/endpoint.ts'
import { Line } from '../values/id.ts'

export const find = endpoint({
  route: 'GET /find',
  posts: everyPost,
  asks: anyStaff(),
  purpose: anyPurpose,
  input: z.strictObject({ text: Line(100), language: z.enum(['en', 'fr']) }),
  output: z.object({ items: z.array(z.object({ said: z.string(), kind: z.string(), go: z.string() })) }),
  errors: [],
  log: { verb: 'search.asked' },
})
