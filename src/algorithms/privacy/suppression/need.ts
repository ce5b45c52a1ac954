import type { System } from '../tables/system.ts'

/**
 * What protects one hidden cell: the reader's interval must reach `top` and be at least `width` wide.
 * For a small count under threshold t that is [top, width] = [t, t − 1]: he cannot even tell that it is small.
 */
export type Need = { readonly cell: number; readonly top: number; readonly width: number }

/** Counts 1 … threshold − 1, margins too: a small margin is a small group. Zeros are shown. */
export const smallCounts = (system: System, threshold: number): Need[] =>
  system.cells.flatMap((c, cell) => (!c.unseen && c.value >= 1 && c.value < threshold ? [{ cell, top: threshold, width: threshold - 1 }] : []))

export const isMet = (need: Need, low: number, high: number): boolean => high >= need.top && high - low >= need.width

/** One need a cell, the strictest of each kind. */
export const strictest = (needs: readonly Need[]): Need[] =>
  Array.from(Map.groupBy(needs, n => n.cell), ([cell, all]) => ({ cell, top: Math.max(...all.map(n => n.top)), width: Math.max(...all.map(n => n.width)) }))
    .sort((a, b) => a.cell - b.cell)
