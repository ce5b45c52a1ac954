import { post, purpose, recordKind } from '../../platform/access/kind.ts'

/** Someone whom an order or the law obliges to report to the registry: one line of its lawful extract. */
export const registrantKind = recordKind('registrant', {
  pillar: 'demand',
  sections: { summary: 0, identity: 1, order: 2 },
  listedWhenLocked: [],
  sealable: true,
  retention: 'until the order ends; then it leaves the extract at once and its key is destroyed',
})
export const registry = purpose('registry')
export const registrar = post('registrar')
export const reviewer = post('reviewer')
