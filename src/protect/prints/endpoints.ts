import { z } from 'zod'
import { papers } from '../../platform/documents/paper.ts'
import { BothPages } from '../../platform/documents/shape.ts'
import { anyStaff, endpoint, read } from '../../platform/http/endpoint.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'

export const printers = [advocate, caseWorker, intakeWorker, supervisor]
const How = { language: z.enum(['en', 'fr']).default('en'), paper: z.enum(papers).default('letter') }
const File = z.object({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) })
const also = ['identity', 'contact', 'needs'] as const

export const showPrints = endpoint({
  route: 'GET /cases/:case/prints', posts: printers, asks: read(caseKind, ['summary'], also), purpose: support,
  input: z.strictObject({}), output: z.object({ summary: BothPages, card: BothPages }), errors: [], log: { verb: 'print.shown' },
})
export const printSummary = endpoint({
  route: 'GET /cases/:case/prints/summary', posts: printers, asks: read(caseKind, ['summary'], also), purpose: support,
  input: z.strictObject(How), output: File, errors: [], log: { verb: 'printed', keep: ['language', 'paper'] }, file: true,
})
export const printCard = endpoint({
  route: 'GET /cases/:case/prints/card', posts: printers, asks: read(caseKind, ['summary']), purpose: support,
  input: z.strictObject(How), output: File, errors: [], log: { verb: 'card.printed', keep: ['language', 'paper'] }, file: true,
})
export const showNight = endpoint({
  route: 'GET /tonight', posts: [intakeWorker], asks: anyStaff(), purpose: support, input: z.strictObject({}), output: z.object({ night: BothPages }), errors: [], log: { verb: 'night-list.shown' },
})
export const printNight = endpoint({
  route: 'GET /tonight/print', posts: [intakeWorker], asks: anyStaff(), purpose: support, input: z.strictObject(How), output: File, errors: [], log: { verb: 'night-list.printed' }, file: true,
})
