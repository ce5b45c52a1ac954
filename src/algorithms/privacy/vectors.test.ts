import { expect, test } from 'vitest'
import { askLedger, laplaceTail, openLedger } from './inference/budget.ts'
import { insiderRisk } from './inference/contributors.ts'
import { mayPublishBeside } from './inference/differencing.ts'
import { homogeneousIn } from './inference/homogeneity.ts'
import { countsConsistentWith, mayShowShare } from './inference/percent.ts'
import { attackReleases } from './releases/attack.ts'
import { releasesIn } from './releases/form.ts'
import { cellKeyRound, roundedRange } from './rounding/cell-key.ts'
import { protectTables, type ProtectOptions } from './suppression/protect.ts'
import { shapesIn } from './tables/release-form.ts'

const protect = (table: unknown, more: Partial<ProtectOptions> = {}) => {
  const budget = { search: 1e8, proof: 1e8, bounds: 1e8 }
  const { built, suppression: s } = protectTables(shapesIn(table), { threshold: 10, margins: 'if-needed', budget, unpublished: [], homogeneity: false, contributors: {}, ...more })
  const name = (i: number) => built.system.cells[i]!.name
  return {
    primary: s.primary.map(name).sort(), complementary: s.complementary.map(name).sort(), safe: s.safe, optimal: s.optimal, cells: s.cost.cells, total: s.cost.total,
    bounds: Object.fromEntries(Array.from(s.bounds, ([i, b]) => [name(i), [b.low, b.high]])),
  }
}
const attack = (releases: unknown) => {
  const { releases: read, groups } = releasesIn(releases)
  const found = attackReleases(read, groups, 10, { left: 1e8 })
  const ends = (list: typeof found.hidden) => Object.fromEntries(list.map(b => [b.name, [b.low, b.high]]))
  return { hidden: ends(found.hidden), derived: ends(found.derived), atRisk: found.hidden.filter(b => b.risk).map(b => b.name) }
}

const V01 = { cells: { Winnipeg: 57, Brandon: 34, Thompson: 4, 'The Pas': 25 }, total: 120 }
const V02 = { rows: ['ON', 'QC', 'MB'], cols: ['a', 'b', 'both'], cells: [[60, 41, 22], [35, 28, 14], [31, 3, 12]], rowTotals: [123, 77, 46], colTotals: [126, 72, 48], grandTotal: 246 }
const V03 = { rows: ['BC', 'AB', 'SK'], cols: ['<18', '18-24', '25+'], cells: [[30, 44, 52], [27, 39, 31], [4, 6, 45]] }
const V04 = { rows: ['NS', 'NB', 'NL'], cols: ['f', 'm', 'x'], cells: [[48, 20, 11], [37, 5, 14], [26, 17, 8]] }
const V05 = { rows: ['YT', 'NT', 'BC'], cols: ['a', 'b', 'none'], cells: [[1, 2, 40], [3, 2, 38], [44, 51, 66]] }
const V06 = { rows: ['PE', 'NB', 'NS'], cols: ['w', 's', 'c'], cells: [[0, 3, 42], [36, 28, 55], [47, 33, 61]] }

test('a one-way list: the total gives the hidden count, the smallest other count protects it', () => {
  expect(attack({ ...V01, suppressed: ['Thompson'] })).toMatchObject({ hidden: { Thompson: [4, 4] }, atRisk: ['Thompson'] })
  expect(protect(V01)).toMatchObject({ primary: ['Thompson'], complementary: ['The Pas'], safe: true, optimal: true, bounds: { Thompson: [0, 29], 'The Pas': [0, 29] } })
})

test('a single small cell in a two-way table needs a rectangle', () => {
  expect(attack({ ...V02, suppressed: ['MB|b'] }).hidden).toEqual({ 'MB/b': [3, 3] })
  expect(protect(V02)).toMatchObject({
    complementary: ['MB/both', 'QC/b', 'QC/both'], total: 54, safe: true, optimal: true,
    bounds: { 'QC/b': [16, 31], 'QC/both': [11, 26], 'MB/b': [0, 15], 'MB/both': [0, 15] },
  })
})

