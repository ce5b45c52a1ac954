import { z } from 'zod'
import { endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { ages, lists, stops } from './screening.ts'

export const workers = [advocate, caseWorker, intakeWorker, supervisor]
const ScreeningId = idOf('screening')
const Confidence = z.enum(['official', 'secondary', 'unverified'])
const Duty = z.object({ said: Said, cite: Said.nullable(), confidence: Confidence, read: Day.nullable() })
const Line = z.object({ id: ScreeningId, name: Said, instrumentVersion: z.string(), age: z.enum(ages), state: z.enum(['open', 'paused', 'ended']), startedAt: At, changedAt: At, by: z.string().nullable(), keepsAnswers: z.boolean() })

export const listScreenings = endpoint({
  route: 'GET /cases/:case/screenings', posts: workers, asks: read(caseKind, ['safety'], ['summary']), purpose: support,
  input: z.strictObject({}), output: z.object({ number: z.string().nullable(), duty: Duty, sayFirst: Said, otherLanguage: Said, held: z.boolean(), screenings: z.array(Line) }),
  errors: [], log: { verb: 'screening.listed' },
})

export const startScreening = endpoint({
  route: 'POST /cases/:case/screenings', posts: workers, asks: write(caseKind, ['safety']), purpose: support,
  input: z.strictObject({ list: z.enum(lists), age: z.enum(ages), told: z.boolean() }), output: z.object({ screening: ScreeningId }),
  errors: ['screening.say-first'], log: { verb: 'screening.started' },
})

const Question = z.object({ item: z.string(), ask: Said, optional: z.boolean(), opening: z.boolean() })
const Step = z.object({ step: z.string(), say: Said })
const Saids = z.array(Said).readonly()
export const Result = z.object({
  positive: z.array(z.string()).readonly(), reading: Saids, steps: z.array(Step).readonly(), limits: Saids,
  rule: z.object({ said: Said, source: z.string(), read: Day, confidence: Confidence }),
  dimensions: z.array(z.object({ dimension: z.string(), name: Said, status: z.enum(['positive', 'not-shown', 'cannot-say']), on: Saids, notCounted: Saids, unknown: Saids, skipped: z.number() })).readonly(),
})
export const readScreening = endpoint({
  route: 'GET /cases/:case/screenings/:screening', posts: workers, asks: read(caseKind, ['safety'], ['summary']), purpose: support,
  input: z.strictObject({ screening: ScreeningId }),
  output: Line.extend({
    number: z.string().nullable(), version: z.number(), duty: Duty, sayFirst: Said, otherLanguage: Said, held: z.boolean(),
    pausedFor: z.array(Step).readonly(), question: Question.nullable(), answers: z.array(z.object({ item: z.string(), ask: Said, answer: z.enum(['yes', 'no', 'unknown', 'skipped']) })), result: Result,
  }),
  errors: [], log: { verb: 'screening.read', keep: ['screening'] },
})

const Changed = z.object({ version: z.number() })
const Item = z.string().regex(/^[a-z_]{1,40}(\.[a-z_]{1,60})?$/)
export const answerQuestion = endpoint({
  route: 'PUT /cases/:case/screenings/:screening/answers', posts: workers, asks: write(caseKind, ['safety']), purpose: support,
  input: z.strictObject({ screening: ScreeningId, item: Item, answer: z.enum(['yes', 'no', 'unknown', 'skipped', 'taken back']) }), output: Changed,
  errors: ['changed-meanwhile', 'screening.not-open', 'screening.not-on-list'], log: { verb: 'screening.answered', keep: ['screening'] }, versioned: true,
})
export const stopScreening = endpoint({
  route: 'POST /cases/:case/screenings/:screening/stop', posts: workers, asks: write(caseKind, ['safety']), purpose: support,
  input: z.strictObject({ screening: ScreeningId, how: z.enum(stops) }), output: Changed,
  errors: ['screening.not-open', 'legal-hold'], log: { verb: 'screening.stopped', keep: ['screening', 'how'] },
})
export const resumeScreening = endpoint({
  route: 'POST /cases/:case/screenings/:screening/resume', posts: workers, asks: write(caseKind, ['safety']), purpose: support,
  input: z.strictObject({ screening: ScreeningId, told: z.boolean() }), output: Changed,
  errors: ['screening.say-first', 'screening.not-open'], log: { verb: 'screening.resumed', keep: ['screening'] },
})
