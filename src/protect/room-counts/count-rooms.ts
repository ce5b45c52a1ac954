import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../../platform/db/db.ts'
import type { Pool } from '../../platform/db/pools.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import { readTable } from '../../platform/imports/read-table.ts'
import type { Instant } from '../../platform/values/time.ts'
import { type Counted, readCount } from './count-file.ts'

const dayMs = 86_400_000
const mostRows = 500
type OutcomeRow = { label: string; outcome: string }

/** When a count was true: not ahead of now, and younger than the day after which a count says nothing. */
export const asOf = (at: string | undefined, now: Instant): string => {
  const told = at === undefined ? now : Date.parse(at)
  if (!(told > now - dayMs)) return fail('room-counts.old')
  return new Date(Math.min(told, now)).toISOString()
}

export const countIn = async (file: string): Promise<Counted> => {
  const counted = readCount(await readTable(Buffer.from(file, 'base64')))
  return counted.told.length > mostRows ? fail('room-counts.many') : counted
}

const columns = ({ told }: Counted) => [told.map(t => t.room), told.map(t => t.state), told.map(t => t.until)] as const

/** Each row by itself: what became of its room, or why it was not read. */
const reportOf = ({ told, faults }: Counted, outcomes: readonly OutcomeRow[]) => {
  const by = new Map(outcomes.map(o => [o.label, o.outcome]))
  const rows = told.map(t => ({ row: t.row, room: t.room, outcome: by.get(t.room) ?? 'unknown-room' }))
  return {
    changed: rows.filter(r => r.outcome === 'changed').length, same: rows.filter(r => r.outcome === 'same').length,
    refused: [...rows.filter(r => r.outcome !== 'changed' && r.outcome !== 'same').map(r => ({ row: r.row, room: r.room as string | null, field: null as string | null, reason: r.outcome })), ...faults.map(f => ({ row: f.row, room: null, field: f.field, reason: f.reason }))].sort((a, b) => a.row - b.row),
  }
}

/** The house's own file, brought by someone who works there. */
export const countByFile = async (db: Db, g: { service: string; file: string; at?: string | undefined }, now: Instant) => {
  const [counted, at] = [await countIn(g.file), asOf(g.at, now)]
  const [labels, states, untils] = columns(counted)
  return reportOf(counted, await db.many<OutcomeRow>(sql`select label, outcome from protect.count_by_file(${g.service}, ${at}::timestamptz, ${labels}::text[], ${states}::text[], ${untils}::date[])`))
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The same from the house's own system at night, by its key. */
export const countByFeed = async (door: Pool, g: { token: string; file: string; at?: string | undefined }, now: Instant) => {
  const [counted, at] = [await countIn(g.file), asOf(g.at, now)]
  const { rows } = await door.query<OutcomeRow>('select label, outcome from protect.door_count_by_feed($1, $2, $3, $4, $5)', [hashOf(g.token), at, ...columns(counted)])
  return reportOf(counted, rows)
}

/** A new key for the house's own system; shown once. An earlier one opens nothing from now on. */
export const newFeedKey = async (db: Db, service: string) => {
  const token = randomBytes(24).toString('base64url')
  await db.run(sql`select protect.set_room_feed(${service}, ${hashOf(token)})`)
  return { token }
}

export const endFeedKey = async (db: Db, service: string) => {
  await db.run(sql`select protect.set_room_feed(${service}, null)`)
  return { ended: true as const }
}
