/** Σ coefficients[k] · x[cells[k]] = right. Whole numbers throughout. */
export type Equation = { readonly cells: readonly number[]; readonly coefficients: readonly number[]; readonly right: number }
/** Whole unknowns x, low ≤ x ≤ high (high may be Infinity), under equations. What a reader of published figures can write down. */
export type Problem = { readonly low: Float64Array; readonly high: Float64Array; readonly equations: readonly Equation[] }

/** True when the whole point `x` keeps every bound and equation exactly. O(non-zeros). */
export const satisfies = (problem: Problem, x: ArrayLike<number>): boolean =>
  problem.low.every((low, i) => Number.isInteger(x[i]) && x[i]! >= low && x[i]! <= problem.high[i]!)
  && problem.equations.every(e => {
    let left = 0
    for (let k = 0; k < e.cells.length; k++) left += e.coefficients[k]! * x[e.cells[k]!]!
    return left === e.right
  })

/** Smallest and largest value of an equation's left side; infinite ends are counted apart so that one can be taken out again. */
const rangeOf = (e: Equation, low: Float64Array, high: Float64Array) => {
  let least = 0, most = 0, leastInfinite = 0, mostInfinite = 0
  for (let k = 0; k < e.cells.length; k++) {
    const c = e.coefficients[k]!, i = e.cells[k]!
    const near = c > 0 ? low[i]! : high[i]!, far = c > 0 ? high[i]! : low[i]!
    if (near === Infinity) leastInfinite++
    else least += c * near
    if (far === Infinity) mostInfinite++
    else most += c * far
  }
  return { least, most, leastInfinite, mostInfinite }
}

const tightenBy = (e: Equation, low: Float64Array, high: Float64Array): boolean => {
  const range = rangeOf(e, low, high)
  let changed = false
  for (let k = 0; k < e.cells.length; k++) {
    const c = e.coefficients[k]!, i = e.cells[k]!, lo = low[i]!, hi = high[i]!
    const near = c > 0 ? lo : hi, far = c > 0 ? hi : lo
    const restLeast = range.leastInfinite - (near === Infinity ? 1 : 0) > 0 ? -Infinity : range.least - (near === Infinity ? 0 : c * near)
    const restMost = range.mostInfinite - (far === Infinity ? 1 : 0) > 0 ? Infinity : range.most - (far === Infinity ? 0 : c * far)
    const a = (e.right - restLeast) / c, b = (e.right - restMost) / c
    const most = Math.floor((c > 0 ? a : b) + 1e-9), least = Math.ceil((c > 0 ? b : a) - 1e-9)
    if (most < hi) high[i] = most, changed = true
    if (least > lo) low[i] = least, changed = true
    if (changed) return true
  }
  return false
}

/**
 * Bounds that follow from each equation alone, repeated until nothing moves (or `rounds` passes): an outer box of the whole solutions.
 * Returns null when the equations contradict one another.
 */
export const propagate = (problem: Problem, rounds = 60): Problem | null => {
  const low = problem.low.slice(), high = problem.high.slice()
  for (let round = 0, moved = true; moved && round < rounds; round++) {
    moved = false
    for (const e of problem.equations) {
      for (let again = 0; again < 2 * e.cells.length + 2 && tightenBy(e, low, high); again++) moved = true
      if (e.cells.some(i => low[i]! > high[i]!)) return null
    }
  }
  return { low, high, equations: problem.equations }
}

/** A part of a problem that shares no equation with the rest; `cells[local]` is the cell in the whole problem. */
export type Part = { readonly cells: readonly number[]; readonly problem: Problem }

/** Settled cells are put into the right sides; the rest falls apart into independent parts. Null on contradiction. */
export const parts = (problem: Problem): Part[] | null => {
  const { low, high } = problem
  const parent = Int32Array.from(low, (_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  const open: Equation[] = []
  for (const e of problem.equations) {
    let right = e.right
    const cells: number[] = [], coefficients: number[] = []
    e.cells.forEach((i, k) => (low[i] === high[i] ? (right -= e.coefficients[k]! * low[i]!) : (cells.push(i), coefficients.push(e.coefficients[k]!))))
    if (cells.length === 0 && right !== 0) return null
    if (cells.length > 0) open.push({ cells, coefficients, right })
    for (const i of cells) parent[root(i)] = root(cells[0]!)
  }
  const groups = Map.groupBy(Array.from(low.keys()).filter(i => low[i] !== high[i]), root)
  const equationsOf = Map.groupBy(open, e => root(e.cells[0]!))
  return Array.from(groups, ([key, cells]) => {
    const local = new Map(cells.map((i, k) => [i, k]))
    const equations = (equationsOf.get(key) ?? []).map(e => ({ ...e, cells: e.cells.map(i => local.get(i)!) }))
    return { cells, problem: { low: Float64Array.from(cells, i => low[i]!), high: Float64Array.from(cells, i => high[i]!), equations } }
  })
}
