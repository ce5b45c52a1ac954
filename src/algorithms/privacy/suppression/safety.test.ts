import { expect, test } from 'vitest'
import { seeded, type Rng } from '../../random/rng.ts'
import { attackReleases } from '../releases/attack.ts'
import { releasesIn } from '../releases/form.ts'
import { shapesIn } from '../tables/release-form.ts'
import { protectTables } from './protect.ts'
import type { MarginRule } from './suppress.ts'

const names = (letter: string, n: number) => Array.from({ length: n }, (_, k) => letter + k)

const randomForm = (rng: Rng) => {
  const rows = names('r', 2 + rng.below(5)), cols = names('c', 2 + rng.below(5))
  const cells = rows.map(() => cols.map(() => (rng.below(4) === 0 ? rng.below(10) : rng.below(8) === 0 ? 0 : 10 + rng.below(50))))
  return { rows, cols, cells }
}

const protect = (form: unknown, margins: MarginRule = 'if-needed') =>
  protectTables(shapesIn(form), { threshold: 10, margins, budget: { search: 3e6, proof: 3e7, bounds: 3e7 }, unpublished: [], homogeneity: false, contributors: {} })

test('an attack on what is printed finds no small count, and says of each hidden cell what the protection said', () => {
  const rng = seeded(5)
  for (let round = 0; round < 80; round++) {
    const form = randomForm(rng), { built, suppression: s } = protect(form)
    const name = (i: number) => built.system.cells[i]!.name
    const hidden = [...s.primary, ...s.complementary]
    const { releases, groups } = releasesIn({ ...form, suppressed: hidden.map(name) })
    const attack = attackReleases(releases, groups, 10, { left: 1e9 })
    expect(s.safe).toBe(true)
    expect(attack.hidden.filter(b => b.risk !== null)).toEqual([])
    expect(new Map(attack.hidden.map(b => [b.name, [b.low, b.high]]))).toEqual(new Map(hidden.map(i => [name(i), [s.bounds.get(i)!.low, s.bounds.get(i)!.high]])))
  }
})

test('no complement is hidden for nothing: none of them can be worked out', () => {
  const rng = seeded(6)
  for (let round = 0; round < 40; round++) {
    const { suppression: s } = protect(randomForm(rng))
    expect(s.complementary.filter(i => s.bounds.get(i)!.low === s.bounds.get(i)!.high)).toEqual([])
  }
})

test('totals stay printed where inner cells can protect, and are hidden where they cannot', () => {
  const fine = protect({ rows: ['a', 'b'], cols: ['x', 'y'], cells: [[3, 40], [50, 60]] })
  expect(fine.suppression.cost.margins).toBe(0)
  // The row of 3 + 4 people can never look like ten while its total says seven.
  const small = { rows: ['a', 'b', 'c'], cols: ['x', 'y'], cells: [[3, 4], [50, 60], [70, 80]] }
  const hidden = protect(small), kept = protect(small, 'never')
  const cellNames = hidden.built.system.cells.map(c => c.name)
  expect(hidden.suppression.primary.map(i => cellNames[i])).toContain('a/total')
  expect(hidden.suppression.safe && hidden.suppression.cost.margins > 0).toBe(true)
  expect(kept.suppression.safe).toBe(false)
  expect(kept.suppression.unmet.length).toBeGreaterThan(0)
})

test('a three-way table too large for exhaustive proof is protected with whole tables as proof', () => {
  const rng = seeded(9), dims = [5, 5, 4]
  const dimensions = dims.map((n, k) => ({ name: 'abc'[k]!, categories: names('abc'[k]!, n) }))
  const cells = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => Math.floor(rng.next() ** 3 * 90))))
  const { built, needs, suppression: s } = protect({ dimensions, cells })
  expect(needs.length).toBeGreaterThan(20)
  expect(s.safe).toBe(true)
  expect(needs.every(n => s.bounds.get(n.cell)!.seen[1] >= n.top && s.bounds.get(n.cell)!.seen[1] - s.bounds.get(n.cell)!.seen[0] >= n.width)).toBe(true)
  expect(s.complementary.every(i => built.system.cells[i]!.value > 0)).toBe(true)
})
