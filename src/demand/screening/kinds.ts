import { post, recordKind } from '../../platform/access/kind.ts'

/** A traveller who may be on the extract, looked at inside the registry. Someone who is not leaves no record. */
export const screeningKind = recordKind('screening', {
  pillar: 'demand',
  sections: { summary: 0, identity: 1, parts: 2, card: 3 },
  listedWhenLocked: [],
  sealable: true,
  retention: 'identity until the screening is decided; a confirmed one until the order ends',
})
export const officer = post('officer')
