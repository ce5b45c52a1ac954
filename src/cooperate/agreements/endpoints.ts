import { z } from 'zod'
import { anyPurpose } from '../../platform/access/kind.ts'
import { anyStaff, endpoint, opens, read } from '../../platform/http/endpoint.ts'
import { idOf, Line } from '../../platform/values/id.ts'
import { At, Day } from '../../platform/values/time.ts'
import { agreement, agreementKind, officers } from './kinds.ts'

const GranteeId = idOf('grantee')
export const Clause = z.strictObject({ kind: z.string().regex(/^[a-z-]{2,40}$/), sections: z.array(z.string().regex(/^[a-z-]{2,40}$/)).min(1).max(20), purpose: z.string().regex(/^[a-z-]{2,40}$/), grantee: GranteeId })
const State = z.enum(['draft', 'waiting', 'live', 'ended'])
const Terms = z.object({ id: z.string(), title: z.string(), discloser: z.string(), receiver: z.string(), lastDay: z.string(), state: State, mine: z.boolean() })

export const listAgreements = endpoint({
  route: 'GET /agreements', posts: officers, asks: anyStaff(), purpose: anyPurpose, input: z.strictObject({}),
  output: z.object({ maySign: z.boolean(), agreements: z.array(Terms) }), errors: [], log: { verb: 'agreement.listed' },
})

/** Whom and what an agreement may name: agencies with their teams, kinds with what the closed table could open. */
export const agreementChoices = endpoint({
  route: 'GET /agreements/choices', posts: officers, asks: anyStaff(), purpose: agreement, input: z.strictObject({}),
  output: z.object({
    mine: z.string(), anyParty: z.boolean(),
    agencies: z.array(z.object({ id: z.string(), name: z.string(), teams: z.array(z.object({ id: z.string(), name: z.string() })) })),
    kinds: z.array(z.object({ kind: z.string(), pillar: z.string(), purpose: z.string(), sections: z.array(z.string()) })),
  }),
  errors: [], log: { verb: 'agreement.choices' },
})

export const draftAgreement = endpoint({
  route: 'POST /agreements', posts: officers, asks: opens(agreementKind), purpose: agreement,
  input: z.strictObject({ title: Line(120), discloser: idOf('agency'), receiver: idOf('agency'), lastDay: Day, disclosesUnder: Line(200).optional(), collectsUnder: Line(200).optional(), clauses: z.array(Clause).min(1).max(8) }),
  output: z.object({ record: idOf('record') }), errors: ['agreements.no-team', 'agreements.last-day'], log: { verb: 'agreement.drafted' },
})

export const readAgreement = endpoint({
  route: 'GET /agreements/:agreement', posts: officers, asks: read(agreementKind, ['summary', 'clauses']), purpose: agreement, input: z.strictObject({}),
  output: Terms.extend({
    disclosesUnder: z.string().nullable(), collectsUnder: z.string().nullable(), draftedBy: z.string(), draftedAt: At, liveAt: At.nullable(), endedAt: At.nullable(), endedBy: z.string().nullable(),
    maySign: z.boolean(), mayEnd: z.boolean(), signatures: z.array(z.object({ name: z.string(), agency: z.string(), at: At })),
    /** Live grants on it, a multiple of ten downward; null for one to nine, and 0 is none. */
    opens: z.number().nullable(),
    clauses: z.array(z.object({ id: z.string(), kind: z.string(), sections: z.array(z.string()), closed: z.array(z.string()), purpose: z.string(), to: z.string(), people: z.number(), records: z.number().nullable(), needsConsent: z.boolean() })),
  }),
  errors: [], log: { verb: 'agreement.opened' },
})

export const simulateAgreement = endpoint({
  route: 'GET /agreements/:agreement/simulation', posts: officers, asks: read(agreementKind, ['summary', 'clauses']), purpose: agreement, input: z.strictObject({}),
  output: z.object({ kinds: z.number(), people: z.number(), records: z.number(), fewer: z.boolean(), lacks: z.array(z.enum(['disclosing', 'collecting'])) }),
  errors: [], log: { verb: 'agreement.simulated' },
})

export const signAgreement = endpoint({
  route: 'POST /agreements/:agreement/signatures', posts: officers, asks: read(agreementKind, ['summary', 'clauses']), purpose: agreement, input: z.strictObject({}),
  output: z.object({ state: z.enum(['signed', 'live']) }), errors: ['agreements.no-disclosing', 'agreements.no-collecting', 'agreements.self', 'agreements.over'], log: { verb: 'agreement.signed' },
})

export const endAgreement = endpoint({
  route: 'POST /agreements/:agreement/end', posts: officers, asks: read(agreementKind, ['summary', 'clauses']), purpose: agreement, input: z.strictObject({}),
  output: z.object({ ended: z.literal(true) }), errors: [], log: { verb: 'agreement.ended' },
})
