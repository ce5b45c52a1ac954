import { post, recordKind } from '../../platform/access/kind.ts'

export const legKind = recordKind('leg', {
  pillar: 'protect',
  sections: { summary: 0 },
  listedWhenLocked: [],
  sealable: true,
  retention: '7 days after the ride; then its key is destroyed',
})
export const driver = post('driver')
