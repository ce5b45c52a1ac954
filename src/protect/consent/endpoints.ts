import { z } from 'zod'
import { endpoint, manage } from '../../platform/http/endpoint.ts'
import { idOf } from '../../platform/values/id.ts'
import { At, Day } from '../../platform/values/time.ts'
import { caseKind, advocate, caseWorker, intakeWorker, supervisor, support } from '../cases/kinds.ts'
import { capacities, consentPurposes, consentSections, consentWays } from './consent.ts'

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
    how: z.enum(consentWays),
    interpreter: z.boolean().optional(),
    givenOn: Day.optional(),
    capacity: z.enum(capacities),
    witness: idOf('member').optional(),
    scan: idOf('file').optional(),
  }),
  output: z.object({ consent: z.string() }),
  errors: ['consent.past', 'consent.too-long', 'consent.police-sections', 'consent.not-yet', 'consent.witness-self', 'consent.witness-needed', 'consent.nothing-signed'],
  log: { verb: 'consent.given', keep: ['grantee', 'purpose', 'until', 'how', 'language', 'witness', 'interpreter'] },
})

export const Consent = z.object({ id: z.string(), to: z.string(), agency: z.string(), sections: z.array(z.string()), purpose: z.string(), givenAt: At, until: At, endedAt: At.nullable(), takenBack: z.boolean(), how: z.string(), language: z.string(), witness: z.string().nullable(), interpreted: z.boolean(), givenOn: Day.nullable(), scan: z.object({ id: idOf('file'), name: z.string() }).nullable() })

const Named = z.object({ id: z.string(), name: z.string() })
export const listConsents = endpoint({
  route: 'GET /cases/:case/consents',
  posts: keepers,
  asks: manage(caseKind, ['summary'], ['identity', 'documents']),
  purpose: support,
  input: z.strictObject({}),
  output: z.object({ consents: z.array(Consent), teams: z.array(z.object({ id: z.string(), name: z.string(), agency: z.string(), kind: z.string() })), callMe: z.string().nullable(), witnesses: z.array(Named), papers: z.array(z.object({ id: idOf('file'), name: z.string() })) }),
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
