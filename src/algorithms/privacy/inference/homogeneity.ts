/** `category` holds `share` (0–1) of a group of `total` people. `blocks` when it holds all of them; a warning from 90 %. */
export type Homogeneous = { readonly category: number; readonly total: number; readonly share: number; readonly blocks: boolean }
export const WARNING_SHARE = 0.9

/**
 * A group smaller than three thresholds that (nearly) all falls in one category tells that category of everyone known to be in it,
 * however large the cell. Null when it does not. Design rule D3 and C-14.
 */
export const homogeneousIn = (counts: readonly number[], threshold: number): Homogeneous | null => {
  const total = counts.reduce((s, c) => s + c, 0), most = Math.max(0, ...counts)
  if (counts.length < 2 || total === 0 || total >= 3 * threshold || most < WARNING_SHARE * total) return null
  return { category: counts.indexOf(most), total, share: most / total, blocks: most === total }
}
