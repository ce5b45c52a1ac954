import type { Strength } from './instrument.ts'

export type Counts = Readonly<Record<Strength, number>>

/**
 * Whether a dimension is positive: two strong; one strong with a medium or a weak; three medium; two medium with a weak.
 * Counts are whole and not negative. O(1). ILO and European Commission, Operational indicators (2009), p. 3, read in a secondary copy.
 */
export const isPositive = ({ strong, medium, weak }: Counts): boolean =>
  strong >= 2 || (strong >= 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1)

export const countStrengths = (strengths: readonly (Strength | null)[]): Counts => ({
  strong: strengths.filter(s => s === 'strong').length,
  medium: strengths.filter(s => s === 'medium').length,
  weak: strengths.filter(s => s === 'weak').length,
})
