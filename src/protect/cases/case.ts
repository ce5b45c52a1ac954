import type { Rng } from '../../algorithms/random/rng.ts'

// Crockford's base 32: no I, L, O, U, so that a number read aloud is written down right.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A number that says nothing: `TL-7K2M-40`. Not unique by promise; the id is. */
export const caseNumber = (rng: Rng): string =>
  `TL-${Array.from({ length: 4 }, () => letters[rng.below(32)]).join('')}-${String(rng.below(100)).padStart(2, '0')}`

export const petKinds = ['dog', 'cat', 'other'] as const
export const needCodes = ['safe-place', 'food', 'health', 'medicine', 'papers', 'money', 'child-care', 'legal-advice', 'interpreter', 'transport', 'phone', 'school', 'work', 'wages', 'permit', 'counselling', 'culture', 'company'] as const
export const horizons = ['tonight', 'days', 'weeks', 'later'] as const
