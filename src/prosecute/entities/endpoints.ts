import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At, Day } from '../../platform/values/time.ts'
import { investigate, investigationKind, workers } from '../investigations/kinds.ts'
import { informationGrades, sourceGrades } from '../tips/tip.ts'
import { kinds, roles, sources, ties, valueProperties } from './entity.ts'

const EntityId = idOf('entity')
const FromSource = { source: z.enum(sources), tip: idOf('record').optional(), sourceSays: Line(200).optional(), sourceGrade: z.enum(sourceGrades), informationGrade: z.enum(informationGrades), saidOn: Day.optional() }

export const addEntity = endpoint({
  route: 'POST /investigations/:investigation/entities',
  posts: workers,
  asks: write(investigationKind, ['entities']),
  purpose: investigate,
  input: z.strictObject({ kind: z.enum(kinds), value: Line(300), ...FromSource }),
  output: z.object({ entity: EntityId }),
  errors: ['entities.not-of-this-form', 'entities.which-tip'],
  log: { verb: 'entity.added', keep: ['kind'] },
})

export const addExploited = endpoint({
  route: 'POST /investigations/:investigation/people-exploited',
  posts: workers,
  asks: write(investigationKind, ['entities', 'people-exploited']),
  purpose: investigate,
  input: z.strictObject({ role: z.enum(roles) }),
  output: z.object({ entity: EntityId, number: z.number() }),
  errors: [],
  log: { verb: 'exploited-person.added', keep: ['role'] },
})

export const addStatement = endpoint({
  route: 'POST /investigations/:investigation/entities/:entity/statements',
  posts: workers,
  asks: write(investigationKind, ['entities']),
  purpose: investigate,
  input: z.strictObject({ entity: EntityId, property: z.enum(valueProperties), value: Line(300), ...FromSource }),
  output: z.object({ statement: z.string() }),
  errors: ['entities.not-of-this-form', 'entities.not-of-this-kind', 'entities.which-tip'],
  log: { verb: 'statement.added', keep: ['entity', 'property'] },
})

export const addTie = endpoint({
  route: 'POST /investigations/:investigation/entities/:entity/ties',
  posts: workers,
  asks: write(investigationKind, ['entities']),
  purpose: investigate,
  input: z.strictObject({ entity: EntityId, tie: z.enum(ties), other: EntityId, ...FromSource }),
  output: z.object({ statement: z.string() }),
  errors: ['entities.not-of-this-kind', 'entities.which-tip', 'entities.no-words-of-her'],
  log: { verb: 'tie.added', keep: ['entity', 'tie', 'other'] },
})

export const withdrawStatement = endpoint({
  route: 'POST /investigations/:investigation/statements/:statement/withdraw',
  posts: workers,
  asks: write(investigationKind, ['entities']),
  purpose: investigate,
  input: z.strictObject({ statement: idOf('statement') }),
  output: z.object({ withdrawn: z.literal(true) }),
  errors: [],
  log: { verb: 'statement.withdrawn', keep: ['statement'] },
})

export const EntityLine = z.object({ id: EntityId, kind: z.string(), label: z.string().nullable(), number: z.number().nullable(), role: z.string().nullable(), statements: z.number(), fragments: z.number() })
export const listEntities = endpoint({
  route: 'GET /investigations/:investigation/entities',
  posts: workers,
  asks: read(investigationKind, ['summary', 'entities'], ['people-exploited']),
  purpose: investigate,
  input: z.strictObject({}),
  output: z.object({ name: z.string(), entities: z.array(EntityLine), tips: z.array(z.object({ tip: z.string(), says: z.string() })), whole: z.boolean() }),
  errors: [],
  log: { verb: 'entity.listed' },
})

export const StatementLine = z.object({
  id: z.string(), fragment: z.string(), property: z.string(), value: z.string().nullable(), other: z.object({ id: z.string(), kind: z.string(), label: z.string().nullable(), number: z.number().nullable() }).nullable(), outward: z.boolean(),
  source: z.string(), sourceSays: z.string().nullable(), sourceGrade: z.string(), informationGrade: z.string(), saidOn: z.string().nullable(), recordedAt: At, withdrawn: z.boolean(),
})
export const readEntity = endpoint({
  route: 'GET /investigations/:investigation/entities/:entity',
  posts: workers,
  asks: read(investigationKind, ['summary', 'entities'], ['people-exploited']),
  purpose: investigate,
  input: z.strictObject({ entity: EntityId }),
  output: EntityLine.extend({ name: z.string(), said: z.array(StatementLine), others: z.array(z.object({ id: z.string(), kind: z.string(), label: z.string().nullable(), number: z.number().nullable() })), tips: z.array(z.object({ tip: z.string(), says: z.string() })) }),
  errors: [],
  log: { verb: 'entity.read', keep: ['entity'] },
})
