import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { RoomKind } from './ask-replay.ts'

type Province = { province: string; unmet: number | null; sought: number | null; found: number | null; hours: string | null; rooms: number | null }
type Part = { code: string; unmet: number | null }
type Replay = { id: string; asked_at: Date; province: string; kind: RoomKind; rooms: number; done_at: Date | null; too_few: boolean | null; sought: number | null; at_once: [number, number] | null; waited: [number, number] | null; nowhere: [number, number] | null }

/** The year's gaps as counts; what a filter asks is a need or a province, never a person. */
export const readGapsOf = async (db: Db, { need = null, province = null }: { need?: string | null | undefined; province?: string | null | undefined }) => {
  const part = (name: string) => db.many<Part>(sql`select code, unmet from protect.gaps_by(${name}, ${need}, ${province})`)
  const provinces = await db.many<Province>(sql`select * from protect.gaps_by_province(${need})`)
  const replays = await db.many<Replay>(sql`select * from protect.my_replays()`)
  return {
    need, province, provinces: provinces.map(p => ({ ...p, hours: p.hours === null ? null : Number(p.hours) })), needs: await part('need'), limits: await part('limit'), months: await part('month'),
    replays: replays.map(r => ({ id: r.id, askedAt: r.asked_at.toISOString(), province: r.province, kind: r.kind, rooms: r.rooms, done: r.done_at !== null, tooFew: r.too_few ?? false, sought: r.sought, atOnce: r.at_once, waited: r.waited, none: r.nowhere })),
  }
}
