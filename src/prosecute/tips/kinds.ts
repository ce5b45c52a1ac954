import { recordKind } from '../../platform/access/kind.ts'

export const tipKind = recordKind('tip', {
  pillar: 'prosecute',
  sections: { summary: 0, text: 1, handler: 2 },
  listedWhenLocked: ['text', 'handler'],
  sealable: true,
  retention: '30 days for the text where nothing was done or said; else as its investigations',
})
