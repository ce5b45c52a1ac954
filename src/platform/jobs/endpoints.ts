import { z } from 'zod'
import { anyPurpose, post } from '../access/kind.ts'
import { anyStaff, endpoint } from '../http/endpoint.ts'
import { Line } from '../values/id.ts'
import { At, Said } from '../values/time.ts'

const administers = { posts: [post('administrator')], asks: anyStaff(), purpose: anyPurpose } as const

/** What followed from nothing after five tries, of one's own agency: never whose file, never what was in it. */
export const readFailedWork = endpoint({
  ...administers, route: 'GET /failed-work', input: z.strictObject({}),
  output: z.object({ failed: z.array(z.object({ happening: z.string(), reaction: z.string(), said: Said, tries: z.number(), code: z.string(), at: At })) }),
  errors: [], log: { verb: 'work.failed-read' },
})

export const tryAgain = endpoint({
  ...administers, route: 'POST /failed-work/again',
  input: z.strictObject({ happening: z.uuid(), reaction: Line(100) }),
  output: z.object({ waiting: z.literal(true) }),
  errors: ['missing'], log: { verb: 'work.tried-again', keep: ['reaction'] },
})
