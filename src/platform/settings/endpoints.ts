import { z } from 'zod'
import { anyPurpose, post } from '../access/kind.ts'
import { anyStaff, endpoint } from '../http/endpoint.ts'
import { Line } from '../values/id.ts'
import { Day, Said } from '../values/time.ts'

const administers = { posts: [post('administrator')], asks: anyStaff(), purpose: anyPurpose } as const

export const Settings = z.object({
  settings: z.array(z.object({
    name: z.string(), said: Said, help: Said, unit: z.literal('hours'), usual: z.number(), least: z.number(), most: z.number(), now: z.number(),
    /** Newest day first; `by` is null for someone whose account is gone. */
    chosen: z.array(z.object({ since: z.string(), value: z.number(), by: z.string().nullable(), inForce: z.boolean() })),
  })),
})

export const readSettings = endpoint({ ...administers, route: 'GET /settings', input: z.strictObject({}), output: Settings, errors: [], log: { verb: 'settings.read' } })

export const setSetting = endpoint({
  ...administers, route: 'POST /settings',
  input: z.strictObject({ name: Line(100), value: z.number().int().min(0).max(1_000_000), since: Day.optional() }),
  output: z.object({ since: z.string() }),
  errors: ['settings.bounds', 'settings.over'], log: { verb: 'settings.set', keep: ['name', 'value', 'since'] },
})
