/** What may be printed of a count: itself rounded down to a step, or that it is below the threshold. */
export type Step = { readonly below: number } | { readonly from: number; readonly to: number }

/** The band of a count: zero, `below` the threshold, or steps of `size` from there. Bands are at least a threshold wide when `size` is. */
export const stepOf = (count: number, threshold: number, size = threshold): Step => {
  if (count === 0) return { from: 0, to: 0 }
  if (count < threshold) return { below: threshold }
  const from = threshold + Math.floor((count - threshold) / size) * size
  return { from, to: from + size - 1 }
}

/**
 * What a running count may show at each release: the last figure shown stays until the count has moved by nothing or by the threshold or more,
 * so that no two releases differ by 1 … threshold − 1 people; null while a first count is small. O(n).
 */
export const thresholdSteps = (counts: readonly number[], threshold: number): (number | null)[] => {
  let shown: number | null = null
  return counts.map(count => {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('a count is a whole number, zero or more')
    const fits = count === 0 || count >= threshold
    if (fits && (shown === null || count === shown || Math.abs(count - shown) >= threshold)) shown = count
    return shown
  })
}
