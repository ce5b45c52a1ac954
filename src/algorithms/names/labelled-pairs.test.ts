import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { compareNames, matchThreshold } from './compare.ts'

/** Labelled pairs lie beside the repository and are never in it; without them there is nothing to measure. */
const folder = join(import.meta.dirname, '../../../../shared/data/name-matching')
const absent = !existsSync(folder)
type Row = { readonly case_group: string; readonly schema: string; readonly name1: string; readonly name2: string; readonly is_match: string; readonly quality: string }
const read = (file: string): Row[] => (absent ? [] : (parse(readFileSync(join(folder, file)), { columns: true }) as Row[]))

const scored = [...read('opensanctions-name-bench-cases.csv'), ...read('canadian-synthetic-name-pairs.csv')].map(row => ({
  ...row,
  same: row.is_match === 'true',
  found: compareNames(row.name1, row.name2, row.schema === 'Person' ? 'person' : 'organisation').score >= matchThreshold,
  // Parted by hash, to show that no half carries the result. Both halves were read while the rules were written: neither is unseen.
  secondHalf: createHash('sha256').update(`${row.name1}|${row.name2}`).digest()[0]! % 2 === 1,
}))
type Scored = (typeof scored)[number]
const measure = (rows: readonly Scored[]) => {
  const hit = rows.filter(row => row.same && row.found).length
  const precision = hit / rows.filter(row => row.found).length
  const recall = hit / rows.filter(row => row.same).length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

describe.skipIf(absent)(absent ? 'labelled name pairs: skipped, ../shared/data/name-matching is absent' : 'labelled name pairs', () => {
  const open = scored.filter(row => row.case_group !== 'canada_synth')
  const people = open.filter(row => row.schema === 'Person')
  const written = people.filter(row => row.case_group !== 'synth_people')
  test.each([
    ['all', open, 0.79], ['people', people, 0.742], ['people, rows by hand', written, 0.92], ['people, rows by model', people.filter(row => row.case_group === 'synth_people'), 0.628], ['companies', open.filter(row => row.schema === 'Company'), 0.856], ['Canadian', scored.filter(row => row.case_group === 'canada_synth'), 0.9],
  ] as const)('%s: F1 above the published mark or the requirement', (_, rows, mark) => { expect(measure(rows).f1).toBeGreaterThan(mark) })
  test('people, rows by hand: precision at least 0.96', () => { expect(measure(written).precision).toBeGreaterThanOrEqual(0.96) })
  test('the second half alone also beats the published marks', () => {
    expect(measure(open.filter(row => row.secondHalf)).f1).toBeGreaterThan(0.79)
    expect(measure(written.filter(row => row.secondHalf)).f1).toBeGreaterThan(0.895)
  })
})
