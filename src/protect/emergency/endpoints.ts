import { z } from 'zod'
import { anyStaff, endpoint, read, write } from '../../platform/http/endpoint.ts'
import { idOf, Line, Text } from '../../platform/values/id.ts'
import { At, Said } from '../../platform/values/time.ts'
import { advocate, caseKind, caseWorker, emergency, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { alertKinds, findings, reasonCodes } from './emergency.ts'
import { emergencyDesk } from './kinds.ts'

export const desk = [emergencyDesk, supervisor]
export const keepers = [advocate, caseWorker, intakeWorker, supervisor]
const AskId = idOf('glass-ask')
const Opening = idOf('basis')
const Reason = { reasonCode: z.enum(reasonCodes), reason: z.string().nullable(), present: z.boolean() }

export const DeskAsk = z.object({ id: z.string(), ...Reason, askedBy: z.string(), second: z.string().nullable(), at: At, until: At, minutesLeft: z.number(), state: z.enum(['waiting', 'confirmed', 'opened', 'nothing', 'ended']) })
export const readDesk = endpoint({
  route: 'GET /emergency', posts: desk, asks: anyStaff(), purpose: emergency,
  input: z.strictObject({}),
  output: z.object({
    seconds: z.array(z.object({ id: z.string(), name: z.string() })),
    asks: z.array(DeskAsk), toConfirm: z.array(DeskAsk),
    open: z.array(z.object({ case: z.string(), number: z.string(), until: At, minutesLeft: z.number() })),
    leftToday: z.number(),
  }),
  errors: [], log: { verb: 'emergency.desk-read' },
})

export const askGlass = endpoint({
  route: 'POST /emergency/asks', posts: [emergencyDesk], asks: anyStaff(), purpose: emergency, stepUp: true,
  input: z.strictObject({ number: Line(20), reasonCode: z.enum(reasonCodes), reason: Text(500), second: idOf('member').optional(), present: z.boolean() }),
  output: z.object({ ask: z.string() }),
  errors: ['emergency.too-many', 'emergency.second', 'step-up'], log: { verb: 'emergency.asked', keep: ['reasonCode', 'second', 'present'] },
})
export const confirmGlass = endpoint({
  route: 'POST /emergency/asks/:ask/confirm', posts: desk, asks: anyStaff(), purpose: emergency, stepUp: true,
  input: z.strictObject({ ask: AskId }), output: z.object({ confirmed: z.literal(true) }),
  errors: ['ended', 'step-up'], log: { verb: 'emergency.confirmed', keep: ['ask'] },
})
/** `case` is null when nothing opened, whatever the cause. */
export const openGlass = endpoint({
  route: 'POST /emergency/asks/:ask/open', posts: [emergencyDesk], asks: anyStaff(), purpose: emergency, stepUp: true,
  input: z.strictObject({ ask: AskId, number: Line(20) }), output: z.object({ case: z.string().nullable() }),
  errors: ['emergency.unconfirmed', 'emergency.other-number', 'ended', 'step-up'], log: { verb: 'emergency.tried', keep: ['ask'] },
})

export const Alert = z.object({ id: z.string(), kind: z.enum(alertKinds), words: z.string(), at: At })
export const readOpened = endpoint({
  route: 'GET /emergency/cases/:case', posts: [emergencyDesk], asks: read(caseKind, ['summary'], ['contact', 'safety', 'alerts']), purpose: emergency,
  input: z.strictObject({}),
  output: z.object({
    number: z.string(), adults: z.number(), children: z.number(), pets: z.array(z.string()), language: z.string(), until: At, minutesLeft: z.number(),
    contact: z.object({ channel: z.string(), hours: z.string(), number: z.string().nullable(), wording: z.string().nullable() }).nullable(),
    away: z.array(z.object({ label: Said, km: z.number() })), alerts: z.array(Alert),
  }),
  errors: [], log: { verb: 'emergency.read' },
})

export const listReview = endpoint({
  route: 'GET /emergency/review', posts: [supervisor], asks: anyStaff(), purpose: support,
  input: z.strictObject({}),
  output: z.object({
    openings: z.array(z.object({
      id: z.string(), case: z.string(), number: z.string(), openedAt: At, minutes: z.number(), by: z.string(), agency: z.string(), second: z.string().nullable(), ...Reason,
      dueAt: At, late: z.boolean(), reviewedAt: At.nullable(), reviewedBy: z.string().nullable(), finding: z.string().nullable(), may: z.boolean(),
    })),
  }),
  errors: [], log: { verb: 'emergency.review-listed' },
})
export const reviewGlass = endpoint({
  route: 'POST /emergency/openings/:opening/review', posts: [supervisor], asks: anyStaff(), purpose: support,
  input: z.strictObject({ opening: Opening, finding: z.enum(findings) }), output: z.object({ reviewed: z.literal(true) }),
  errors: ['emergency.own-review', 'emergency.reviewed'], log: { verb: 'emergency.reviewed', keep: ['opening', 'finding'] },
})

export const listAlerts = endpoint({
  route: 'GET /cases/:case/alerts', posts: keepers, asks: read(caseKind, ['alerts']), purpose: support,
  input: z.strictObject({}), output: z.object({ alerts: z.array(Alert) }), errors: [], log: { verb: 'case.alerts-read' },
})
export const addAlert = endpoint({
  route: 'POST /cases/:case/alerts', posts: keepers, asks: write(caseKind, ['alerts']), purpose: support,
  input: z.strictObject({ kind: z.enum(alertKinds), words: Text(300) }), output: z.object({ alert: z.string() }), errors: [], log: { verb: 'case.alert-added', keep: ['kind'] },
})
export const endAlert = endpoint({
  route: 'POST /cases/:case/alerts/:alert/end', posts: keepers, asks: write(caseKind, ['alerts']), purpose: support,
  input: z.strictObject({ alert: idOf('case-alert') }), output: z.object({ ended: z.literal(true) }), errors: [], log: { verb: 'case.alert-ended', keep: ['alert'] },
})
