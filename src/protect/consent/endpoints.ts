import { z } from 'zod'
import { endpoint, manage } from '../../platform/http/endpoint.ts'
import { idOf } from '../../platform/values/id.ts'
import { At, Day } from '../../platform/values/time.ts'
import { caseKind, advocate, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { consentPurposes, consentSections } from './consent.ts'

const keepers = [advocate, caseWorker, intakeWorker, supervisor]

export const giveConsent = endpoint({
  route: 'POST /cases/:case/consents',
  posts: keepers,
  asks: manage(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({
    grantee: idOf('team'),
    sections: z.array(z.enum(consentSections)).min(1).max(consentSections.length),
    purpose: z.enum(consentPurposes),
    until: Day,
    language: z.string().regex(/^[a-z]{2,3}$/),
    how: z.enum(['spoken', 'written']),
    capacity: z.enum(['adult', 'mature minor', 'guardian']),
  }),
  output: z.object({ consent: z.string() }),
  errors: ['consent.past', 'consent.too-long', 'consent.police-sections'],
  log: { verb: 'consent.given', keep: ['grantee', 'purpose', 'until', 'how', 'language'] },
})

export const Consent = z.object({ id: z.string(), to: z.string(), agency: z.string(), sections: z.array(z.string()), purpose: z.string(), givenAt: At, until: At, endedAt: At.nullable(), takenBack: z.boolean(), how: z.string(), language: z.string() })

export const listConsents = endpoint({
  route: 'GET /cases/:case/consents',
  posts: keepers,
  asks: manage(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ consents: z.array(Consent), teams: z.array(z.object({ id: z.string(), name: z.string(), agency: z.string(), kind: z.string() })), callMe: z.string().nullable() }),
  errors: [],
  log: { verb: 'consent.listed' },
})

export const withdrawConsent = endpoint({
  route: 'POST /cases/:case/consents/:consent/withdraw',
  posts: keepers,
  asks: manage(caseKind, ['summary']),
  purpose: support,
  input: z.strictObject({ consent: idOf('consent') }),
  output: z.object({ ended: z.number() }),
  errors: [],
  log: { verb: 'consent.withdrawn', keep: ['consent'] },
})
