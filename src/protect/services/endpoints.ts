import { z } from 'zod'
import { post } from '../../platform/access/kind.ts'
import { anyStaff, endpoint } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { advocate, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { factNames, serviceKinds } from './service.ts'

export const workers = [advocate, caseWorker, intakeWorker, supervisor]
const house = [intakeWorker]
const FactName = z.enum(factNames as readonly [string, ...string[]])
const Province = z.enum(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'])

export const ServiceLine = z.object({ id: z.string(), name: z.string(), kind: z.string(), province: z.string(), phone: z.string().nullable(), verifiedOn: z.string(), lastDay: z.string().nullable() })

export const listDirectory = endpoint({
  route: 'GET /services',
  posts: workers,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ text: Line(100).optional(), province: Province.optional(), kind: z.enum(serviceKinds).optional(), after: z.string().max(300).optional() }),
  output: z.object({ today: z.string(), count: z.number(), services: z.array(ServiceLine), next: z.string().nullable() }),
  errors: [],
  log: { verb: 'directory.listed' },
})

export const ServiceFact = z.object({ fact: z.string(), said: Said, value: z.string().nullable(), list: z.boolean(), verifiedOn: z.string(), source: z.string(), doubted: z.boolean() })
export const Service = ServiceLine.extend({ agency: z.string(), region: z.string(), demo: z.boolean(), source: z.string(), ours: z.boolean(), today: z.string(), facts: z.array(ServiceFact), views: z.array(z.object({ at: At, who: z.string() })) })

export const readService = endpoint({
  route: 'GET /services/:service',
  posts: workers,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ service: idOf('service') }),
  output: Service,
  errors: [],
  log: { verb: 'service.read' },
})

export const stillRight = endpoint({
  route: 'POST /services/:service/still-right',
  posts: house,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ service: idOf('service') }),
  output: z.object({ verifiedOn: z.string() }),
  errors: [],
  log: { verb: 'service.confirmed', keep: ['service'] },
})

export const factWrong = endpoint({
  route: 'POST /services/:service/wrong',
  posts: workers,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ service: idOf('service'), fact: FactName }),
  output: z.object({ cleared: z.boolean() }),
  errors: [],
  log: { verb: 'service.doubted', keep: ['service', 'fact'] },
})

export const setFact = endpoint({
  route: 'POST /services/:service/facts',
  posts: house,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ service: idOf('service'), fact: FactName, value: z.union([z.boolean(), z.number().int().min(0).max(3650), z.array(z.string().regex(/^[a-z-]{2,40}$/)).max(20)]) }),
  output: z.object({ fact: z.string() }),
  errors: ['services.value'],
  log: { verb: 'service.fact-set', keep: ['service', 'fact'] },
})

/** Its last day: from then on nobody is sent there. Null: it stays open. */
export const closeService = endpoint({
  route: 'POST /services/:service/last-day',
  posts: [...house, supervisor],
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ service: idOf('service'), lastDay: Day.nullable() }),
  output: z.object({ lastDay: z.string().nullable() }),
  errors: ['services.day-past'],
  log: { verb: 'service.last-day', keep: ['service', 'lastDay'] },
})

export const nameEscort = endpoint({
  route: 'POST /services/:service/escort',
  posts: house,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ service: idOf('service'), hold: idOf('hold'), member: idOf('member'), hours: z.number().int().min(1).max(12) }),
  output: z.object({ until: At }),
  errors: [],
  log: { verb: 'place.escort-named', keep: ['service', 'hold', 'member'] },
})

const escorts = [...workers, post('driver')]

/** Doors that a house lets me be shown, while an arrival lasts: the name of the house and no more. */
export const listDoors = endpoint({
  route: 'GET /doors',
  posts: escorts,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ doors: z.array(z.object({ service: z.string(), name: z.string(), until: At })) }),
  errors: [],
  log: { verb: 'doors.listed' },
})

export const placeAtArrival = endpoint({
  route: 'POST /services/:service/place',
  posts: escorts,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ service: idOf('service') }),
  output: z.object({ address: z.string().nullable(), viewsLeft: z.number() }),
  errors: [],
  log: { verb: 'place.shown', keep: ['service'] },
})
