import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFile } from 'node:fs/promises'
import { BadInput, type Io } from '../command.ts'
import attack from './statistics-attack.ts'
import protect from './statistics-protect.ts'

const root = join(import.meta.dirname, '../../..')
const files: Io = { progress: () => {}, read: path => readFile(join(root, path), 'utf8'), readJson: async path => JSON.parse(await readFile(join(root, path), 'utf8')) }
const given = (value: unknown): Io => ({ ...files, readJson: async () => value })
const run = (command: typeof protect, value: unknown, options = {}) => command.run({ args: ['T.json'], options }, given(value))
const example = (command: typeof protect, name: string) => command.run({ args: [`docs/examples/statistics/${name}.json`], options: {} }, files)

test('the two-way example hides the rectangle of least cost and says each interval', async () => {
  expect(await example(protect, 'two-way')).toMatchObject({
    primary: ['South/sexual exploitation'], safe: true, optimal: true, cost: { complementaryCells: 3, complementaryTotal: 55 },
    bounds: { 'South/sexual exploitation': [0, 15] },
  })
})

test('the three-way example with a group of regions is protected by a cuboid', async () => {
  expect(await example(protect, 'three-way')).toMatchObject({ safe: true, optimal: true, cost: { complementaryCells: 7, complementaryMargins: 0 } })
})

test('the example of two releases shows the month between them, merged ages told apart', async () => {
  const found = await example(attack, 'releases')
  expect(found).toMatchObject({ safe: false, bounds: { 'spring:North/under 18': [15, 19] }, derived: { 'summer:North/total/2025-07': [6, 6], 'summer:South/total/2025-07': [4, 4] } })
})

test('the example of a rounded list shows what rounding alone gives away', async () => {
  expect(await example(attack, 'rounded')).toMatchObject({ bounds: { North: [3, 9] }, atRisk: ['North', 'Centre'] })
})

const two = (cells: unknown, more = {}) => ({ rows: ['a', 'b'], cols: ['x', 'y'], cells, ...more })
const bad: [string, unknown, string][] = [
  ['a negative count', two([[1, -2], [30, 40]]), 'statistics.count-negative'],
  ['a fractional count', two([[1, 2.5], [30, 40]]), 'statistics.count-not-whole'],
  ['a count in words', two([[1, '2'], [30, 40]]), 'statistics.count-not-whole'],
  ['an enormous count', two([[1, 1e12], [30, 40]]), 'statistics.count-too-large'],
  ['a missing cell', two([[1], [30, 40]]), 'statistics.count-missing'],
  ['an empty cell', two([[1, null], [30, 40]]), 'statistics.count-missing'],
  ['a missing row', two([[1, 2]]), 'statistics.count-missing'],
  ['a margin that is not the sum', two([[1, 2], [30, 40]], { rowTotals: [4, 70] }), 'statistics.totals-disagree'],
  ['a grand total that is not the sum', two([[1, 2], [30, 40]], { grandTotal: 74 }), 'statistics.totals-disagree'],
  ['too few margins', two([[1, 2], [30, 40]], { rowTotals: [3] }), 'statistics.count-missing'],
  ['no categories', { rows: [], cols: [], cells: [] }, 'statistics.empty'],
  ['nothing', {}, 'statistics.not-a-table'],
  ['a list', [1, 2], 'statistics.not-a-table'],
  ['null', null, 'statistics.not-a-table'],
  ['a label with a slash', { cells: { 'a/b': 4, c: 30 } }, 'statistics.label-has-slash'],
  ['a repeated label', { rows: ['é', 'e\u0301'], cells: [4, 30] }, 'statistics.label-repeated'],
  ['a blank label', { rows: [' ', 'b'], cells: [4, 30] }, 'statistics.label-empty'],
  ['a category called total', { cells: { total: 4, c: 30 } }, 'statistics.label-reserved'],
  ['a group of nobody', { rows: ['a', 'b'], cells: [4, 30], groups: { rows: { G: ['z'] } } }, 'statistics.group-unknown'],
  ['groups in a ring', { rows: ['a', 'b'], cells: [4, 30], groups: { rows: { G: ['H'], H: ['G'] } } }, 'statistics.group-unknown'],
  ['a threshold of one', { cells: { a: 4, b: 30 }, threshold: 1 }, 'statistics.threshold'],
  ['a threshold in words', { cells: { a: 4, b: 30 }, threshold: 'ten' }, 'statistics.threshold'],
  ['contributions that do not add up', { cells: { a: 14, b: 30 }, contributors: { a: { A: 3, B: 4 } } }, 'statistics.totals-disagree'],
  ['an unknown total left out', { cells: { a: 4, b: 30 }, unpublished: ['z'] }, 'statistics.name-unknown'],
  ['two tables that disagree', { tables: { A: { rows: ['a', 'b'], cells: [4, 30] }, B: { rows: ['a', 'b'], cells: [5, 30] } } }, 'statistics.tables-disagree'],
  ['a huge table', { rows: Array.from({ length: 200 }, (_, k) => `r${k}`), cols: Array.from({ length: 200 }, (_, k) => `c${k}`), cells: [] }, 'statistics.too-large'],
]

