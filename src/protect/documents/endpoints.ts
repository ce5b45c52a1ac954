import { z } from 'zod'
import { endpoint, manage, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line, Text } from '../../platform/values/id.ts'
import { Day } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { abouts, mostBase64, mostBody } from './document.ts'

export const workers = [advocate, caseWorker, intakeWorker, supervisor]
const FileId = idOf('file')

export const Document = z.object({ id: FileId, about: z.enum(abouts), name: z.string(), note: z.string().nullable(), kind: z.enum(['pdf', 'jpeg', 'png', 'wav']), bytes: z.number(), on: Day, by: z.string().nullable() })
export const listDocuments = endpoint({
  route: 'GET /cases/:case/documents', posts: workers, asks: read(caseKind, ['documents'], ['summary']), purpose: support,
  input: z.strictObject({}), output: z.object({ number: z.string().nullable(), documents: z.array(Document) }),
  errors: [], log: { verb: 'document.listed' },
})

export const addDocument = endpoint({
  route: 'POST /cases/:case/documents', posts: workers, asks: write(caseKind, ['documents']), purpose: support,
  input: z.strictObject({ about: z.enum(abouts), note: Text(500).optional(), name: Line(200), file: z.string().min(4).max(mostBase64).regex(/^[A-Za-z0-9+/]+={0,2}$/) }),
  output: z.object({ file: FileId }),
  errors: ['file.too-large', 'file.unknown', 'file.broken'], log: { verb: 'document.added', keep: ['about'] }, most: mostBody,
})

export const openDocument = endpoint({
  route: 'GET /cases/:case/documents/:file', posts: workers, asks: read(caseKind, ['documents']), purpose: support,
  input: z.strictObject({ file: FileId }), output: z.object({ name: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array) }),
  errors: [], log: { verb: 'document.opened', keep: ['file'] }, file: true,
})

export const dropDocument = endpoint({
  route: 'POST /cases/:case/documents/:file/drop', posts: workers, asks: manage(caseKind, ['documents']), purpose: support,
  input: z.strictObject({ file: FileId }), output: z.object({ dropped: z.literal(true) }),
  errors: ['legal-hold'], log: { verb: 'document.dropped', keep: ['file'] },
})
