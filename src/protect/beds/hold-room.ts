import type { Db } from '../../platform/db/db.ts'
import { sql } from '../../platform/db/sql.ts'
import { fail } from '../../platform/errors/catalogue.ts'
import type { Services } from '../../platform/slices/services.ts'
import type { RecordId } from '../../platform/values/id.ts'
import { openNumber } from './duty-phone.ts'
import { type Arrival, type Party, roomFits, waitingText } from './hold.ts'
import { type FreeRoom, roomsFreeOf } from './rooms-free.ts'

export type HoldAsked = {
  /** A room, or a service whose smallest fitting room is taken. */
  readonly room?: string
  readonly service?: string
  readonly party: Party
  readonly arrives: Arrival
  /** The call or case it is for; never seen by the shelter. */
  readonly record: RecordId | null
}
export type Held = { readonly hold: string; readonly service: string; readonly room: string; readonly until: string }
type Row = { hold_id: string; until: Date; label: string; service_id: string }

const size = (room: FreeRoom) => room.adults * 2 + room.children + (room.wheelchair ? 1 : 0)

const fittingRooms = async (db: Db, asked: HoldAsked): Promise<string[]> => {
  const free = asked.service ? await roomsFreeOf(db, asked.service) : []
  return free.filter(room => roomFits(room, asked.party)).sort((a, b) => size(a) - size(b) || a.label.length - b.label.length || (a.label < b.label ? -1 : 1)).map(room => room.room)
}

const tryRoom = (db: Db, room: string, { party, arrives, record }: HoldAsked) =>
  db.find<Row>(sql`select * from protect.hold_room(${room}, ${party.adults}, ${party.children}, ${[...party.pets]}, ${arrives}, ${record})`)

const tellShelter = async (db: Db, services: Services, hold: string) => {
  const duty = await db.find<{ number: Buffer; language: 'en' | 'fr'; label: string }>(sql`select number, language, label from protect.duty_number(${hold})`)
  if (duty) await services.gateway.send({ to: openNumber(services.keys, duty.number), text: waitingText(duty.label)[duty.language] })
}

/** Keeps a room for the hold time of its house (90 min unless set). The database decides among callers; fails with `beds.taken` when none is left. */
export const holdRoom = async (db: Db, services: Services, asked: HoldAsked): Promise<Held> => {
  const rooms = asked.room ? [asked.room] : await fittingRooms(db, asked)
  for (const room of rooms) {
    const row = await tryRoom(db, room, asked)
    if (!row) continue
    await tellShelter(db, services, row.hold_id)
    return { hold: row.hold_id, service: row.service_id, room: row.label, until: row.until.toISOString() }
  }
  return fail('beds.taken')
}

/** Gives the room back. False when the hold had ended. */
export const releaseHold = async (db: Db, hold: string): Promise<boolean> => (await db.one<{ did: boolean }>(sql`select protect.release_hold(${hold}) as did`)).did

/** When a call becomes a case, its holds go with it. Number of holds moved. */
export const moveHolds = async (db: Db, from: RecordId, to: RecordId): Promise<number> => (await db.one<{ n: number }>(sql`select protect.move_holds(${from}, ${to}) as n`)).n

export type Outcome = 'placed' | 'refused' | 'ended'
/** The shelter's answer, once; `ended` when the hold was past, or answered before. */
export const answerHold = async (db: Db, hold: string, yes: boolean, reason: string | null): Promise<Outcome> =>
  (await db.one<{ outcome: Outcome }>(sql`select protect.answer_hold(${hold}, ${yes}, ${reason}) as outcome`)).outcome

const notMoved = { taken: 'beds.taken', 'too-small': 'beds.too-small', ended: 'beds.ended' } as const
/** The house gives another of its rooms; refused where it would be given twice or would not hold them. */
export const moveHoldTo = async (db: Db, hold: string, room: string): Promise<{ moved: true }> => {
  const { said } = await db.one<{ said: 'moved' | keyof typeof notMoved }>(sql`select protect.move_hold(${hold}, ${room}) as said`)
  return said === 'moved' ? { moved: true } : fail(notMoved[said])
}

/** Makes the hold a place, exactly once: true for the call that did it. For the shelter's side alone. */
export const placeFromHold = async (db: Db, hold: string): Promise<boolean> => (await answerHold(db, hold, true, null)) === 'placed'

export type HoldLine = { readonly hold: string; readonly service: string; readonly room: string; readonly askedAt: string; readonly until: string; readonly state: string; readonly answeredAt: string | null; readonly how: string | null; readonly callBack: string | null; readonly reason: string | null }
type LineRow = { hold_id: string; service_id: string; label: string; asked_at: Date; until: Date; state: string; answered_at: Date | null; answered_how: string | null; call_back: Buffer | null; reason: string | null }

/** For the asking side: every hold of a call or case, newest first, as time has it now. */
export const holdsOf = async (db: Db, services: Services, record: RecordId): Promise<HoldLine[]> =>
  (await db.many<LineRow>(sql`select * from protect.holds_of(${record})`)).map(r => ({
    hold: r.hold_id, service: r.service_id, room: r.label, askedAt: r.asked_at.toISOString(), until: r.until.toISOString(), state: r.state,
    answeredAt: r.answered_at?.toISOString() ?? null, how: r.answered_how, callBack: r.call_back ? openNumber(services.keys, r.call_back) : null, reason: r.reason,
  }))
