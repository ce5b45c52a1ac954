import { z } from 'zod'
import { anyStaff, endpoint, read, write } from '../../platform/http/endpoint.ts'
import { Text } from '../../platform/values/id.ts'
import { At, Day, Said } from '../../platform/values/time.ts'
import { registrantKind, registrar, registry, reviewer } from '../registrants/kinds.ts'
import { travelNoticeKind } from './kinds.ts'
import { excuses } from './notice.ts'

export const desk = [registrar, reviewer]
export const NoticeLine = z.object({ id: z.string(), number: z.string(), name: z.string().nullable(), receivedOn: z.string(), departsOn: z.string(), lateDays: z.number().nullable(), asksWhen: z.boolean(), reviewed: z.boolean() })
export const ClockShown = z.object({ id: z.string(), dueOn: z.string().nullable(), leftDays: z.number().nullable(), lateDays: z.number().nullable(), cite: Said, why: Said, confidence: z.enum(['official', 'secondary', 'unverified']), read: z.string() })

export const fileNotice = endpoint({
  route: 'POST /registrants/:registrant/notices', posts: desk, asks: read(registrantKind, ['summary', 'identity', 'order']), purpose: registry,
  input: z.strictObject({ receivedOn: Day, departsOn: Day, daysAway: z.number().int().min(0).max(3660).optional(), abroad: z.boolean(), destination: Text(200).optional(), excuse: z.enum(excuses), said: Text(2000).optional(), knewOn: Day.optional() }),
  output: z.object({ notice: z.string(), number: z.string(), lateDays: z.number().nullable() }), errors: ['registrants.no-team', 'travel.knew-later'], log: { verb: 'notice.filed' },
})
export const listNotices = endpoint({
  route: 'GET /travel-notices', posts: desk, asks: anyStaff(), purpose: registry, input: z.strictObject({}), output: z.object({ notices: z.array(NoticeLine) }), errors: [], log: { verb: 'notice.listed' },
})
export const readNotice = endpoint({
  route: 'GET /travel-notices/:travelNotice', posts: desk, asks: read(travelNoticeKind, ['summary', 'identity', 'journey', 'reasons']), purpose: registry, input: z.strictObject({}),
  output: NoticeLine.extend({ registrant: z.string(), returnsOn: z.string().nullable(), abroad: z.boolean(), childOffence: z.boolean(), destination: z.string().nullable(), excuse: z.string(), said: z.string().nullable(), knewOn: z.string().nullable(), reviewedBy: z.string().nullable(), reviewedAt: At.nullable(), clocks: z.array(ClockShown) }),
  errors: [], log: { verb: 'notice.read' },
})
export const recordKnew = endpoint({
  route: 'POST /travel-notices/:travelNotice/knew', posts: desk, asks: write(travelNoticeKind, ['journey', 'reasons']), purpose: registry,
  input: z.strictObject({ knewOn: Day }), output: z.object({ recorded: z.literal(true) }), errors: ['travel.knew-later'], log: { verb: 'notice.knew-recorded' },
})
export const reviewNotice = endpoint({
  route: 'POST /travel-notices/:travelNotice/review', posts: desk, asks: write(travelNoticeKind, ['summary', 'reasons']), purpose: registry,
  input: z.strictObject({}), output: z.object({ reviewed: z.literal(true) }), errors: ['travel.ask-first', 'travel.reviewed'], log: { verb: 'notice.reviewed' },
})
