import { post, purpose, recordKind } from '../../platform/access/kind.ts'

export const reportKind = recordKind('report', {
  pillar: 'prevent',
  sections: { summary: 0, text: 1, replies: 2, evidence: 3 },
  listedWhenLocked: [],
  sealable: true,
  retention: '31 days where nothing was done or said, otherwise 7 years after closing; then its key is destroyed',
})
export const report = purpose('report')
export const workerAdvocate = post('worker-advocate')
export const officer = post('officer')
export const analyst = post('analyst')
export const investigator = post('investigator')
export const reportSupervisor = post('supervisor')
export const reportAdministrator = post('administrator')
