import { post, purpose, recordKind } from '../../platform/access/kind.ts'

/** Counts that are proposed in an operation: who, what each did, what may apply. Nobody stands in it for the sale of her own services. */
export const chargeFileKind = recordKind('chargeFile', {
  pillar: 'demand',
  sections: { summary: 0, identity: 1, episode: 2, counts: 3 },
  listedWhenLocked: [],
  sealable: true,
  retention: 'until the decision on the charges and its appeals are over, then the custodian’s schedule',
})
export const investigate = purpose('investigate')
export const prosecute = purpose('prosecute')
export const investigator = post('investigator')
export const crown = post('crown')
