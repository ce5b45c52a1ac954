import { post, purpose, recordKind } from '../../platform/access/kind.ts'

export const agreementKind = recordKind('agreement', {
  pillar: 'cooperate',
  sections: { summary: 0, clauses: 1 },
  listedWhenLocked: [],
  sealable: false,
  retention: '7 years after its end',
})

export const agreement = purpose('agreement')
/** Whoever the agency gave the purpose of agreements; the post alone signs nothing. */
export const officers = ['administrator', 'supervisor', 'secretariat', 'analyst', 'investigator', 'crown', 'officer', 'registrar', 'reviewer', 'steward', 'coordinator', 'case-worker', 'advocate', 'worker-advocate'].map(post)
/** Who finds agreements in the header; the others come to one from their day. */
export const drafters = ['administrator', 'supervisor', 'secretariat'].map(post)
