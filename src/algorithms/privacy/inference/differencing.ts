/** A figure already published for a population that contains the new one, or is contained in it. */
export type Published = { readonly count: number }
export type NestedDecision = { readonly publish: boolean; readonly difference: number }

/** The people in one population and not in the other must be none, or at the threshold, or both figures say who they are. Design rule D7. */
export const mayPublishBeside = (earlier: Published, later: Published, threshold: number): NestedDecision => {
  const difference = Math.abs(later.count - earlier.count)
  return { publish: difference === 0 || difference >= threshold, difference }
}

/** True when an interval for a count lets a reader say that it is, or may well be, small: D4 seen from his side. Zero itself is not hidden. */
export const tellsSmall = (low: number, high: number, threshold: number): boolean =>
  low < threshold && high > 0 && (high < threshold || high - low < threshold - 1)
