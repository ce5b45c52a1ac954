import { z } from 'zod'
import { anyPurpose, post } from '../access/kind.ts'
import { everyPost } from '../accounts/endpoints.ts'
import { anyStaff, endpoint } from '../http/endpoint.ts'
import { idOf, Line, Text } from '../values/id.ts'
import { At, Day, Said } from '../values/time.ts'
import { weekdays } from './turn.ts'

export const rotaKeepers = [post('supervisor'), post('administrator')]
const staff = { posts: everyPost, asks: anyStaff(), purpose: anyPurpose } as const
const keepers = { ...staff, posts: rotaKeepers } as const
const team = { team: idOf('team') }
/** `20` and `20:30`. */
const Hour = z.string().regex(/^([01]?\d|2[0-3])(:[0-5]\d)?$/)
const Colleague = z.object({ id: idOf('member'), name: z.string() })

export const RotaTeam = z.object({
  id: idOf('team'), name: z.string(), mine: z.boolean(),
  /** Null: nobody is on call at this moment. */
  now: z.object({ name: z.string(), untilClock: z.string(), until: At }).nullable(),
  members: z.array(Colleague),
  week: z.array(z.object({ id: z.string(), name: z.string(), weekday: z.enum(weekdays), starts: z.string(), ends: z.string() })),
  exceptions: z.array(z.object({ id: z.string(), name: z.string().nullable(), from: At, until: At })),
})

export const readRota = endpoint({ ...staff, route: 'GET /rota', input: z.strictObject({}), output: z.object({ teams: z.array(RotaTeam) }), errors: [], log: { verb: 'rota.read' } })

const Turn = z.object({ turn: z.string() })
export const setOnCall = endpoint({
  ...keepers, route: 'POST /rota/:team/week',
  input: z.strictObject({ ...team, member: idOf('member'), weekday: z.enum(weekdays), starts: Hour, hours: z.number().int().min(1).max(24) }),
  output: Turn, errors: ['refused'], log: { verb: 'rota.week-set', keep: ['team', 'member', 'weekday', 'starts', 'hours'] },
})
/** Without a member nobody is on call then. */
export const setException = endpoint({
  ...keepers, route: 'POST /rota/:team/exceptions',
  input: z.strictObject({ ...team, member: idOf('member').optional(), on: Day, starts: Hour, hours: z.number().int().min(1).max(336) }),
  output: Turn, errors: ['refused'], log: { verb: 'rota.exception-set', keep: ['team', 'member', 'on', 'starts', 'hours'] },
})
export const endTurn = endpoint({ ...keepers, route: 'POST /rota/turns/:turn/end', input: z.strictObject({ turn: idOf('turn') }), output: z.object({ ended: z.literal(true) }), errors: [], log: { verb: 'rota.turn-ended', keep: ['turn'] } })

/** How much of the day waits for the same act; never whose. */
export const Waits = z.object({ act: Said, n: z.number(), late: z.number() })
const LineRead = z.object({ open: z.boolean(), said: Said.nullable(), why: Said.nullable(), words: z.string().nullable(), go: z.string().nullable() })
export const HandOver = z.object({ id: z.string(), team: z.string(), from: z.string(), to: z.string(), toMe: z.boolean(), madeAt: At, acknowledgedAt: At.nullable(), waits: z.array(Waits), lines: z.array(LineRead) })

export const readHandOver = endpoint({
  ...staff, route: 'GET /hand-over', input: z.strictObject({}),
  output: z.object({
    waits: z.array(Waits),
    items: z.array(z.object({ id: z.string(), said: Said, why: Said })),
    teams: z.array(z.object({ id: idOf('team'), name: z.string(), colleagues: z.array(Colleague) })),
    notes: z.array(HandOver),
  }),
  errors: [], log: { verb: 'hand-over.read' },
})
export const handOver = endpoint({
  ...staff, route: 'POST /hand-over/:team',
  input: z.strictObject({ ...team, member: idOf('member'), lines: z.array(z.strictObject({ item: Line(120), words: Text(300).optional() })).max(30) }),
  output: z.object({ note: z.string() }), errors: ['refused', 'rota.settled'], log: { verb: 'hand-over.made', keep: ['team', 'member'] },
})
export const acknowledge = endpoint({ ...staff, route: 'POST /hand-over/notes/:note/acknowledge', input: z.strictObject({ note: idOf('hand-over') }), output: z.object({ acknowledged: z.literal(true) }), errors: [], log: { verb: 'hand-over.acknowledged', keep: ['note'] } })

const supervisors = { ...staff, posts: [post('supervisor')] } as const
export const readCovers = endpoint({
  ...supervisors, route: 'GET /covers', input: z.strictObject({}),
  output: z.object({
    colleagues: z.array(Colleague),
    covers: z.array(z.object({ id: z.string(), absent: z.string(), cover: z.string(), from: z.string(), until: z.string(), records: z.number(), runs: z.boolean() })),
  }),
  errors: [], log: { verb: 'covers.read' },
})
export const setCover = endpoint({
  ...supervisors, route: 'POST /covers',
  input: z.strictObject({ absent: idOf('member'), cover: idOf('member'), from: Day, until: Day }),
  output: z.object({ cover: z.string(), records: z.number() }), errors: ['refused', 'rota.cover-days'], log: { verb: 'cover.set', keep: ['absent', 'cover', 'from', 'until'] },
})
export const endCover = endpoint({ ...supervisors, route: 'POST /covers/:cover/end', input: z.strictObject({ cover: idOf('cover') }), output: z.object({ ended: z.literal(true) }), errors: [], log: { verb: 'cover.ended', keep: ['cover'] } })
