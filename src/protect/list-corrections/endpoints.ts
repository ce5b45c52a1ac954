import { z } from 'zod'
import { anyStaff, endpoint } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { support } from '../cases/kinds.ts'
import { keepers, readers } from '../directory/endpoints.ts'

export const wrongs = ['closed', 'phone', 'hours', 'who', 'offers', 'name', 'place', 'other'] as const

/** Found wrong in a list from elsewhere; once an agency for one thing of one entry. */
export const sayWrong = endpoint({ route: 'POST /directory/entries/:entry/wrong', posts: readers, asks: anyStaff(), purpose: support, input: z.strictObject({ entry: idOf('entry'), what: z.enum(wrongs), said: Line(300).optional() }), output: z.object({ kept: z.boolean() }), errors: [], log: { verb: 'directory.wrong-said', keep: ['entry', 'what'] } })
export const readCorrections = endpoint({
  route: 'POST /directory/corrections', posts: keepers, asks: anyStaff(), purpose: support, input: z.strictObject({}),
  output: z.object({ corrections: z.array(z.object({ id: z.string(), feed: z.string(), entry: z.string(), name: z.string(), what: z.enum(wrongs), said: z.string().nullable(), agency: z.string(), at: At, sentAt: At.nullable() })) }), errors: [], log: { verb: 'directory.corrections-read' },
})
/** What is not sent yet, as a table for the editor; taken out, it counts as sent. */
export const takeCorrections = endpoint({ route: 'POST /directory/corrections/take', posts: keepers, asks: anyStaff(), purpose: support, input: z.strictObject({}), output: z.object({ name: z.string(), csv: z.string(), rows: z.number() }), errors: [], log: { verb: 'directory.corrections-taken' } })
