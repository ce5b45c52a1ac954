import type { Equation, Problem } from '../linear/problem.ts'

/** One count that a table may print. `unseen`: not printed anywhere, whatever its value (a margin that the release leaves out). */
export type Cell = { readonly name: string; readonly value: number; readonly margin: boolean; readonly unseen: boolean }
/** cells[total] = Σ cells[parts]. */
export type Sum = { readonly total: number; readonly parts: readonly number[] }
/** Everything that one release may print, and how it adds up. A count shared by two tables is one cell. */
export type System = { readonly cells: readonly Cell[]; readonly sums: readonly Sum[] }

/**
 * What a reader knows when the cells of `hidden` are not printed: the printed values, that counts are whole and not negative, and every sum.
 * He does not know which hidden cells are small.
 */
export const readerOf = (system: System, hidden: (cell: number) => boolean): Problem => {
  const shown = (i: number) => !hidden(i) && !system.cells[i]!.unseen
  return {
    low: Float64Array.from(system.cells, (c, i) => (shown(i) ? c.value : 0)),
    high: Float64Array.from(system.cells, (c, i) => (shown(i) ? c.value : Infinity)),
    equations: system.sums.map((s): Equation => ({ cells: [s.total, ...s.parts], coefficients: [-1, ...s.parts.map(() => 1)], right: 0 })),
  }
}

export const valuesOf = (system: System): Float64Array => Float64Array.from(system.cells, c => c.value)

/**
 * True when the sums are those of a network: signs can be chosen so that each cell enters one sum and leaves another at most.
 * Then every corner of a linear programme over them is whole (Heller & Tompkins 1956), and changes fall apart into simple cycles.
 */
export const isNetwork = (system: System): boolean => {
  const at: [number, number][][] = system.cells.map(() => [])
  system.sums.forEach((s, e) => {
    at[s.total]!.push([e, -1])
    for (const p of s.parts) at[p]!.push([e, 1])
  })
  if (at.some(list => list.length > 2)) return false
  const flip = new Int8Array(system.sums.length)
  const touching: [number, number][][] = system.sums.map(() => [])
  for (const list of at) {
    if (list.length < 2) continue
    const [[a, sa], [b, sb]] = list as [[number, number], [number, number]]
    if (a === b) return false
    touching[a]!.push([b, -sa * sb])
    touching[b]!.push([a, -sa * sb])
  }
  for (let s = 0; s < flip.length; s++) {
    if (flip[s] !== 0) continue
    flip[s] = 1
    for (const queue = [s]; queue.length > 0; ) {
      const e = queue.pop()!
      for (const [next, sign] of touching[e]!) {
        if (flip[next] === 0) (flip[next] = (flip[e]! * sign) as 1 | -1), queue.push(next)
        else if (flip[next] !== flip[e]! * sign) return false
      }
    }
  }
  return true
}
