import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Text } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { hows, type Level, levels, mostCharacters, roles, whoseWords, writtenFor } from './note.ts'

export const workers = [advocate, caseWorker, intakeWorker, supervisor]
const NoteId = idOf('note')
/** Kept exactly: syllabics, marks of direction, spaces. Half a character would not survive, so it is refused. */
const Body = Text(mostCharacters).refine(text => text.isWellFormed())
const About = { about: z.enum(['need', 'happened']), purpose: z.enum(writtenFor).optional(), whose: z.enum(whoseWords).optional(), told: z.boolean().optional() }

export const Earlier = z.object({ version: z.number(), at: At, by: z.string().nullable(), body: z.string().nullable() })
export const Note = z.object({
  id: NoteId, level: z.enum(levels), kind: z.enum(['contact', 'note']), about: z.enum(['need', 'happened']), purpose: z.enum(writtenFor).nullable(), whose: z.enum(whoseWords).nullable(),
  role: z.enum(roles).nullable(), how: z.enum(hows).nullable(), reached: z.boolean().nullable(), on: Day, body: z.string().nullable(), version: z.number(), at: At, by: z.string().nullable(),
  editedAt: At.nullable(), editedBy: z.string().nullable(), earlier: z.array(Earlier),
})
/** The section that a court uses, as it stands today. */
export const CourtLaw = z.object({ cite: Said, heading: Said, since: Day, source: z.string(), read: Day, confidence: z.enum(['official', 'secondary', 'unverified']), caution: Said.nullable() })

export const readLog = endpoint({
  route: 'GET /cases/:case/log', posts: workers, asks: read(caseKind, ['summary'], ['needs', 'health', 'counselling', 'legal']), purpose: support,
  input: z.strictObject({}), output: z.object({ number: z.string(), today: Day, notes: z.array(Note), more: z.boolean(), law: z.array(CourtLaw) }),
  errors: [], log: { verb: 'note.listed' },
})

export const writeContact = endpoint({
  route: 'POST /cases/:case/log/contacts', posts: workers, asks: write(caseKind, ['needs']), purpose: support,
  input: z.strictObject({ role: z.enum(roles), how: z.enum(hows), reached: z.boolean(), on: Day.optional(), body: Body.optional() }), output: z.object({ note: NoteId }),
  errors: ['notes.future'], log: { verb: 'note.contact-written', keep: ['role', 'how', 'reached'] },
})

const most = 256 * 1024
const writeIn = <L extends Level>(level: L) => endpoint({
  route: `POST /cases/:case/log/${level}`, posts: workers, asks: write(caseKind, [level]), purpose: support,
  input: z.strictObject({ ...About, body: Body }), output: z.object({ note: NoteId }),
  errors: ['notes.purpose-needed', 'notes.no-purpose'], log: { verb: `note.${level}-written`, keep: ['about', 'purpose', 'whose'] }, most,
})
const editIn = <L extends Level>(level: L) => endpoint({
  route: `PUT /cases/:case/log/${level}/:note`, posts: workers, asks: write(caseKind, [level]), purpose: support,
  input: z.strictObject({ note: NoteId, body: Body }), output: z.object({ version: z.number() }),
  errors: ['changed-meanwhile'], log: { verb: `note.${level}-edited`, keep: ['note'] }, versioned: true, most,
})

/** A door a level: each asks for its own section, so that the log and `can` name it. */
export const writeNote = { needs: writeIn('needs'), health: writeIn('health'), counselling: writeIn('counselling'), legal: writeIn('legal') } as const
export const editNote = { needs: editIn('needs'), health: editIn('health'), counselling: editIn('counselling'), legal: editIn('legal') } as const
