import { z } from 'zod'
import { anyStaff, endpoint } from '../../platform/http/endpoint.ts'
import { idOf } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { plan, secretariat } from '../plan/kinds.ts'
import { steward, stewardship } from './kinds.ts'
import { figures } from './planned.ts'

const ReleaseId = idOf('release')
const Cells = z.array(z.object({ row: z.string(), column: z.string(), value: z.number().nullable() }))

export const listReleases = endpoint({
  route: 'GET /releases', posts: [secretariat], asks: anyStaff(), purpose: plan, input: z.strictObject({}),
  output: z.object({
    today: z.string(), mayFreeze: z.boolean(),
    releases: z.array(z.object({ id: z.string(), number: z.number().nullable(), frozenOn: z.string(), publishOn: z.string(), first: z.string(), before: z.string(), publishedAt: At.nullable(), due: z.boolean(), held: z.array(Said) })),
  }),
  errors: [], log: { verb: 'release.listed' },
})
export const freeze = endpoint({
  route: 'POST /releases', posts: [secretariat], asks: anyStaff(), purpose: plan,
  input: z.strictObject({ first: Day.optional(), before: Day.optional() }), output: z.object({ release: z.string(), publishOn: z.string() }),
  errors: ['statistics.window'], log: { verb: 'release.frozen' },
})
export const readRelease = endpoint({
  route: 'GET /releases/:release', posts: [secretariat], asks: anyStaff(), purpose: plan, input: z.strictObject({ release: ReleaseId }),
  output: z.object({
    id: z.string(), number: z.number().nullable(), frozenOn: z.string(), publishOn: z.string(), first: z.string(), before: z.string(), publishedAt: At.nullable(), due: z.boolean(), folded: z.array(Said),
    tables: z.array(z.object({ name: z.string(), title: Said, held: z.boolean(), columns: z.array(z.object({ id: z.string(), name: Said })), rows: z.array(z.object({ id: z.string(), name: Said })), withheld: z.number(), cells: Cells })),
  }),
  errors: [], log: { verb: 'release.read' },
})
export const publish = endpoint({
  route: 'POST /releases/:release/publish', posts: [secretariat], asks: anyStaff(), purpose: plan, input: z.strictObject({ release: ReleaseId }),
  output: z.object({ number: z.number(), held: z.array(z.string()), folded: z.array(z.string()) }),
  errors: ['statistics.published', 'statistics.too-early'], log: { verb: 'release.published', keep: ['release'] },
})
export const check = endpoint({
  route: 'GET /releases/:release/check', posts: [secretariat], asks: anyStaff(), purpose: plan, input: z.strictObject({ release: ReleaseId }),
  output: z.object({ sameBytes: z.boolean().nullable(), sameSums: z.boolean(), releases: z.number(), recovered: z.number() }),
  errors: [], log: { verb: 'release.checked' },
})

export const readFigures = endpoint({
  route: 'GET /stewardship', posts: [steward], asks: anyStaff(), purpose: stewardship, input: z.strictObject({}),
  output: z.object({ asked: z.array(z.object({ release: z.string(), publishOn: z.string(), first: z.string(), before: z.string(), figure: z.string(), title: Said, group: Said, atLeast: z.number().nullable(), yes: z.boolean().nullable() })) }),
  errors: [], log: { verb: 'figure.listed' },
})
export const answerOne = endpoint({
  route: 'POST /stewardship/:release/answer', posts: [steward], asks: anyStaff(), purpose: stewardship,
  input: z.strictObject({ release: ReleaseId, figure: z.enum(figures as [string, ...string[]]), yes: z.boolean() }), output: z.object({ yes: z.boolean() }),
  errors: ['statistics.published'], log: { verb: 'figure.answered', keep: ['release', 'figure'] },
})