test('two small cells in one row are given away by the columns until a second row is opened', () => {
  expect(attack({ ...V03, suppressed: ['SK|<18', 'SK|18-24'] }).hidden).toEqual({ 'SK/<18': [4, 4], 'SK/18-24': [6, 6] })
  expect(protect(V03)).toMatchObject({
    complementary: ['AB/18-24', 'AB/<18'], total: 66, optimal: true,
    bounds: { 'AB/<18': [21, 31], 'AB/18-24': [35, 45], 'SK/<18': [0, 10], 'SK/18-24': [0, 10] },
  })
})

test('two small cells on a diagonal close a rectangle with two others', () => {
  expect(protect(V04)).toMatchObject({
    complementary: ['NB/x', 'NL/m'], total: 31, optimal: true,
    bounds: { 'NB/m': [0, 19], 'NB/x': [0, 19], 'NL/m': [3, 22], 'NL/x': [3, 22] },
  })
})

test('two hidden cells in every line are not enough when their sums are small', () => {
  expect(attack({ ...V05, suppressed: ['YT|a', 'YT|b', 'NT|a', 'NT|b'] })).toMatchObject({
    hidden: { 'YT/a': [0, 3], 'YT/b': [0, 3], 'NT/a': [1, 4], 'NT/b': [1, 4] }, atRisk: ['YT/a', 'YT/b', 'NT/a', 'NT/b'],
  })
  expect(protect(V05)).toMatchObject({ cells: 5, total: 239, safe: true, optimal: true, bounds: { 'BC/none': [58, 144], 'NT/none': [0, 43], 'BC/b': [0, 55] } })
})

test('a zero is never a partner', () => {
  expect(protect(V06)).toMatchObject({
    complementary: ['NB/c', 'NB/s', 'PE/c'], total: 125, optimal: true,
    bounds: { 'PE/s': [0, 31], 'PE/c': [14, 45], 'NB/s': [0, 31], 'NB/c': [52, 83] },
  })
})

test('a group that falls whole into one category has its split hidden, in the other group too', () => {
  const table = { rows: ['A', 'B'], cols: ['yes', 'no'], cells: [[14, 0], [22, 31]] }
  expect(homogeneousIn([14, 0], 10)).toMatchObject({ share: 1, blocks: true })
  const found = protect(table, { homogeneity: true })
  expect([...found.primary, ...found.complementary].sort()).toEqual(['A/no', 'A/yes', 'B/no', 'B/yes'])
  expect(found.bounds).toMatchObject({ 'A/yes': [0, 14], 'A/no': [0, 14] })
})

test('two releases of overlapping periods give the month between them', () => {
  const publications = [{ period: '2025-01..2025-06', region: 'North', count: 14 }, { period: '2025-01..2025-07', region: 'North', count: 17 }]
  expect(attack({ publications }).derived).toEqual({ '2:North/2025-07': [3, 3] })
  expect(mayPublishBeside({ count: 14 }, { count: 17 }, 10)).toEqual({ publish: false, difference: 3 })
  expect(mayPublishBeside({ count: 14 }, { count: 24 }, 10).publish).toBe(true)
})

test('a margin hidden in one table and printed in another protects nothing; one problem over both does', () => {
  const tables = {
    tableA: { rows: ['MB', 'ON'], cols: ['<18', '18-24', '25+'], cells: [[40, 33, 5], [52, 47, 29]] },
    tableB: { rows: ['MB', 'ON'], cols: ['female', 'not female'], cells: [[71, 7], [80, 48]] },
  }
  expect(attack({ ...tables, suppressed: ['A:MB|25+', 'A:MB|total'] }).hidden).toEqual({ 'A:MB/25+': [5, 5], 'A:MB/total': [78, 78] })
  expect(protect(tables)).toMatchObject({
    primary: ['A:MB/25+', 'B:MB/not female'], safe: true, optimal: true,
    complementary: ['A:MB/18-24', 'A:ON/18-24', 'A:ON/25+', 'B:MB/female', 'B:ON/female', 'B:ON/not female'],
    bounds: { 'A:MB/18-24': [4, 38], 'A:MB/25+': [0, 34], 'A:ON/18-24': [42, 76], 'A:ON/25+': [0, 34] },
  })
})

