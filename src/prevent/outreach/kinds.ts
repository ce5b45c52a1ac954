import { post, purpose, recordKind } from '../../platform/access/kind.ts'

export const outreachKind = recordKind('outreach', {
  pillar: 'prevent',
  sections: { summary: 0, answers: 1 },
  listedWhenLocked: [],
  sealable: true,
  retention: '7 years after the session; it holds nobody',
})
export const outreach = purpose('outreach')
export const coordinator = post('coordinator')
