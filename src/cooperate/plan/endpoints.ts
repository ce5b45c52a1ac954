import { z } from 'zod'
import { anyStaff, endpoint } from '../../platform/http/endpoint.ts'
import { Day, Said } from '../../platform/values/time.ts'
import { jurisdictions } from './coverage.ts'
import { plan, secretariat } from './kinds.ts'

export const countedMeasures = ['referral.accepted', 'case.opened', 'screening.answered', 'investigation.opened', 'count.proposed', 'merge.confirmed', 'outreach.session', 'outreach.reached', 'report.received', 'notice.late', 'place.unmet'] as const
const Confidence = z.enum(['official', 'secondary', 'unverified'])
const Covered = z.object({ jurisdictions: z.number(), of: z.number(), inScope: z.number(), reporting: z.number(), since: z.string().nullable(), national: z.boolean() })

export const readCommitments = endpoint({
  route: 'GET /commitments', posts: [secretariat], asks: anyStaff(), purpose: plan, input: z.strictObject({}),
  output: z.object({
    readOn: z.string(),
    commitments: z.array(z.object({
      id: z.string(), pillar: z.string(), type: z.string(), title: Said, leads: z.array(Said), due: z.string(), source: Said, confidence: Confidence, late: z.boolean(),
      /** A multiple of ten, or null for fewer than ten; no coverage means that nobody reports. */
      number: z.object({ id: z.string(), name: Said, formula: Said, measure: z.string(), atLeast: z.number().nullable(), coverage: Covered.nullable() }).nullable(),
      evidence: z.array(z.object({ said: Said, since: z.string(), settles: z.boolean(), source: Said, confidence: Confidence })),
    })),
  }),
  errors: [], log: { verb: 'plan.read' },
})

export const setCoverage = endpoint({
  route: 'POST /commitments/coverage', posts: [secretariat], asks: anyStaff(), purpose: plan,
  input: z.strictObject({ measure: z.enum(countedMeasures), jurisdiction: z.enum(jurisdictions), inScope: z.number().int().min(0).max(2000), reporting: z.number().int().min(0).max(2000), since: Day }),
  output: z.object({ set: z.literal(true) }), errors: ['plan.coverage'], log: { verb: 'coverage.set', keep: ['measure', 'jurisdiction'] },
})
