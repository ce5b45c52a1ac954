import { recordKind } from '../../platform/access/kind.ts'

/** A registrant's notice of a trip. Its lateness is computed and never kept. */
export const travelNoticeKind = recordKind('travelNotice', {
  pillar: 'demand',
  sections: { summary: 0, identity: 1, journey: 2, reasons: 3 },
  listedWhenLocked: [],
  sealable: true,
  retention: 'until the registrant’s order ends; then erased with it',
})
