import { z } from 'zod'
import { anyStaff, endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf } from '../../platform/values/id.ts'
import { At, Said } from '../../platform/values/time.ts'
import { arrivals } from '../beds/hold.ts'
import { callKind } from '../calls/kinds.ts'
import { advocate, caseKind, caseWorker, supervisor, support } from '../cases/kinds.ts'

const seekers = [advocate, caseWorker, supervisor]
const PlaceCode = z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,80}$/)
const Ring = z.array(z.tuple([z.number(), z.number()]))
const Clause = z.object({ said: Said, fact: z.string().nullable(), verifiedOn: z.string() })
export const Place = z.object({
  service: z.string(), name: z.string(), kind: z.string(), province: z.string(), region: z.string(), phone: z.string().nullable(), exact: z.boolean(), verifiedOn: z.string(), band: Said.nullable(), way: Said.nullable(), means: z.array(z.string()),
  capacity: z.object({ known: z.boolean(), free: z.number(), minutesAgo: z.number(), countedAt: At }).nullable(),
  /** The list from elsewhere that names it; null for a house that works with us. */
  feed: z.string().nullable(),
  ring: Ring, fits: z.array(Clause), traded: z.array(Clause), ask: z.array(Clause),
})
export const Places = z.object({
  at: At, asked: z.number(), exact: z.number(), askFirst: z.number(), setAside: z.number(),
  places: z.array(Place),
  ruledOut: z.array(z.object({ key: z.string(), said: Said, icon: z.string(), count: z.number(), names: z.array(z.string()) })),
  relaxations: z.array(z.object({ keys: z.array(z.string()), said: Said, opens: z.number() })),
  note: Said.nullable(),
  chips: z.array(z.object({ key: z.string(), said: Said, icon: z.string(), strength: z.enum(['must', 'hers', 'like']), opens: z.boolean() })),
  cover: z.object({ places: z.array(z.object({ service: z.string(), name: z.string(), covers: z.array(z.string()) })), journeys: z.number(), missing: z.array(z.object({ need: z.string(), said: Said })), optimal: z.boolean() }).nullable(),
  notJudged: z.array(z.string()),
  near: z.object({ said: Said, province: z.string(), ring: Ring }).nullable(),
  away: z.array(z.object({ key: z.string(), said: Said, ring: Ring })),
})

const asking = { without: z.array(z.string().regex(/^[a-z-]{2,40}(:[a-z0-9-]{1,40})?$/)).max(20).optional() }

/** What the page starts from: nothing of anyone. The search itself is asked for a call or a case. */
export const startSearch = endpoint({
  route: 'GET /find-a-place',
  posts: seekers,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ call: z.uuid().optional(), case: z.uuid().optional() }),
  output: z.object({ services: z.number(), calls: z.array(z.object({ id: z.string(), beganAt: At })) }),
  errors: [],
  log: { verb: 'places.opened' },
})

export const placesForCall = endpoint({
  route: 'POST /calls/:call/places',
  posts: seekers,
  asks: read(callKind, ['summary', 'needs', 'safety']),
  purpose: support,
  input: z.strictObject({ ...asking }),
  output: Places,
  errors: ['matching.away-unknown'],
  log: { verb: 'places.asked' },
})

export const placesForCase = endpoint({
  route: 'POST /cases/:case/places',
  posts: seekers,
  asks: read(caseKind, ['summary', 'needs', 'safety']),
  purpose: support,
  input: z.strictObject({ ...asking, place: PlaceCode.optional() }),
  output: Places,
  errors: ['matching.away-unknown'],
  log: { verb: 'places.asked' },
})

const Holding = z.strictObject({ service: idOf('service'), arrives: z.enum(arrivals) })
const Held = z.object({ hold: z.string(), service: z.string(), room: z.string(), until: At })

export const holdForCall = endpoint({
  route: 'POST /calls/:call/holds',
  posts: seekers,
  asks: write(callKind, ['summary']),
  purpose: support,
  input: Holding,
  output: Held,
  errors: ['beds.taken'],
  log: { verb: 'hold.asked', keep: ['service'] },
})

export const holdForCase = endpoint({
  route: 'POST /cases/:case/holds',
  posts: seekers,
  asks: write(caseKind, ['summary']),
  purpose: support,
  input: Holding,
  output: Held,
  errors: ['beds.taken'],
  log: { verb: 'hold.asked', keep: ['service'] },
})

const HoldLine = z.object({ hold: z.string(), service: z.string(), room: z.string(), askedAt: At, until: At, state: z.string(), answeredAt: At.nullable(), how: z.string().nullable(), callBack: z.string().nullable(), reason: z.string().nullable() })

export const holdsForCall = endpoint({
  route: 'GET /calls/:call/holds',
  posts: seekers,
  asks: read(callKind, ['summary']),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ holds: z.array(HoldLine) }),
  errors: [],
  log: { verb: 'holds.read' },
})

export const holdsForCase = endpoint({
  route: 'GET /cases/:case/holds',
  posts: seekers,
  asks: read(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ holds: z.array(HoldLine) }),
  errors: [],
  log: { verb: 'holds.read' },
})
