import { z } from 'zod'
import { anyStaff, endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Text } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'

const supervises = { posts: [supervisor], asks: anyStaff(), purpose: support } as const
const Member = idOf('member')
export const Colleague = z.object({ id: z.string(), name: z.string(), files: z.number(), load: z.number(), left: z.boolean() })

/** Colleagues with what they carry, by name; and what was handed over of late. */
export const readLoads = endpoint({
  ...supervises, route: 'GET /caseloads', input: z.strictObject({}),
  output: z.object({ colleagues: z.array(Colleague), moves: z.array(z.object({ move: z.string(), from: z.string(), files: z.number(), at: At, undone: z.boolean(), mayUndo: z.boolean() })) }),
  errors: [], log: { verb: 'caseload.loads-read' },
})

export const readCaseload = endpoint({
  ...supervises, route: 'GET /caseloads/:member', input: z.strictObject({ member: Member }),
  output: z.object({ from: Colleague, colleagues: z.array(Colleague), files: z.array(z.object({ case: z.string(), number: z.string(), weight: z.number() })) }),
  errors: [], log: { verb: 'caseload.read', keep: ['member'] },
})

/** Spread over those named, each file by its weight; all or none. */
export const handOver = endpoint({
  ...supervises, route: 'POST /caseloads/:member/hand-over',
  input: z.strictObject({ member: Member, to: z.array(Member).min(1).max(20), files: z.array(idOf('record')).min(1).max(200).optional(), note: Text(4000).optional() }),
  output: z.object({ move: z.string(), files: z.number() }),
  errors: ['caseload.empty', 'caseload.cannot'], log: { verb: 'caseload.handed-over', keep: ['member', 'to'] },
})

export const undoHandOver = endpoint({
  ...supervises, route: 'POST /caseloads/moves/:move/undo', input: z.strictObject({ move: idOf('lead-move') }), output: z.object({ back: z.number() }),
  errors: ['ended'], log: { verb: 'caseload.undone', keep: ['move'] },
})

const workers = [advocate, caseWorker, intakeWorker, supervisor]
export const readLeadChange = endpoint({
  posts: workers, asks: read(caseKind, ['summary']), purpose: support, route: 'GET /cases/:case/lead-change', input: z.strictObject({}),
  output: z.object({ number: z.string(), changes: z.array(z.object({ from: z.string(), to: z.string(), at: At, note: z.string().nullable(), told: z.boolean(), answer: z.string().nullable(), mine: z.boolean() })) }),
  errors: [], log: { verb: 'case.lead-change-read' },
})

export const toldOfLead = endpoint({
  posts: workers, asks: write(caseKind, ['summary']), purpose: support, route: 'POST /cases/:case/lead-change/told', input: z.strictObject({}), output: z.object({ told: z.literal(true) }),
  errors: ['missing'], log: { verb: 'case.lead-told' },
})
