import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import type { Instant } from '../../platform/values/time.ts'
import { countKnownMinutes, type RoomSize } from './hold.ts'

export type FreeRoom = RoomSize & { readonly room: string; readonly label: string }
/** A service that counts its rooms. `known` false: counted over 24 h ago, so nothing of `free` may be shown or relied on. */
export type RoomsOf = { readonly service: string; readonly countedAt: string; readonly minutesAgo: number; readonly known: boolean; readonly rooms: number; readonly takenOfLate: number; readonly free: readonly FreeRoom[] }

type Row = { service_id: string; counted_at: Date; rooms: number; taken_of_late: number; room_id: string | null; label: string; adults: number; children: number; cot: boolean; wheelchair: boolean; pets: string[] }

const roomOf = (r: Row): FreeRoom[] => (r.room_id === null ? [] : [{ room: r.room_id, label: r.label, adults: r.adults, children: r.children, cot: r.cot, wheelchair: r.wheelchair, pets: r.pets }])

/** Free rooms by service id; services that count none are absent. One statement, over rooms and live holds alone. */
export const roomsFree = async (db: Db, now: Instant): Promise<ReadonlyMap<string, RoomsOf>> => {
  const rows = await db.many<Row>(sql`select * from protect.rooms_free()`)
  const found = new Map<string, RoomsOf & { free: FreeRoom[] }>()
  for (const r of rows) {
    const known = found.get(r.service_id)
    if (known) {
      known.free.push(...roomOf(r))
      continue
    }
    const minutesAgo = Math.max(0, Math.floor((now - r.counted_at.getTime()) / 60_000))
    found.set(r.service_id, { service: r.service_id, countedAt: r.counted_at.toISOString(), minutesAgo, known: minutesAgo < countKnownMinutes, rooms: r.rooms, takenOfLate: r.taken_of_late, free: roomOf(r) })
  }
  return found
}

/** The free rooms of one service, by label. */
export const roomsFreeOf = (db: Db, service: string): Promise<FreeRoom[]> =>
  db.many<FreeRoom>(sql`select room_id as room, label, adults, children, cot, wheelchair, pets from protect.rooms_free_of(${service})`)
