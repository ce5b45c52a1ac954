import { z } from 'zod'
import { anyPurpose } from '../../platform/access/kind.ts'
import { anyStaff, endpoint, nobody } from '../../platform/http/endpoint.ts'
import { fileErrors } from '../../platform/imports/errors.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At } from '../../platform/values/time.ts'
import { petCodes } from '../beds/hold.ts'
import { intakeWorker, supervisor, support } from '../cases/kinds.ts'

const house = [intakeWorker, supervisor]
const mebibyte = 1024 * 1024
const File = z.string().min(4).max(mebibyte).regex(/^[A-Za-z0-9+/]+={0,2}$/)
const Time = z.iso.datetime({ offset: true }).optional()
export const CountReport = z.object({ changed: z.number(), same: z.number(), refused: z.array(z.object({ row: z.number(), room: z.string().nullable(), field: z.string().nullable(), reason: z.string() })) })
const countErrors = [...fileErrors, 'room-counts.columns', 'room-counts.old', 'room-counts.many'] as const

const Room = z.object({ room: z.string(), label: z.string(), adults: z.number(), children: z.number(), cot: z.boolean(), wheelchair: z.boolean(), pets: z.array(z.string()), state: z.string() })
export const Houses = z.object({ houses: z.array(z.object({ service: z.string(), name: z.string(), feedSince: At.nullable(), last: z.object({ how: z.string(), at: At, changed: z.number(), same: z.number(), refused: z.number(), whole: z.boolean() }).nullable(), rooms: z.array(Room) })) })

export const listHouses = endpoint({ route: 'GET /rooms/houses', posts: house, asks: anyStaff(), purpose: support, input: z.strictObject({}), output: Houses, errors: [], log: { verb: 'rooms.houses-read' } })

export const keepARoom = endpoint({
  route: 'POST /rooms/set-up', posts: house, asks: anyStaff(), purpose: support,
  input: z.strictObject({ service: idOf('service'), room: idOf('room').optional(), label: z.string().regex(/^[0-9A-Za-z]{1,6}$/), adults: z.number().int().min(0).max(40), children: z.number().int().min(0).max(40), cot: z.boolean(), wheelchair: z.boolean(), pets: z.array(z.enum(petCodes)).max(3) }),
  output: z.object({ room: z.string() }), errors: ['room-counts.no-bed', 'room-counts.label-taken'], log: { verb: 'room.kept', keep: ['service', 'label'] },
})

export const retireARoom = endpoint({ route: 'POST /rooms/:room/retire', posts: house, asks: anyStaff(), purpose: support, input: z.strictObject({ room: idOf('room') }), output: z.object({ retired: z.literal(true) }), errors: ['room-counts.someone-there'], log: { verb: 'room.retired', keep: ['room'] } })

export const bringCount = endpoint({
  route: 'POST /rooms/count', posts: house, asks: anyStaff(), purpose: support,
  input: z.strictObject({ service: idOf('service'), file: File, at: Time }), output: CountReport, errors: countErrors, log: { verb: 'rooms.counted-by-file', keep: ['service'] }, most: 2 * mebibyte,
})

export const makeFeedKey = endpoint({ route: 'POST /rooms/feed-key', posts: house, asks: anyStaff(), purpose: support, input: z.strictObject({ service: idOf('service') }), output: z.object({ token: z.string() }), errors: [], log: { verb: 'rooms.feed-key-made', keep: ['service'] } })
export const endFeed = endpoint({ route: 'POST /rooms/feed-key/end', posts: house, asks: anyStaff(), purpose: support, input: z.strictObject({ service: idOf('service') }), output: z.object({ ended: z.literal(true) }), errors: [], log: { verb: 'rooms.feed-key-ended', keep: ['service'] } })

/** The nightly file of a house's own system. */
export const feedInbound = endpoint({
  route: 'POST /rooms/inbound', posts: [], asks: nobody({ keeps: ['the house, its rooms and how they stand'] }), purpose: anyPurpose,
  input: z.strictObject({ token: Line(60), file: File, at: Time }), output: CountReport, errors: countErrors, log: { verb: 'rooms.counted-by-feed' }, most: 2 * mebibyte,
})
