import { z } from 'zod'
import { anyPurpose } from '../access/kind.ts'
import { everyPost } from '../accounts/endpoints.ts'
import { anyStaff, endpoint } from '../http/endpoint.ts'
import { At, Said } from '../values/time.ts'

export const MyDay = z.object({
  now: At,
  items: z.array(z.object({ id: z.string(), slice: z.string(), record: z.string().nullable(), said: Said, why: Said, dueAt: At.nullable(), late: z.boolean(), go: z.string(), act: Said })),
})

export const readMyDay = endpoint({
  route: 'GET /my-day',
  posts: everyPost,
  asks: anyStaff(),
  purpose: anyPurpose,
  input: z.strictObject({}),
  output: MyDay,
  errors: [],
  log: { verb: 'my-day.read' },
})
