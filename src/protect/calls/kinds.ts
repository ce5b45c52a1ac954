import { recordKind } from '../../platform/access/kind.ts'

export const callKind = recordKind('call', {
  pillar: 'protect',
  sections: { summary: 0, needs: 1, safety: 2 },
  listedWhenLocked: [],
  sealable: true,
  retention: 'a draft is kept 24 hours; then its key is destroyed',
})
