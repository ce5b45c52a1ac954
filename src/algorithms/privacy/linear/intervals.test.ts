import { expect, test } from 'vitest'
import { seeded } from '../../random/rng.ts'
import { intervals } from './intervals.ts'
import type { Equation, Problem } from './problem.ts'

const effort = () => ({ left: 1e9 })

/** Every whole point of a small box, the slow way. */
const exhaustive = (problem: Problem): [number, number][] | null => {
  const n = problem.low.length, best: [number, number][] = Array.from({ length: n }, () => [Infinity, -Infinity])
  let any = false
  const x = Array.from(problem.low)
  const walk = (i: number): void => {
    if (i === n) {
      if (!problem.equations.every(e => e.cells.reduce((s, c, k) => s + e.coefficients[k]! * x[c]!, 0) === e.right)) return
      any = true
      return x.forEach((v, k) => (best[k] = [Math.min(best[k]![0], v), Math.max(best[k]![1], v)]))
    }
    for (let v = problem.low[i]!; v <= problem.high[i]!; v++) (x[i] = v), walk(i + 1)
  }
  walk(0)
  return any ? best : null
}

test('the intervals equal those of trying every whole solution, fractional corners included', () => {
  const rng = seeded(7)
  let solvable = 0
  for (let round = 0; round < 400; round++) {
    const n = 3 + rng.below(4), high = 2 + rng.below(3)
    const truth = Array.from({ length: n }, () => rng.below(high + 1))
    const equations: Equation[] = Array.from({ length: 1 + rng.below(4) }, () => {
      const cells = rng.shuffle(Array.from({ length: n }, (_, i) => i)).slice(0, 2 + rng.below(n - 1))
      const coefficients = cells.map(() => rng.pick([1, 1, 1, -1, 2, 3]))
      const off = rng.below(12) === 0 ? 1 : 0
      return { cells, coefficients, right: off + cells.reduce((s, c, k) => s + coefficients[k]! * truth[c]!, 0) }
    })
    const problem: Problem = { low: new Float64Array(n), high: new Float64Array(n).fill(high), equations }
    const slow = exhaustive(problem), fast = intervals(problem, { cells: truth.map((_, i) => i), effort: effort() })
    if (!slow) {
      expect(fast).toBeNull()
      continue
    }
    solvable++
    expect(truth.map((_, i) => [fast!.get(i)!.low, fast!.get(i)!.high])).toEqual(slow)
    expect(truth.every((_, i) => fast!.get(i)!.exact)).toBe(true)
  }
  expect(solvable).toBeGreaterThan(300)
})

test('figures that contradict one another have no intervals', () => {
  const low = new Float64Array(2), high = new Float64Array([9, 9])
  const both = (right: number): Equation => ({ cells: [0, 1], coefficients: [1, 1], right })
  expect(intervals({ low, high, equations: [both(4), both(5)] }, { cells: [0], effort: effort() })).toBeNull()
})

test('an unknown that no published figure limits has no upper end', () => {
  const problem: Problem = { low: new Float64Array(2), high: new Float64Array([Infinity, Infinity]), equations: [{ cells: [0, 1], coefficients: [1, -1], right: 3 }] }
  const found = intervals(problem, { cells: [0, 1], effort: effort() })!
  expect(found.get(0)).toMatchObject({ low: 3, high: Infinity, exact: true })
  expect(found.get(1)).toMatchObject({ low: 0, high: Infinity, exact: true })
})
