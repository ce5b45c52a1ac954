import { z } from 'zod'
import { anyStaff, endpoint } from '../../platform/http/endpoint.ts'
import { idOf } from '../../platform/values/id.ts'
import { Day } from '../../platform/values/time.ts'
import { advocate, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'

export const workers = [advocate, caseWorker, intakeWorker, supervisor]
const of = { asks: anyStaff(), purpose: support } as const

export const readHardNights = endpoint({
  ...of, posts: workers, route: 'GET /hard-nights', input: z.strictObject({}),
  output: z.object({ today: Day, mine: z.array(z.object({ night: Day, offered: z.boolean() })), waiting: z.array(z.object({ member: z.string(), name: z.string(), night: Day })) }),
  errors: [], log: { verb: 'hard-night.read' },
})
/** No reason is asked, and nobody counts them. */
export const markHardNight = endpoint({ ...of, posts: workers, route: 'POST /hard-nights', input: z.strictObject({ night: Day }), output: z.object({ marked: z.literal(true) }), errors: ['missing'], log: { verb: 'hard-night.marked' } })
export const offerRelief = endpoint({ ...of, posts: [supervisor], route: 'POST /hard-nights/relief', input: z.strictObject({ member: idOf('member'), night: Day }), output: z.object({ offered: z.literal(true) }), errors: ['missing'], log: { verb: 'hard-night.relief-offered', keep: ['member'] } })
