/**
 * Counts out of `base` that a published percentage is consistent with, rounding half up or half to even alike. O(base) at most, usually O(1).
 * One count, or a few all below the threshold, is a disclosure.
 */
export const countsConsistentWith = (base: number, percent: number, decimals: number): number[] => {
  const half = 0.5 * 10 ** -decimals + 1e-9
  const from = Math.max(0, Math.ceil(((percent - half) / 100) * base - 1e-9)), to = Math.min(base, Math.floor(((percent + half) / 100) * base + 1e-9))
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k)
}

/** A derived figure may be shown only when its count, its base and what is left of the base each are zero or at the threshold. */
export const mayShowShare = (count: number, base: number, threshold: number): boolean =>
  [count, base, base - count].every(c => c === 0 || c >= threshold)
