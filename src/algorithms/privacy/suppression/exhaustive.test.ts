import { expect, test } from 'vitest'
import { seeded, type Rng } from '../../random/rng.ts'
import { intervals } from '../linear/intervals.ts'
import { dimensionOf, type Dimension } from '../tables/dimension.ts'
import { buildSystem, type Built } from '../tables/grid.ts'
import { readerOf } from '../tables/system.ts'
import { isMet, smallCounts, type Need } from './need.ts'
import { priceOf, pricesOf } from './price.ts'
import { suppress } from './suppress.ts'

const leaf = (label: string) => ({ label, children: [] })
const flat = (id: string, n: number): Dimension => dimensionOf(id, { label: 'total', children: Array.from({ length: n }, (_, k) => leaf(id + k)) })
const grouped = (id: string): Dimension => dimensionOf(id, { label: 'total', children: [{ label: `${id}G`, children: [leaf(`${id}0`), leaf(`${id}1`)] }, leaf(`${id}2`)] })

const shapes: ((rng: Rng) => Dimension[])[] = [
  rng => [flat('a', 2 + rng.below(5))],
  rng => [flat('a', 2 + rng.below(2)), flat('b', 2 + rng.below(3))],
  rng => [grouped('a'), flat('b', 2 + rng.below(2))],
  rng => [flat('a', 2), flat('b', 2), flat('c', 2 + rng.below(2))],
  () => [grouped('a'), grouped('b')],
]

const randomTable = (rng: Rng): Built => {
  const dimensions = rng.pick(shapes)(rng), size = dimensions.reduce((s, d) => s * d.leaves.length, 1)
  const counts = Array.from({ length: size }, () => (rng.below(4) === 0 ? rng.below(10) : rng.below(6) === 0 ? 0 : rng.below(60)))
  return buildSystem([{ id: '', dimensions, counts }])
}

const MOST_CANDIDATES = 11

/** The cheapest of all patterns whose intervals, computed afresh, meet the needs; undefined when there is none, null when there are too many to try. */
const exhaustive = (built: Built, needs: readonly Need[], margins: boolean): number | undefined | null => {
  const prices = pricesOf(built.system, needs, margins), { candidates } = prices
  if (candidates.length > MOST_CANDIDATES) return null
  const patterns = Array.from({ length: 1 << candidates.length }, (_, bits) => candidates.filter((_, k) => (bits >> k) & 1))
  const priced = patterns.map(cells => ({ cells, price: priceOf(prices, cells) })).sort((a, b) => a.price - b.price)
  return priced.find(({ cells }) => {
    const hidden = new Set([...cells, ...needs.map(n => n.cell)])
    const found = intervals(readerOf(built.system, i => hidden.has(i)), { cells: needs.map(n => n.cell), effort: { left: 1e9 } })!
    return needs.every(n => isMet(n, found.get(n.cell)!.low, found.get(n.cell)!.high))
  })?.price
}

test('no safe pattern is cheaper, on hundreds of small one- to three-way tables with zeros, groups and small margins', () => {
  const rng = seeded(20260101)
  let compared = 0, withMargins = 0
  for (let round = 0; round < 360; round++) {
    const built = randomTable(rng), needs = smallCounts(built.system, 10)
    const inner = exhaustive(built, needs, false)
    const least = inner === undefined ? exhaustive(built, needs, true) : inner
    if (least === null) continue
    const found = suppress(built, needs, 'if-needed', { search: 1e8, proof: 1e8, bounds: 1e8 })
    expect(found.safe && found.optimal).toBe(true)
    expect(priceOf(pricesOf(built.system, needs, inner === undefined), found.complementary)).toBeCloseTo(least!, 9)
    compared++
    if (inner === undefined) withMargins++
  }
  expect(compared).toBeGreaterThan(200)
  expect(withMargins).toBeGreaterThan(20)
})