test.each(bad)('%s is refused by name', async (_, table, code) => {
  const refusal = await run(protect, table).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(BadInput)
  expect(refusal).toMatchObject({ code, say: { en: expect.any(String), fr: expect.any(String) } })
})

test('labels in any script name their cells', async () => {
  expect(await run(protect, { rows: ['ᓄᓇᕗᑦ', 'Québec'], cols: ['<18', '__proto__'], cells: [[3, 40], [50, 60]] })).toMatchObject({ primary: ['ᓄᓇᕗᑦ/<18'], safe: true })
})

test('a table without people hides nothing', async () => {
  expect(await run(protect, two([[0, 0], [0, 0]]))).toMatchObject({ primary: [], complementary: [], safe: true, optimal: true })
})

test('totals that are not printed need no partner', async () => {
  expect(await run(protect, { cells: { a: 4, b: 30 }, unpublished: 'margins' })).toMatchObject({ primary: ['a'], complementary: [], bounds: { a: [0, null] }, safe: true })
})

test('totals kept at any price say what stays unprotected', async () => {
  expect(await run(protect, two([[3, 4], [50, 60]]), { margins: 'never' })).toMatchObject({ safe: false, unprotected: expect.arrayContaining(['a/x', 'a/y']) })
})

const badReleases: [string, unknown, string][] = [
  ['no release', { releases: [] }, 'statistics.empty'],
  ['text', 'x', 'statistics.not-a-table'],
  ['an unknown mark', { rows: ['a', 'b'], cells: ['?', 4] }, 'statistics.mark-unknown'],
  ['totals below their parts', { rows: ['a', 'b'], cells: [10, 'x'], total: 4 }, 'statistics.contradiction'],
  ['a rounded figure off its base', { rows: ['a', 'b'], cells: [4, 5], rounding: { base: 5 } }, 'statistics.contradiction'],
  ['half the releases without a period', [{ period: '2025-01..2025-02', count: 3, region: 'N' }, { count: 3, region: 'N' }], 'statistics.period'],
  ['a period backwards', [{ period: '2025-03..2025-02', count: 3, region: 'N' }], 'statistics.period'],
  ['a name that is nowhere', { rows: ['a', 'b'], cells: [10, 4], suppressed: ['z'] }, 'statistics.name-unknown'],
  ['two releases of one name', [{ id: 'A', rows: ['a'], cells: [4] }, { id: 'A', rows: ['a'], cells: [4] }], 'statistics.label-repeated'],
]

test.each(badReleases)('%s is refused by name', async (_, releases, code) => {
  await expect(run(attack, releases)).rejects.toMatchObject({ code })
})

test('three tables that overlap in a ring are read together', async () => {
  const table = (rowsOf: string, colsOf: string, cells: unknown) => ({ rowsOf, rows: [`${rowsOf}0`, `${rowsOf}1`], colsOf, cols: [`${colsOf}0`, `${colsOf}1`], cells })
  const found = await run(attack, [table('p', 'q', [[1, 0], [0, 1]]), table('q', 'r', [[1, 0], [0, 1]]), table('p', 'r', [[null, null], [null, null]])])
  expect(found).toMatchObject({ bounds: { '3:p0/r0': [1, 1], '3:p0/r1': [0, 0], '3:p1/r1': [1, 1] } })
})
