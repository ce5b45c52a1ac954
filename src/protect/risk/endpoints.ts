import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { Text } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, supervisor, support } from '../cases/kinds.ts'
import { itemCodes } from './facts/domains.ts'
import { levels, reaches, scales } from './risk.ts'

export const lookers = [advocate, caseWorker, supervisor]
const Seen = z.object({ item: z.enum(itemCodes), reach: z.enum(reaches), scale: z.enum(scales) })
const Level = z.enum(levels)
const Look = z.object({ id: z.string(), at: At, by: z.string(), hers: z.number().nullable(), level: Level, judged: Level.nullable(), why: z.string().nullable(), seen: z.array(Seen) })

export const readRisk = endpoint({
  posts: lookers, asks: read(caseKind, ['safety']), purpose: support, route: 'GET /cases/:case/risk', input: z.strictObject({}),
  output: z.object({ number: z.string(), looks: z.array(Look), stale: z.boolean(), staleBecause: z.string().nullable() }),
  errors: [], log: { verb: 'risk.read' },
})
/** One look: what was seen, and how safe she says she is. Judged otherwise only with a reason. */
export const lookAtRisk = endpoint({
  posts: lookers, asks: write(caseKind, ['safety']), purpose: support, route: 'POST /cases/:case/risk',
  input: z.strictObject({ seen: z.array(Seen).min(1).max(138), hers: z.number().int().min(1).max(5).nullable(), judged: z.enum(['none known', 'possible', 'present', 'acute']).optional(), why: Text(1000).optional() }),
  output: z.object({ level: Level }), errors: ['risk.judged', 'risk.twice'], log: { verb: 'risk.looked' },
})
