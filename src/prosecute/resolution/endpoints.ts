import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { investigate, investigationKind, workers } from '../investigations/kinds.ts'
import { undoReasons, verdicts } from './judgement.ts'

const EntityId = idOf('entity')
export const PartLine = z.object({ part: z.string(), weight: z.number(), a: z.string().nullable(), b: z.string().nullable() })
const Why = { weight: z.number(), band: z.string(), parts: z.array(PartLine) }
const Brief = z.object({ id: EntityId, kind: z.string(), label: z.string().nullable() })
export const LogLine = z.object({ id: z.string(), a: Brief, b: Brief, verdict: z.string(), weight: z.number(), now: z.number(), contradicted: z.boolean(), at: At, by: z.string().nullable(), undone: z.object({ at: At, by: z.string().nullable(), because: z.string() }).nullable() })

export const listMerges = endpoint({
  route: 'GET /investigations/:investigation/merges',
  posts: workers,
  asks: read(investigationKind, ['summary', 'entities']),
  purpose: investigate,
  input: z.strictObject({}),
  output: z.object({ name: z.string(), proposals: z.array(z.object({ a: Brief, b: Brief, ...Why })), log: z.array(LogLine) }),
  errors: [],
  log: { verb: 'merge.listed' },
})

const SideLine = z.object({ id: z.string(), property: z.string(), value: z.string().nullable(), otherKind: z.string().nullable(), otherLabel: z.string().nullable(), sourceGrade: z.string(), informationGrade: z.string(), saidOn: z.string().nullable(), source: z.string() })
const Side = z.object({ id: EntityId, kind: z.string(), label: z.string().nullable(), fragments: z.number(), version: z.string(), said: z.array(SideLine) })
export const compareEntities = endpoint({
  route: 'GET /investigations/:investigation/entities/:entity/beside/:other',
  posts: workers,
  asks: read(investigationKind, ['summary', 'entities']),
  purpose: investigate,
  input: z.strictObject({ entity: EntityId, other: EntityId }),
  output: z.object({ name: z.string(), a: Side, b: Side, ...Why }),
  errors: [],
  log: { verb: 'merge.compared', keep: ['entity', 'other'] },
})

export const judgeEntities = endpoint({
  route: 'POST /investigations/:investigation/judgements',
  posts: workers,
  asks: write(investigationKind, ['entities']),
  purpose: investigate,
  input: z.strictObject({ a: EntityId, b: EntityId, verdict: z.enum(verdicts), sawA: Line(64), sawB: Line(64) }),
  output: z.object({ judged: z.literal(true) }),
  errors: ['resolution.changed', 'resolution.one-already', 'resolution.judged-different', 'resolution.kinds'],
  log: { verb: 'entities.judged', keep: ['a', 'b', 'verdict'] },
})

export const undoJudgement = endpoint({
  route: 'POST /investigations/:investigation/judgements/:judgement/undo',
  posts: workers,
  asks: write(investigationKind, ['entities']),
  purpose: investigate,
  input: z.strictObject({ judgement: idOf('judgement'), because: z.enum(undoReasons) }),
  output: z.object({ undone: z.literal(true) }),
  errors: ['resolution.undone-already'],
  log: { verb: 'judgement.undone', keep: ['judgement', 'because'] },
})
