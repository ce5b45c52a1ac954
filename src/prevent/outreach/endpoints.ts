import { z } from 'zod'
import { anyStaff, endpoint, opens, read, write, manage } from '../../platform/http/endpoint.ts'
import { provinceCodes } from '../../platform/places/provinces.ts'
import { idOf, Line, Text } from '../../platform/values/id.ts'
import { Day, Said } from '../../platform/values/time.ts'
import { coordinator, outreach, outreachKind } from './kinds.ts'
import { audiences, rounds, settings, topics } from './session.ts'

const posts = [coordinator]
const PlaceCode = z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,80}$/)
const Came = z.number().int().min(0).max(5000)

const Community = z.object({ place: z.string(), label: Said, region: Said.nullable(), population: z.number().nullable(), road: z.boolean().nullable(), lastMonth: z.string().nullable(), months: z.number().nullable(), plannedMonth: z.string().nullable() })
const SessionLine = z.object({ id: z.string(), on: z.string(), state: z.string(), area: Said, audience: z.string(), setting: z.string(), topic: z.string(), came: z.number().nullable(), counts: z.boolean(), results: z.enum(['none', 'wait', 'withheld', 'written']), late: z.boolean() })

export const listOutreach = endpoint({
  route: 'GET /outreach', posts, asks: anyStaff(), purpose: outreach, input: z.strictObject({ after: z.string().max(80).optional() }),
  output: z.object({ sessions: z.array(SessionLine), next: z.string().nullable(), province: z.string(), gaps: z.array(Community), communities: z.number(), never: z.number() }),
  errors: [], log: { verb: 'outreach.listed' },
})
export const listCommunities = endpoint({
  route: 'GET /outreach/communities', posts, asks: anyStaff(), purpose: outreach, input: z.strictObject({ province: z.enum(provinceCodes).optional() }),
  output: z.object({ province: z.string(), provinces: z.array(z.object({ code: z.string(), name: Said })), communities: z.array(Community) }),
  errors: [], log: { verb: 'outreach.communities-listed' },
})
export const searchOutreachPlaces = endpoint({
  route: 'GET /outreach/places', posts, asks: anyStaff(), purpose: outreach, input: z.strictObject({ text: z.string().min(1).max(120) }),
  output: z.object({ places: z.array(z.object({ id: z.string(), label: Said, kept: Said })) }),
  errors: [], log: { verb: 'outreach.place-searched' },
})
export const planVisit = endpoint({
  route: 'POST /outreach/communities/:place/plan', posts, asks: anyStaff(), purpose: outreach, input: z.strictObject({ place: PlaceCode, on: Day }),
  output: z.object({ planned: z.literal(true) }), errors: ['outreach.place-unknown', 'outreach.month-past'], log: { verb: 'outreach.visit-planned', keep: ['on'] },
})
export const recordSession = endpoint({
  route: 'POST /outreach', posts, asks: opens(outreachKind), purpose: outreach,
  input: z.strictObject({ on: Day, place: PlaceCode, audience: z.enum(audiences), setting: z.enum(settings), topic: z.enum(topics), hostIndigenous: z.boolean(), hostAgrees: z.boolean().optional(), host: Line(120).optional(), came: Came.optional() }),
  output: z.object({ record: idOf('record'), state: z.string() }),
  errors: ['outreach.no-team', 'outreach.place-unknown', 'outreach.not-yet', 'outreach.how-many'], log: { verb: 'outreach.recorded', keep: ['audience', 'setting', 'topic'] },
})

const Result = z.object({ round: z.string(), matched: z.number().nullable(), before: z.array(z.number()), after: z.array(z.number()), mean: z.object({ mean: z.number(), low: z.number(), high: z.number() }).nullable(), on: z.string() })
export const readSession = endpoint({
  route: 'GET /outreach/:outreach', posts, asks: read(outreachKind, ['summary'], ['answers']), purpose: outreach, input: z.strictObject({}),
  output: z.object({ on: z.string(), state: z.string(), area: Said, audience: z.string(), setting: z.string(), topic: z.string(), host: z.string().nullable(), hostIndigenous: z.boolean(), hostAgrees: z.boolean(), came: z.number().nullable(), counts: z.boolean(), counted: z.boolean(), mayBeHeld: z.boolean(), results: z.array(Result), questions: z.array(z.object({ ask: Said, right: z.string() })) }),
  errors: [], log: { verb: 'outreach.read' },
})
const State = z.object({ state: z.string() })
export const holdSession = endpoint({
  route: 'POST /outreach/:outreach/held', posts, asks: write(outreachKind, ['summary']), purpose: outreach, input: z.strictObject({ came: Came, place: PlaceCode.optional() }), output: State,
  errors: ['outreach.not-planned', 'outreach.not-yet', 'outreach.other-place'], log: { verb: 'outreach.held' },
})
export const callOffSession = endpoint({
  route: 'POST /outreach/:outreach/call-off', posts, asks: write(outreachKind, ['summary']), purpose: outreach, input: z.strictObject({}), output: State,
  errors: ['outreach.not-planned'], log: { verb: 'outreach.called-off' },
})
export const answerForHost = endpoint({
  route: 'POST /outreach/:outreach/host-answer', posts, asks: manage(outreachKind, ['summary', 'answers']), purpose: outreach, input: z.strictObject({ agrees: z.boolean() }), output: z.object({ counted: z.boolean() }),
  errors: ['outreach.no-indigenous-host'], log: { verb: 'outreach.host-answered', keep: ['agrees'] },
})
/** Both piles of slips, matched and gone: what is kept is counts, and below ten not even those. */
export const writeResults = endpoint({
  route: 'POST /outreach/:outreach/results', posts, asks: manage(outreachKind, ['summary', 'answers']), purpose: outreach,
  input: z.strictObject({ round: z.enum(rounds), before: Text(20_000), after: Text(20_000) }), output: z.object({ outcome: z.enum(['written', 'withheld']) }),
  errors: ['outreach.not-held', 'outreach.host-has-not-agreed', 'outreach.slip-line', 'outreach.more-than-came'], log: { verb: 'outreach.results-written', keep: ['round'] },
})
