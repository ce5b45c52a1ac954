import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line, Text } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { needCodes } from '../cases/case.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { templateIds } from './templates.ts'

export const workers = [advocate, caseWorker, intakeWorker, supervisor]
const LetterId = idOf('letter')
export const Made = z.object({ id: LetterId, template: z.enum(templateIds), title: z.string(), language: z.enum(['en', 'fr']), to: z.string(), paragraphs: z.array(z.string()).readonly(), at: At, by: z.string().nullable() })

export const listLetters = endpoint({
  route: 'GET /cases/:case/letters', posts: workers, asks: read(caseKind, ['documents'], ['summary', 'identity', 'needs']), purpose: support,
  input: z.strictObject({}),
  output: z.object({ number: z.string().nullable(), name: z.string().nullable(), agency: z.string(), needs: z.array(z.enum(needCodes)), templates: z.array(z.object({ id: z.enum(templateIds), title: Said })), letters: z.array(Made) }),
  errors: [], log: { verb: 'letter.listed' },
})

export const makeLetter = endpoint({
  route: 'POST /cases/:case/letters', posts: workers, asks: write(caseKind, ['documents']), purpose: support,
  input: z.strictObject({
    template: z.enum(templateIds), language: z.enum(['en', 'fr']), name: Line(120), to: Line(160).optional(), since: Day.optional(), needs: z.array(z.enum(needCodes)).max(needCodes.length).optional(),
    words: Text(2000).optional(), contact: Line(120), nameAgency: z.boolean(),
  }),
  output: z.object({ letter: LetterId }),
  errors: ['letters.script'], log: { verb: 'letter.made', keep: ['template', 'language'] },
})

export const openLetter = endpoint({
  route: 'GET /cases/:case/letters/:letter', posts: workers, asks: read(caseKind, ['documents']), purpose: support,
  input: z.strictObject({ letter: LetterId }), output: z.object({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) }),
  errors: [], log: { verb: 'letter.opened', keep: ['letter'] }, file: true,
})
