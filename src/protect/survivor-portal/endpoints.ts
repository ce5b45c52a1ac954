import { z } from 'zod'
import { anyPurpose, post } from '../../platform/access/kind.ts'
import { anyStaff, endpoint, manage, read } from '../../platform/http/endpoint.ts'
import { idOf } from '../../platform/values/id.ts'
import { At, Day } from '../../platform/values/time.ts'
import { answers } from './worry.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'

const keepers = [advocate, caseWorker, intakeWorker, supervisor]
/** The office that is none of those who keep her file. */
export const overseers = [post('oversight-officer'), post('auditor')]

export const openPage = endpoint({
  route: 'POST /cases/:case/page',
  posts: keepers,
  asks: manage(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({ language: z.enum(['en', 'fr']) }),
  output: z.object({ number: z.string(), words: z.string() }),
  errors: [],
  log: { verb: 'case.her-page-opened', keep: ['language'] },
})

export const readPage = endpoint({
  route: 'GET /cases/:case/page',
  posts: keepers,
  asks: manage(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ openedOn: Day.nullable() }),
  errors: [],
  log: { verb: 'case.her-page-read' },
})

/** On her word; she can do the same herself. */
export const closePage = endpoint({
  route: 'DELETE /cases/:case/page',
  posts: keepers,
  asks: manage(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ closed: z.number() }),
  errors: [],
  log: { verb: 'case.her-page-closed' },
})

export const listCorrections = endpoint({
  route: 'GET /cases/:case/corrections',
  posts: keepers,
  asks: read(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ corrections: z.array(z.object({ id: z.string(), about: z.string(), body: z.string().nullable(), at: At })) }),
  errors: [],
  log: { verb: 'case.corrections-read' },
})

export const listWorries = endpoint({
  route: 'GET /worries',
  posts: overseers,
  asks: anyStaff(),
  purpose: anyPurpose,
  input: z.strictObject({}),
  output: z.object({ worries: z.array(z.object({ id: z.string(), about: z.string(), on: Day, agency: z.string().nullable(), verb: z.string().nullable(), purpose: z.string().nullable(), basis: z.string().nullable(), seq: z.number().nullable(), seen: z.boolean(), answer: z.enum(answers).nullable(), due: Day.nullable() })) }),
  errors: [],
  log: { verb: 'worry.listed' },
})

export const markWorrySeen = endpoint({
  route: 'POST /worries/:worry/seen',
  posts: overseers,
  asks: anyStaff(),
  purpose: anyPurpose,
  input: z.strictObject({ worry: idOf('worry') }),
  output: z.object({ seen: z.literal(true) }),
  errors: [],
  log: { verb: 'worry.seen', keep: ['worry'] },
})

export const answerAWorry = endpoint({
  route: 'POST /worries/:worry/answer',
  posts: overseers,
  asks: anyStaff(),
  purpose: anyPurpose,
  input: z.strictObject({ worry: idOf('worry'), answer: z.enum(answers) }),
  output: z.object({ answered: z.literal(true) }),
  errors: ['missing', 'ended'],
  log: { verb: 'worry.answered', keep: ['worry', 'answer'] },
})
