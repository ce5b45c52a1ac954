import type { PlainDate } from '../../algorithms/calendars/day.ts'
import { day } from '../../algorithms/calendars/day.ts'
import type { Keys } from '../../platform/crypto/keys.ts'
import { lookupOf } from './receipt.ts'
import { bytesOf, type Door } from './reader.ts'
import { columns, places, recordSeal } from './record-seal.ts'
import { type Bytes, fromText, toText } from './sealed/bytes.ts'
import { herId, openSealed, readersOf, type Reader, sealTo } from './sealed/sealed-to.ts'

/** A line of her report's story: her own by its day, an answer sealed for her and, where the server was given her words, open. */
export type StoryLine = { readonly on: string; readonly mine: boolean; readonly sealed: string | null; readonly text: string | null }
export type Story = { readonly state: string; readonly receivedOn: string; readonly hears: readonly Reader[]; readonly lines: readonly StoryLine[] }
type Found = { record_id: string; custodian_key: string; wrapped: Buffer; state: string; received_on: string }

const findRow = async (door: Door, token: Buffer): Promise<Found | null> =>
  (await door.query<Found>('select record_id, custodian_key, wrapped, state, received_on::text from prevent.door_report_found($1)', [token])).rows[0] ?? null

const hearers = async (door: Door, token: Buffer): Promise<Reader[]> =>
  (await door.query<{ key_id: string; public_key: Buffer }>('select * from prevent.door_report_hears($1)', [token])).rows.map(r => ({ id: r.key_id, key: bytesOf(r.public_key) }))

const line = async (on: string, sealed: string, seed: Bytes | null): Promise<StoryLine> => {
  const bytes = fromText(sealed)
  const text = seed && bytes ? await openSealed({ id: herId, seed }, bytes, places.reply) : null
  return { on, mine: false, sealed, text }
}

/** Null for a receipt of nobody, and for one whose report is erased: the same questions were asked. */
export const readStory = async (door: Door, keys: Keys, { find, seed }: { find: Bytes; seed: Bytes | null }): Promise<Story | null> => {
  const token = lookupOf(keys, find)
  const found = await findRow(door, token)
  const rows = (await door.query<{ said_on: string; body: Buffer | null }>('select said_on::text, body from prevent.door_report_story($1)', [token])).rows
  const hears = await hearers(door, token)
  if (!found) return null
  const seal = recordSeal(found.record_id, await keys.unwrap(found.custodian_key, found.wrapped))
  const lines = await Promise.all(rows.map(async r => (r.body === null ? { on: day(r.said_on), mine: true, sealed: null, text: null } : line(r.said_on, seal.open(columns.reply, r.body), seed))))
  return { state: found.state, receivedOn: found.received_on, hears, lines }
}

export type Written = 'written' | 'unknown' | 'unsound'
/** She writes again, to those who hold her report now; what was sealed in her browser is taken as it is, if it is sealed to them alone. */
export const writeAgain = async (door: Door, keys: Keys, find: Bytes, said: { text: string } | { body: Bytes }, on: PlainDate): Promise<Written> => {
  const token = lookupOf(keys, find)
  const found = await findRow(door, token)
  const hears = await hearers(door, token)
  if (!found || hears.length === 0) return 'unknown'
  if ('body' in said && readersOf(said.body)?.join() !== hears.map(r => r.id).join()) return 'unsound'
  const body = 'body' in said ? said.body : await sealTo(hears, said.text, places.report)
  const seal = recordSeal(found.record_id, await keys.unwrap(found.custodian_key, found.wrapped))
  await door.query('select prevent.door_report_add($1, $2, $3)', [token, seal.text(columns.text, toText(body)), on])
  return 'written'
}
