import { z } from 'zod'
import { anyStaff, endpoint, manage, opens, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line, Text } from '../../platform/values/id.ts'
import { At, Day } from '../../platform/values/time.ts'
import { investigate, investigationKind, workers } from '../investigations/kinds.ts'
import { tipKind } from './kinds.ts'
import { acts, channels, informationGrades, sourceGrades } from './tip.ts'

const TipId = idOf('record')

export const writeTip = endpoint({
  route: 'POST /tips',
  posts: workers,
  asks: opens(tipKind),
  purpose: investigate,
  input: z.strictObject({ occurrence: Line(60), channel: z.enum(channels), receivedOn: Day, done: z.array(z.enum(acts)).max(acts.length), text: Text(8000), privileged: z.boolean(), source: Line(200).optional() }),
  output: z.object({ tip: TipId, state: z.string(), eraseOn: z.string().nullable() }),
  errors: ['investigations.not-a-unit'],
  log: { verb: 'tip.written', keep: ['channel', 'privileged'] },
})

export const TipLine = z.object({
  id: TipId, occurrence: z.string(), channel: z.string(), receivedOn: z.string(), done: z.array(z.string()), privileged: z.boolean(), sourceGrade: z.string().nullable(), informationGrade: z.string().nullable(),
  state: z.string(), because: z.string().nullable(), eraseOn: z.string().nullable(), erased: z.boolean(),
})

export const listTips = endpoint({
  route: 'GET /tips',
  posts: workers,
  asks: anyStaff(),
  purpose: investigate,
  input: z.strictObject({ after: z.string().max(100).optional() }),
  output: z.object({ tips: z.array(TipLine), next: z.string().nullable() }),
  errors: [],
  log: { verb: 'tip.listed' },
})

export const readTip = endpoint({
  route: 'GET /tips/:tip',
  posts: workers,
  asks: read(tipKind, ['summary'], ['text', 'handler']),
  purpose: investigate,
  input: z.strictObject({}),
  output: TipLine.extend({
    custodian: z.string(), text: z.string().nullable(), handler: z.object({ name: z.string(), second: z.string().nullable(), source: z.string().nullable(), mine: z.boolean() }).nullable(),
    statements: z.array(z.object({ id: z.string(), says: z.string(), at: At })), investigations: z.array(z.object({ id: z.string(), name: z.string(), taken: z.boolean() })), colleagues: z.array(z.object({ id: z.string(), name: z.string() })), locked: z.array(z.string()),
  }),
  errors: [],
  log: { verb: 'tip.read' },
})

export const gradeTip = endpoint({
  route: 'PUT /tips/:tip/grade',
  posts: workers,
  asks: write(tipKind, ['summary']),
  purpose: investigate,
  input: z.strictObject({ sourceGrade: z.enum(sourceGrades), informationGrade: z.enum(informationGrades) }),
  output: z.object({ graded: z.literal(true) }),
  errors: ['tips.closed'],
  log: { verb: 'tip.graded', keep: ['sourceGrade', 'informationGrade'] },
})

export const stateTip = endpoint({
  route: 'POST /tips/:tip/statements',
  posts: workers,
  asks: manage(tipKind, ['handler']),
  purpose: investigate,
  input: z.strictObject({ says: Text(1000) }),
  output: z.object({ statement: z.string() }),
  errors: ['tips.closed', 'tips.says-it-again'],
  log: { verb: 'tip.stated' },
})

export const nameSecond = endpoint({
  route: 'POST /tips/:tip/second',
  posts: workers,
  asks: manage(tipKind, ['handler']),
  purpose: investigate,
  input: z.strictObject({ member: idOf('member') }),
  output: z.object({ named: z.literal(true) }),
  errors: ['tips.not-a-colleague'],
  log: { verb: 'tip.second-named', keep: ['member'] },
})

export const closeTip = endpoint({
  route: 'POST /tips/:tip/close',
  posts: workers,
  asks: write(tipKind, ['summary']),
  purpose: investigate,
  input: z.strictObject({ because: z.enum(['duplicate', 'not-ours', 'used']) }),
  output: z.object({ closed: z.literal(true) }),
  errors: ['tips.closed'],
  log: { verb: 'tip.closed', keep: ['because'] },
})

export const takeTip = endpoint({
  route: 'POST /investigations/:investigation/tips',
  posts: workers,
  asks: write(investigationKind, ['tips']),
  purpose: investigate,
  input: z.strictObject({ tip: TipId }),
  output: z.object({ taken: z.literal(true) }),
  errors: ['tips.grade-first', 'tips.no-statement'],
  log: { verb: 'tip.taken', keep: ['tip'] },
})

export const TakenTip = z.object({ tip: z.string(), says: z.string(), sourceGrade: z.string(), informationGrade: z.string(), at: At, by: z.string().nullable() })
export const listTaken = endpoint({
  route: 'GET /investigations/:investigation/tips',
  posts: workers,
  asks: read(investigationKind, ['summary', 'tips']),
  purpose: investigate,
  input: z.strictObject({}),
  output: z.object({ name: z.string(), tips: z.array(TakenTip) }),
  errors: [],
  log: { verb: 'tip.taken-listed' },
})
