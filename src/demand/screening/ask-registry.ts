import { createHash } from 'node:crypto'
import type { PlainDate } from '../../algorithms/calendars/day.ts'
import type { Hit, Register } from '../../algorithms/names/screen.ts'
import type { Ask } from '../../platform/clock/ask.ts'
import { count } from '../../platform/counting/counted.ts'
import { seal, unseal } from '../../platform/crypto/seal.ts'
import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { Refusal } from '../../platform/errors/catalogue.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { openIdentity, registryNumber, type SealedIdentity } from '../registrants/public.ts'
import { answered } from './counts.ts'
import { columns } from './columns.ts'
import { cardFor, type CardLine } from './law/card.ts'
import type { Ground } from './law/grounds.ts'
import { type ExtractLine, openExtract, screenTraveller, type Traveller } from './traveller.ts'

type SealedLine = SealedIdentity & { record_id: RecordId; custodian: string; custodian_key: string; wrapped: Buffer; tokens: Buffer[] }

const openLine = async (services: Services, row: SealedLine): Promise<ExtractLine> => {
  const key = await services.keys.unwrap(row.custodian_key, row.wrapped)
  const open = (column: string, sealed: Buffer) => unseal(key, `${column}|${row.record_id}`, sealed).toString('utf8')
  return { id: row.record_id, ...openIdentity({ open, openMaybe: (column, sealed) => (sealed === null ? null : open(column, sealed)) }, row) }
}

/** The last extract asked, ready in the memory of the process that holds the keys; any change of a line makes it anew. */
const ready = new WeakMap<Services, { readonly print: string; readonly register: Register }>()
const registerOf = async (services: Services, rows: readonly SealedLine[]): Promise<Register> => {
  const hash = createHash('sha256')
  for (const row of rows) hash.update(row.record_id).update(row.names).update(row.birth).update(row.country ?? '')
  const print = hash.digest('hex')
  const known = ready.get(services)
  if (known?.print === print) return known.register
  const register = openExtract(await Promise.all(rows.map(row => openLine(services, row))))
  ready.set(services, { print, register })
  return register
}
/** The keyed root of redress tokens, apart from every other use. */
export const redressKey = (services: Services): Buffer => services.keys.root('redress')

const refused = (error: unknown): never => {
  const code = (error as { code?: string }).code
  if (code === 'TL409') throw new Refusal('screening.too-many')
  if (code === 'TL403') throw new Refusal('screening.ground')
  throw error
}

const raise = async (db: Db, services: Services, ask: Ask, ground: Ground, t: Traveller, status: 'possible' | 'probable', hits: readonly Hit[], rows: readonly SealedLine[]): Promise<RecordId> => {
  const id = ask.newId('record') as RecordId
  const keeper = rows.find(row => row.record_id === hits[0]!.listedId)!.custodian
  const { key, custodianKey, wrapped } = await services.keys.newRecordKey(keeper)
  const sealed = (column: string, value: string) => seal(key, `${column}|${id}`, Buffer.from(value, 'utf8'))
  const parts = hits.map(hit => sealed(columns.parts, JSON.stringify({ score: hit.score, status: hit.status, parts: hit.reasons })))
  await db.run(sql`
    select demand.raise_screening(${id}, ${registryNumber('SC', ask.rng)}, ${ground}, ${status}, ${custodianKey}, ${wrapped}, ${sealed(columns.name, t.name)}, ${sealed(columns.birth, t.birth)}, ${t.country === null ? null : sealed(columns.country, t.country)},
      ${hits.map(hit => hit.listedId)}::uuid[], ${parts}::bytea[])`)
  return id
}

export type Answer = { readonly answer: 'nothing' | 'waiting'; readonly ask: string | null; readonly card: { lines: CardLine[] } | null }

/**
 * A traveller at the gate, looked at inside the registry. Someone who does not match leaves a count and nothing else; someone
 * who may be on the extract becomes a record of the registry, of which the asker holds nothing until it answers.
 */
export const askOf = async (db: Db, services: Services, ask: Ask, ground: Ground, t: Traveller, today: PlainDate): Promise<Answer> => {
  const rows = await db.many<SealedLine>(sql`select * from demand.extract_to_screen(${ground}, ${today}::date)`).catch(refused)
  const { status, hits } = screenTraveller(await registerOf(services, rows), new Map(rows.map(row => [row.record_id, row.tokens])), t, redressKey(services))
  const raised = status === 'none' ? null : await raise(db, services, ask, ground, t, status, hits, rows)
  await count(db, services.keys, answered, { on: today, record: raised ?? (ask.newId('record') as RecordId), dims: { result: status } })
  if (raised !== null) return { answer: 'waiting', ask: raised, card: null }
  return { answer: 'nothing', ask: null, card: { lines: cardFor({ outcome: 'nothing', late: false, childOffence: false, on: today }) } }
}
