import { sealersFor } from '../crypto/sealer.ts'
import type { Db } from '../db/db.ts'
import { sql } from '../db/sql.ts'
import { fail } from '../errors/catalogue.ts'
import { readDay } from '../my-day/read-day.ts'
import type { Services } from '../slices/services.ts'
import type { MemberId, RecordId, TeamId } from '../values/id.ts'
import type { Instant } from '../values/time.ts'
import { teamsOf } from './read-rota.ts'
import { type Waits, waitsOf } from './waits.ts'

type Item = Awaited<ReturnType<typeof readDay>>['items'][number]
type Kept = Pick<Item, 'said' | 'why' | 'go'> & { readonly words: string | null }
const column = 'platform.hand_over_line.line'

/** The day, asked under every purpose of the session, and back to the purpose of this request. */
const dayAndBack = async (db: Db, services: Services, posts: readonly string[], now: Instant): Promise<Item[]> => {
  const { name } = await db.one<{ name: string }>(sql`select name from access.purpose_code where id = access.purpose()`)
  const { items } = await readDay(db, services, posts, now)
  await db.one(sql`select access.turn_to(${name}) as turned`)
  return items.filter(i => i.slice !== 'platform/rota')
}

/** Items whose record opens for this purpose: a line can be sealed under its key. */
const sealable = async (db: Db, services: Services, items: readonly Item[]) => {
  const sealers = await sealersFor(db, services.keys, [...new Set(items.flatMap(i => i.record ?? []))])
  return { sealers, items: items.filter(i => i.record !== null && sealers.has(i.record)) }
}

type NoteRow = { id: string; team: string; from_name: string; to_name: string; to_me: boolean; made_at: Date; acknowledged_at: Date | null; waits: Waits[] }
type LineRow = { hand_over_id: string; record_id: RecordId | null; line: Buffer | null }
const shut = { open: false, said: null, why: null, words: null, go: null }

const notesOf = async (db: Db, services: Services) => {
  const notes = await db.many<NoteRow>(sql`select id, team, from_name, to_name, to_me, made_at, acknowledged_at, waits from platform.hand_overs()`)
  const lines = await db.many<LineRow>(sql`select hand_over_id, record_id, line from platform.hand_over_lines(${notes.map(n => n.id)}::uuid[])`)
  const sealers = await sealersFor(db, services.keys, [...new Set(lines.flatMap(l => l.record_id ?? []))])
  const read = ({ record_id, line }: LineRow) => {
    const sealer = record_id && sealers.get(record_id)
    return sealer && line ? { open: true, ...(JSON.parse(sealer.open(column, line)) as Kept) } : shut
  }
  return notes.map(n => ({
    id: n.id, team: n.team, from: n.from_name, to: n.to_name, toMe: n.to_me, madeAt: n.made_at.toISOString(), acknowledgedAt: n.acknowledged_at?.toISOString() ?? null, waits: n.waits,
    lines: lines.filter(l => l.hand_over_id === n.id).map(read),
  }))
}

export const readAllHandOvers = async (db: Db, services: Services, me: MemberId, posts: readonly string[], now: Instant) => {
  const day = await dayAndBack(db, services, posts, now)
  const { items } = await sealable(db, services, day)
  const { teams, colleagues } = await teamsOf(db)
  return {
    waits: waitsOf(day),
    items: items.map(({ id, said, why }) => ({ id, said, why })),
    teams: teams.filter(t => t.mine).map(t => ({ id: t.id, name: t.name, colleagues: colleagues.filter(c => c.team_id === t.id && c.id !== me).map(({ id, name }) => ({ id, name })) })),
    notes: await notesOf(db, services),
  }
}

type Given = { readonly team: TeamId; readonly member: MemberId; readonly lines: readonly { readonly item: string; readonly words?: string | undefined }[] }

/** What waits is counted here, never sent by the worker; a line says what the day says of its record, and the worker's own words. */
export const makeHandOver = async (db: Db, services: Services, posts: readonly string[], now: Instant, { team, member, lines }: Given) => {
  const day = await dayAndBack(db, services, posts, now)
  const { sealers, items } = await sealable(db, services, day)
  const kept = lines.map(({ item, words }) => {
    const found = items.find(i => i.id === item) ?? fail('rota.settled')
    const line: Kept = { said: found.said, why: found.why, go: found.go, words: words ?? null }
    return { record: found.record!, sealed: sealers.get(found.record!)!.text(column, JSON.stringify(line)) }
  })
  return db.one<{ note: string }>(sql`select platform.hand_over_to(${team}, ${member}, ${JSON.stringify(waitsOf(day))}::jsonb, ${kept.map(k => k.record)}::uuid[], ${kept.map(k => k.sealed)}::bytea[]) as note`)
}
