import { z } from 'zod'
import { anyStaff, endpoint, manage, opens, read, write } from '../../platform/http/endpoint.ts'
import { Text, idOf } from '../../platform/values/id.ts'
import { At, Said } from '../../platform/values/time.ts'
import { needCodes, petKinds } from '../cases/case.ts'
import { advocate, caseWorker, supervisor, support } from '../cases/kinds.ts'
import { genderCodes, limitCodes, safeAnswers, signCodes, statusCodes, topics, wishCodes } from './call.ts'
import { callKind } from './kinds.ts'

export const callers = [advocate, caseWorker, supervisor]
const PlaceCode = z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,80}$/)
const several = <const V extends readonly [string, ...string[]]>(codes: V) => z.array(z.enum(codes)).max(codes.length)

export const openCall = endpoint({
  route: 'POST /calls', posts: callers, asks: opens(callKind), purpose: support,
  input: z.strictObject({}),
  output: z.object({ call: idOf('record'), record: idOf('record') }),
  errors: [], log: { verb: 'call.opened' },
})

export const CallLine = z.object({ id: z.string(), state: z.string(), beganAt: At, endsAt: At, left: z.array(z.string()) })
export const listCalls = endpoint({
  route: 'GET /calls', posts: callers, asks: anyStaff(), purpose: support,
  input: z.strictObject({}),
  output: z.object({ calls: z.array(CallLine) }),
  errors: [], log: { verb: 'call.listed' },
})

const Child = z.strictObject({ age: z.number().int().min(0).max(25).nullable() })
const answerFields = {
  firstWords: Text(4000).nullable(),
  adults: z.number().int().min(0).max(40).nullable(),
  children: z.array(Child).max(20),
  pets: z.array(z.enum(petKinds)).max(5),
  place: PlaceCode.nullable(),
  needs: several(needCodes),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(8),
  wishes: several(wishCodes),
  limits: several(limitCodes),
  gender: z.enum(genderCodes).nullable(),
  status: z.enum(statusCodes).nullable(),
  signs: several(signCodes),
  skipped: several(topics),
}
export const AwayFrom = z.strictObject({ place: PlaceCode, km: z.number().int().min(1).max(1000) })
export const CallPage = z.object({
  id: z.string(), state: z.string(), safe: z.string().nullable(), beganAt: At, endsAt: At, version: z.number(),
  answers: z.object({ ...answerFields, pets: z.array(z.string()), needs: z.array(z.string()) }),
  placeLabel: Said.nullable(),
  away: z.array(z.object({ place: z.string(), km: z.number(), label: Said })),
  left: z.array(z.string()),
  duty: z.object({ said: Said, cite: Said.nullable(), confidence: z.string(), read: z.string().nullable() }),
})
export const readCall = endpoint({
  route: 'GET /calls/:call', posts: callers, asks: read(callKind, ['summary', 'needs', 'safety']), purpose: support,
  input: z.strictObject({ topic: z.enum(topics).optional() }), output: CallPage,
  errors: [], log: { verb: 'call.read' },
})

/** Any part of what was said; what is left out stays as it was. */
export const saveAnswers = endpoint({
  route: 'PUT /calls/:call/answers', posts: callers, asks: write(callKind, ['summary', 'needs', 'safety']), purpose: support,
  input: z.strictObject({ safe: z.enum(safeAnswers), ...answerFields, away: z.array(AwayFrom).max(50) }).partial(),
  output: z.object({ version: z.number() }),
  errors: ['changed-meanwhile', 'calls.place-unknown'], log: { verb: 'call.answers-saved' },
  versioned: true,
})

export const markHungUp = endpoint({
  route: 'POST /calls/:call/hung-up', posts: callers, asks: write(callKind, ['summary']), purpose: support,
  input: z.strictObject({}), output: z.object({ state: z.string() }),
  errors: [], log: { verb: 'call.hung-up' },
})

export const endCall = endpoint({
  route: 'POST /calls/:call/no-case', posts: callers, asks: manage(callKind, ['summary', 'needs', 'safety']), purpose: support,
  input: z.strictObject({}), output: z.object({ erased: z.literal(true) }),
  errors: [], log: { verb: 'call.ended' },
})

export const searchPlaces = endpoint({
  route: 'GET /places', posts: callers, asks: anyStaff(), purpose: support,
  input: z.strictObject({ text: z.string().min(1).max(120) }),
  output: z.object({ places: z.array(z.object({ id: z.string(), label: Said, matched: z.string(), how: z.string() })) }),
  errors: [], log: { verb: 'place.searched' },
})
