import { post, purpose, recordKind } from '../../platform/access/kind.ts'

export const investigationKind = recordKind('investigation', {
  pillar: 'prosecute',
  sections: { summary: 0, intelligence: 1, entities: 2, tips: 3, products: 4, 'people-exploited': 5, operations: 6, evidence: 7, finances: 8, decisions: 9, disclosure: 10 },
  listedWhenLocked: ['intelligence', 'tips', 'people-exploited', 'operations'],
  sealable: true,
  retention: 'until the last appeal ends and the custodian’s law allows; its time is set by the custodian',
})

export const investigate = purpose('investigate')
export const prosecute = purpose('prosecute')
export const investigator = post('investigator')
export const analyst = post('analyst')
export const workers = [investigator, analyst]
