import { post, purpose, recordKind } from '../../platform/access/kind.ts'

export const caseKind = recordKind('case', {
  pillar: 'protect',
  sections: { summary: 0, identity: 1, contact: 2, needs: 3, health: 4, immigration: 5, legal: 6, safety: 7, documents: 8, messages: 9, counselling: 10, affiliation: 11, story: 12, dependants: 13, alerts: 14 },
  listedWhenLocked: ['health', 'immigration', 'legal', 'counselling'],
  sealable: true,
  retention: '7 years after closing; the custodian’s law where it is longer',
})

export const support = purpose('support')
export const own = purpose('own')
export const emergency = purpose('emergency')

export const advocate = post('advocate')
export const caseWorker = post('case-worker')
export const intakeWorker = post('intake-worker')
export const supervisor = post('supervisor')
export const person = post('person')
