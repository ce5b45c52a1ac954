import type { Need } from '../suppression/need.ts'

/** How many people each contributing organization reported in one cell. */
export type Contributions = Readonly<Record<string, number>>
export const LEAST_CONTRIBUTORS = 3

export type InsiderRisk = 'few-contributors' | 'remainder-small'

/**
 * Whether a contributor could subtract its own people from a printed count: fewer than three contribute, or without the largest
 * the rest is 1 … threshold − 1. Null when neither. Design rule D5.
 */
export const insiderRisk = (contributions: Contributions, threshold: number): InsiderRisk | null => {
  const counts = Object.values(contributions).filter(c => c > 0).sort((a, b) => b - a)
  if (counts.length === 0) return null
  const rest = counts.slice(1).reduce((s, c) => s + c, 0)
  if (rest > 0 && rest < threshold) return 'remainder-small'
  return counts.length < LEAST_CONTRIBUTORS ? 'few-contributors' : null
}

/** The largest contributor must not see that the others' part is small: what it does not know reaches the threshold and is as wide. */
export const insiderNeed = (cell: number, contributions: Contributions, threshold: number): Need => ({
  cell, top: Math.max(0, ...Object.values(contributions)) + threshold, width: threshold - 1,
})
