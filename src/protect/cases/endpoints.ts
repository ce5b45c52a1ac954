import { z } from 'zod'
import { endpoint, manage, anyStaff, opens, read, write } from '../../platform/http/endpoint.ts'
import { Line, Text, idOf } from '../../platform/values/id.ts'
import { At, Said } from '../../platform/values/time.ts'
import { horizons, needCodes, petKinds } from './case.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from './kinds.ts'

const workers = [advocate, caseWorker, intakeWorker, supervisor]
const Party = { adults: z.number().int().min(0).max(40), children: z.number().int().min(0).max(40), pets: z.array(z.enum(petKinds)).max(5) }
export const CaseId = idOf('record')

export const openCase = endpoint({
  route: 'POST /cases',
  posts: workers,
  asks: opens(caseKind),
  purpose: support,
  input: z.strictObject({ callMe: Line(120), ...Party, language: z.string().regex(/^[a-z]{2,3}$/) }),
  output: z.object({ case: CaseId, number: z.string() }),
  errors: ['cases.no-team'],
  log: { verb: 'case.opened' },
})

export const CaseLine = z.object({ id: CaseId, number: z.string(), callMe: z.string().nullable(), state: z.string(), adults: z.number(), children: z.number(), pets: z.array(z.string()), lastActivityAt: At, readable: z.number() })

export const listCases = endpoint({
  route: 'GET /cases',
  posts: workers,
  asks: anyStaff(),
  purpose: support,
  input: z.strictObject({ after: z.string().max(100).optional() }),
  output: z.object({ cases: z.array(CaseLine), next: z.string().nullable() }),
  errors: [],
  log: { verb: 'case.listed' },
})

export const StoryLine = z.object({ at: At, said: Said, knot: z.enum(['person', 'paper']), by: z.string().nullable() })
export const Seer = z.object({ id: z.string(), name: z.string(), agency: z.string(), sections: z.array(z.string()), purpose: z.string(), basis: z.string(), citation: z.string().nullable(), since: At, until: At.nullable(), endedAt: At.nullable(), endedBecause: z.string().nullable(), mine: z.boolean(), police: z.boolean() })

export const Case = CaseLine.extend({
  openedAt: At,
  legalName: z.string().nullable(),
  born: z.string().nullable(),
  contact: z.object({ channel: z.string(), hours: z.string(), wording: z.string().nullable() }).nullable(),
  needs: z.array(z.object({ id: z.string(), need: z.string(), horizon: z.string(), herWords: z.string().nullable(), state: z.string() })),
  away: z.array(z.object({ place: z.string(), label: Said, km: z.number() })),
  story: z.array(StoryLine),
  locked: z.array(z.string()),
  seers: z.array(Seer),
  whole: z.boolean(),
  version: z.number(),
})

export const readCase = endpoint({
  route: 'GET /cases/:case',
  posts: workers,
  asks: read(caseKind, ['summary'], ['identity', 'contact', 'needs', 'safety']),
  purpose: support,
  input: z.strictObject({}),
  output: Case,
  errors: [],
  log: { verb: 'case.opened-page' },
})

export const changeParty = endpoint({
  route: 'PUT /cases/:case/party',
  posts: workers,
  asks: write(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({ ...Party, state: z.enum(['open', 'paused', 'closed']) }),
  output: z.object({ version: z.number() }),
  errors: ['changed-meanwhile'],
  log: { verb: 'case.party-changed' },
  versioned: true,
})

export const changeIdentity = endpoint({
  route: 'PUT /cases/:case/identity',
  posts: workers,
  asks: write(caseKind, ['identity']),
  purpose: support,
  input: z.strictObject({ callMe: Line(120), legalName: Line(200).optional(), born: Line(60).optional() }),
  output: z.object({ version: z.number() }),
  errors: [],
  log: { verb: 'case.identity-changed' },
})

export const changeContact = endpoint({
  route: 'PUT /cases/:case/contact',
  posts: workers,
  asks: write(caseKind, ['contact']),
  purpose: support,
  input: z.strictObject({ channel: z.enum(['none', 'text', 'call', 'through someone', 'in person']), hours: z.enum(['any', 'day', 'before 18', 'evening']), number: Line(40).optional(), wording: Line(160).optional() }),
  output: z.object({ version: z.number() }),
  errors: [],
  log: { verb: 'case.contact-changed' },
})

export const addNeed = endpoint({
  route: 'POST /cases/:case/needs',
  posts: workers,
  asks: write(caseKind, ['needs']),
  purpose: support,
  input: z.strictObject({ need: z.enum(needCodes), horizon: z.enum(horizons), herWords: Text(2000).optional() }),
  output: z.object({ need: z.string() }),
  errors: [],
  log: { verb: 'case.need-added', keep: ['need'] },
})

export const addNote = endpoint({
  route: 'POST /cases/:case/notes',
  posts: workers,
  asks: write(caseKind, ['needs']),
  purpose: support,
  input: z.strictObject({ body: Text(1_000_000), hers: z.boolean() }),
  output: z.object({ note: z.string() }),
  errors: [],
  log: { verb: 'case.note-added' },
  most: 5_000_000,
})

export const stayAway = endpoint({
  route: 'POST /cases/:case/away',
  posts: workers,
  asks: write(caseKind, ['safety']),
  purpose: support,
  input: z.strictObject({ place: z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,80}$/), km: z.number().int().min(1).max(1000) }),
  output: z.object({ away: z.string() }),
  errors: ['cases.place-unknown'],
  log: { verb: 'case.stay-away-added' },
})

export const whoCanSee = endpoint({
  route: 'GET /cases/:case/who',
  posts: workers,
  asks: read(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ seers: z.array(Seer), whole: z.boolean() }),
  errors: [],
  log: { verb: 'case.who-can-see' },
})

export const Opening = z.object({ id: z.string(), at: At, who: z.string(), agency: z.string(), degree: z.string(), sections: z.array(z.string()), basis: z.string().nullable(), seq: z.number().nullable() })

export const listOpenings = endpoint({
  route: 'GET /cases/:case/openings',
  posts: workers,
  asks: manage(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ openings: z.array(Opening) }),
  errors: [],
  log: { verb: 'case.openings-read' },
})
