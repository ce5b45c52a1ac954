import { z } from 'zod'
import { anyStaff, endpoint, opens, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At, Said } from '../../platform/values/time.ts'
import { harms, investigationStates } from './investigation.ts'
import { investigate, investigationKind, workers } from './kinds.ts'

export const InvestigationId = idOf('record')
export const Reference = z.object({ system: z.string(), number: z.string(), custodian: z.string() })

export const openInvestigation = endpoint({
  route: 'POST /investigations',
  posts: workers,
  asks: opens(investigationKind),
  purpose: investigate,
  input: z.strictObject({ name: Line(80), harm: z.enum(harms), system: Line(60), number: Line(60) }),
  output: z.object({ investigation: InvestigationId }),
  errors: ['investigations.not-a-unit'],
  log: { verb: 'investigation.opened', keep: ['harm'] },
})

export const InvestigationLine = z.object({ id: InvestigationId, name: z.string(), harm: z.string(), province: z.string(), state: z.string(), lastActivityAt: At, references: z.array(Reference) })

export const listInvestigations = endpoint({
  route: 'GET /investigations',
  posts: workers,
  asks: anyStaff(),
  purpose: investigate,
  input: z.strictObject({ after: z.string().max(100).optional() }),
  output: z.object({ investigations: z.array(InvestigationLine), next: z.string().nullable() }),
  errors: [],
  log: { verb: 'investigation.listed' },
})

export const StoryLine = z.object({ at: At, said: Said, knot: z.enum(['person', 'paper']), by: z.string().nullable() })
export const Investigation = InvestigationLine.omit({ lastActivityAt: true }).extend({ lead: z.string().nullable(), openedAt: At, version: z.number(), story: z.array(StoryLine), locked: z.array(z.string()) })

export const readInvestigation = endpoint({
  route: 'GET /investigations/:investigation',
  posts: workers,
  asks: read(investigationKind, ['summary'], ['intelligence', 'entities', 'tips', 'products']),
  purpose: investigate,
  input: z.strictObject({}),
  output: Investigation,
  errors: [],
  log: { verb: 'investigation.read' },
})

export const changeInvestigation = endpoint({
  route: 'PUT /investigations/:investigation',
  posts: workers,
  asks: write(investigationKind, ['summary']),
  purpose: investigate,
  input: z.strictObject({ name: Line(80), harm: z.enum(harms), state: z.enum(investigationStates) }),
  output: z.object({ version: z.number() }),
  errors: ['changed-meanwhile'],
  log: { verb: 'investigation.changed', keep: ['state'] },
  versioned: true,
})

export const addReference = endpoint({
  route: 'POST /investigations/:investigation/references',
  posts: workers,
  asks: write(investigationKind, ['summary']),
  purpose: investigate,
  input: z.strictObject({ system: Line(60), number: Line(60) }),
  output: z.object({ reference: z.string() }),
  errors: ['investigations.number-twice'],
  log: { verb: 'investigation.reference-added' },
})
