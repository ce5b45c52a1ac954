import { z } from 'zod'
import { anyPurpose, post } from '../../platform/access/kind.ts'
import { anyStaff, endpoint, nobody } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { intakeWorker, support } from '../cases/kinds.ts'
import { refusalReasons, roomNotes, roomStates } from './hold.ts'

const house = [intakeWorker]

export const BoardRoom = z.object({ room: z.string(), service: z.string(), label: z.string(), adults: z.number(), children: z.number(), cot: z.boolean(), wheelchair: z.boolean(), pets: z.array(z.string()), state: z.string(), until: z.string().nullable(), note: z.string().nullable(), heldFor: z.string().nullable(), heldMinutes: z.number().nullable(), heldUntil: At.nullable() })
export const AskedHold = z.object({ hold: z.string(), room: z.string(), adults: z.number(), children: z.number(), pets: z.array(z.string()), arrives: z.string(), from: z.string(), askedAt: At, until: At, minutesLeft: z.number(), state: z.string(), answeredAt: At.nullable(), how: z.string().nullable() })
export const Board = z.object({ now: At, countedAt: At.nullable(), countedBy: z.string().nullable(), minutesAgo: z.number(), rooms: z.array(BoardRoom), asked: z.array(AskedHold) })

export const readRooms = endpoint({
  route: 'GET /rooms',
  posts: house,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({}),
  output: Board,
  errors: [],
  log: { verb: 'rooms.read' },
})

export const answerAsked = endpoint({
  route: 'POST /holds/:hold/answer',
  posts: house,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ hold: idOf('hold'), yes: z.boolean(), reason: z.enum(refusalReasons).optional() }),
  output: z.object({ outcome: z.enum(['placed', 'refused']) }),
  errors: ['beds.ended'],
  log: { verb: 'hold.answered', keep: ['hold', 'yes'] },
})

export const giveBack = endpoint({
  route: 'POST /holds/:hold/release',
  posts: ['advocate', 'case-worker', 'supervisor'].map(post),
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ hold: idOf('hold') }),
  output: z.object({ released: z.boolean() }),
  errors: [],
  log: { verb: 'hold.released', keep: ['hold'] },
})

/** To another room of the same house, with whoever it is for: asked or placed. */
export const moveHold = endpoint({
  route: 'POST /holds/:hold/move',
  posts: house,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ hold: idOf('hold'), room: idOf('room') }),
  output: z.object({ moved: z.literal(true) }),
  errors: ['beds.taken', 'beds.ended', 'beds.too-small'],
  log: { verb: 'hold.moved', keep: ['hold', 'room'] },
})

export const setRoomState = endpoint({
  route: 'POST /rooms/:room/state',
  posts: house,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ room: idOf('room'), state: z.enum(roomStates), note: z.enum(roomNotes).optional(), until: Day.optional() }),
  output: z.object({ room: z.string() }),
  errors: [],
  log: { verb: 'room.set', keep: ['room', 'state'] },
})

export const roomsStillRight = endpoint({
  route: 'POST /rooms/still-right',
  posts: house,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ countedAt: At }),
  errors: [],
  log: { verb: 'rooms.counted' },
})

export const setDutyPhone = endpoint({
  route: 'PUT /rooms/duty-phone',
  posts: house,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ number: Line(30).regex(/^[0-9+() .-]{7,30}$/), language: z.enum(['en', 'fr']) }),
  output: z.object({ set: z.literal(true) }),
  errors: [],
  log: { verb: 'duty-phone.set' },
})

const Reply = z.object({ reply: Said, outcome: z.string() })

export const textInbound = endpoint({
  route: 'POST /text/inbound',
  posts: [],
  asks: nobody({ keeps: ['the shelter, the room, yes or no'] }),
  purpose: anyPurpose,
  input: z.strictObject({ from: Line(40), text: z.string().max(500), secret: Line(100) }),
  output: Reply,
  errors: ['beds.not-the-gateway'],
  log: { verb: 'hold.answered-by-text' },
})

export const keysInbound = endpoint({
  route: 'POST /voice/inbound',
  posts: [],
  asks: nobody({ keeps: ['the shelter, the room, yes or no'] }),
  purpose: anyPurpose,
  input: z.strictObject({ from: Line(40), keys: z.string().max(40), secret: Line(100) }),
  output: Reply,
  errors: ['beds.not-the-gateway'],
  log: { verb: 'hold.answered-by-keys' },
})
