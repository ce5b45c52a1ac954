import { z } from 'zod'
import { anyStaff, endpoint } from '../../platform/http/endpoint.ts'
import { provinceCodes } from '../../platform/places/provinces.ts'
import { At } from '../../platform/values/time.ts'
import { needCodes } from '../cases/case.ts'
import { supervisor, support } from '../cases/kinds.ts'
import { kindsOfRoom, roomCounts } from './kinds.ts'

export const gapPosts = [supervisor]
const Count = z.number().nullable()
const Part = z.array(z.object({ code: z.string(), unmet: Count }))
const Two = z.tuple([z.number(), z.number()])

/** Where people needed what and did not get it, in a year: counts in fives, nothing below five. */
export const readGaps = endpoint({
  route: 'GET /gaps', posts: gapPosts, asks: anyStaff(), purpose: support,
  input: z.strictObject({ need: z.enum(needCodes).optional(), province: z.enum(provinceCodes).optional() }),
  output: z.object({
    need: z.string().nullable(), province: z.string().nullable(),
    provinces: z.array(z.object({ province: z.string(), unmet: Count, sought: Count, found: Count, hours: z.number().nullable(), rooms: Count })), needs: Part, limits: Part, months: Part,
    replays: z.array(z.object({ id: z.string(), askedAt: At, province: z.string(), kind: z.enum(kindsOfRoom), rooms: z.number(), done: z.boolean(), tooFew: z.boolean(), sought: Count, atOnce: Two.nullable(), waited: Two.nullable(), none: Two.nullable() })),
  }),
  errors: [], log: { verb: 'gaps.read', keep: ['need', 'province'] },
})
/** What so many rooms more would have done; answered within minutes. */
export const askReplay = endpoint({
  route: 'POST /gaps/replays', posts: gapPosts, asks: anyStaff(), purpose: support,
  input: z.strictObject({ province: z.enum(provinceCodes), kind: z.enum(kindsOfRoom), rooms: z.enum(roomCounts) }), output: z.object({ ask: z.string() }),
  errors: [], log: { verb: 'gaps.replay-asked', keep: ['province', 'kind', 'rooms'] },
})
