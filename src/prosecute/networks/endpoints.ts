import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { At } from '../../platform/values/time.ts'
import { investigate, investigationKind, workers } from '../investigations/kinds.ts'

const Node = z.object({ id: z.string(), kind: z.string(), label: z.string().nullable(), number: z.number().nullable(), role: z.string().nullable(), links: z.number(), between: z.number().nullable(), cut: z.boolean() })
const Behind = z.object({ id: z.string(), tie: z.string(), from: z.string(), source: z.string(), sourceSays: z.string().nullable(), sourceGrade: z.string(), informationGrade: z.string(), saidOn: z.string().nullable() })
const Link = z.object({ id: z.string(), from: z.string(), to: z.string(), weak: z.boolean(), said: z.array(Behind) })
export const Result = z.object({
  id: z.string(), size: z.number(), before: z.number(), best: z.number(), bound: z.number(), optimal: z.boolean(), luck: z.number(), rivals: z.number(), rivalsAtLeast: z.boolean(), verdict: z.string(), set: z.array(z.object({ id: z.string(), label: z.string().nullable() })),
})
export const Run = z.object({ at: At, madeOn: z.string(), expiresOn: z.string(), expired: z.boolean(), changedSince: z.boolean(), statements: z.number(), nodes: z.number(), ties: z.number(), excluded: z.number(), by: z.string().nullable(), results: z.array(Result) })

export const readNetwork = endpoint({
  route: 'GET /investigations/:investigation/network',
  posts: workers,
  asks: read(investigationKind, ['summary', 'entities', 'products'], ['people-exploited']),
  purpose: investigate,
  input: z.strictObject({}),
  output: z.object({ name: z.string(), nodes: z.array(Node), links: z.array(Link), parts: z.number(), most: z.number(), tooMany: z.boolean(), run: Run.nullable() }),
  errors: [],
  log: { verb: 'network.read' },
})

export const analyseNetwork = endpoint({
  route: 'POST /investigations/:investigation/network-results',
  posts: workers,
  asks: write(investigationKind, ['entities', 'products']),
  purpose: investigate,
  input: z.strictObject({}),
  output: z.object({ results: z.number() }),
  errors: ['networks.too-small', 'networks.too-many'],
  log: { verb: 'network.analysed' },
})