test('a percentage gives the hidden count, rounded to one decimal or to none', () => {
  expect(countsConsistentWith(32, 12.5, 1)).toEqual([4])
  expect(countsConsistentWith(32, 13, 0)).toEqual([4])
  expect(mayShowShare(4, 32, 10)).toBe(false)
  expect(attack({ rows: ['a', 'b'], cells: [{ percent: 12.5, of: 32 }, 'x'] }).hidden).toMatchObject({ a: [4, 4] })
})

test('siblings under one parent protect one another only when their sum reaches the threshold', () => {
  const tree = (north: number, east: number) => ({ tree: { Ontario: { total: 126 + north + east, children: { 'Toronto CMA': 96, Peel: 30, North: north, East: east } } } })
  expect(protect(tree(8, 6))).toMatchObject({ primary: ['East', 'North'], complementary: [], safe: true, bounds: { North: [0, 14], East: [0, 14] } })
  expect(protect(tree(5, 4))).toMatchObject({ complementary: ['Peel'], safe: true, bounds: { North: [0, 39] } })
})

test('rounding to base 5 is unbiased over keys, the same for one key, and says its range', () => {
  const chance: [number, number, number][] = [[1, 5, 0.2], [2, 5, 0.4], [3, 5, 0.6], [4, 5, 0.8], [7, 10, 0.4], [12, 15, 0.4], [18, 20, 0.6]]
  for (const [count, up, p] of chance) {
    const draws = Array.from({ length: 20_000 }, (_, key) => cellKeyRound(count, key, 5))
    expect(new Set(draws)).toEqual(new Set([up - 5, up]))
    expect(draws.filter(d => d === up).length / draws.length).toBeCloseTo(p, 1.5)
  }
  expect([0, 5, 20].map(c => cellKeyRound(c, 'any key', 5))).toEqual([0, 5, 20])
  expect(new Set(Array.from({ length: 1000 }, () => cellKeyRound(3, 'North/under 18', 5))).size).toBe(1)
  expect([0, 5, 10].map(v => roundedRange(v, 5))).toEqual([[0, 4], [1, 9], [6, 14]])
})

test('a privacy budget refuses what would pass it and spends nothing then', () => {
  const spent: number[] = [], granted: boolean[] = []
  let ledger = openLedger({ epsilon: 4, delta: 1e-6 })
  for (const epsilon of [1, 1.5, 1, 1]) {
    const asked = askLedger(ledger, { epsilon })
    ledger = asked.ledger
    granted.push(asked.granted)
    spent.push(ledger.spent.epsilon)
  }
  expect(granted).toEqual([true, true, true, false])
  expect(spent).toEqual([1, 2.5, 3.5, 3.5])
  expect(laplaceTail(1, 1, 5)).toBeCloseTo(0.00674, 5)
})

test('a contributor that can subtract its own count hides the cell', () => {
  expect(insiderRisk({ A: 9, B: 3 }, 10)).toBe('remainder-small')
  expect(insiderRisk({ A: 20, B: 20 }, 10)).toBe('few-contributors')
  expect(insiderRisk({ A: 20, B: 6, C: 5 }, 10)).toBeNull()
  const found = protect({ cells: { PE: 12, NS: 40, NB: 35 } }, { contributors: { PE: { A: 9, B: 3 } } })
  expect(found).toMatchObject({ primary: ['PE'], complementary: ['NB'], bounds: { PE: [0, 47] }, safe: true })
})
