import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { provinceCodes } from '../../platform/places/provinces.ts'
import type { FactRow } from '../plan/public.ts'
import { buildRelease, textOf, threshold } from './build-release.ts'
import { type Answer, foldedGroups } from './folding.ts'
import { heldTables, type Out, readTogether, recoveredBy } from './hold.ts'
import { figures } from './planned.ts'
import { officeDay, secondTuesday, windowOf } from './release-days.ts'

const keyOf = (cell: string) => `k ${cell}`
const w1 = { first: day('2025-10-01'), before: day('2026-10-01') }
const w2 = { first: day('2025-11-01'), before: day('2026-11-01') }
const inYear = { first: day('2025-10-01'), before: day('2026-11-01') }

describe('days', () => {
  test('a release goes out on the second Tuesday of the month, in November 2026 on the tenth', () => {
    expect([secondTuesday(day('2026-11-01')), secondTuesday(day('2026-09-14')), secondTuesday(day('2026-12-01'))]).toEqual(['2026-11-10', '2026-09-08', '2026-12-08'])
  })
  test('its window is the twelve months that are over', () => {
    expect(windowOf(day('2026-11-01'))).toEqual({ first: '2025-11-01', before: '2026-11-01' })
  })
  test('the day is the one at the secretariat', () => {
    expect(officeDay(Date.parse('2026-11-01T03:00:00Z'))).toBe('2026-10-31')
  })
})

describe('folding', () => {
  const yes = (governor: number): Answer => ({ governor, group: 'nation', figure: figures[0]!, yes: true })
  test('a group that nobody governs is folded', () => expect(foldedGroups(figures, [])).toEqual(['nation']))
  test('one yes shows it, one silence beside it folds it', () => {
    expect(foldedGroups(figures, [yes(1)])).toEqual([])
    expect(foldedGroups(figures, [yes(1), { governor: 2, group: 'nation', figure: null, yes: null }])).toEqual(['nation'])
  })
  test('shown exactly when every governor said yes to every figure', () => {
    const two = ['a:nation', 'b:nation']
    const answers = fc.array(fc.record({ governor: fc.integer({ min: 1, max: 3 }), figure: fc.constantFrom(...two), yes: fc.boolean() }), { maxLength: 6 })
    fc.assert(fc.property(answers, all => {
      const said = new Map(all.map(a => [`${a.governor} ${a.figure}`, a.yes]))
      const list: Answer[] = Array.from(said, ([key, value]) => ({ governor: Number(key.split(' ')[0]), group: 'nation', figure: key.split(' ')[1]!, yes: value }))
      const governors = [...new Set(list.map(a => a.governor))]
      const shown = governors.length > 0 && governors.every(g => two.every(f => said.get(`${g} ${f}`) === true))
      expect(foldedGroups(two, list)).toEqual(shown ? [] : ['nation'])
    }), { seed: 20261126, numRuns: 300 })
  })
})

const factsOf = (counts: readonly (readonly [string, string, string, number])[]): FactRow[] => counts.map(([province, month, language, value]) => ({ measure: 'case.opened', month, dims: { province, language }, value }))
const inWindow = (facts: readonly FactRow[], w: { first: string; before: string }) => facts.filter(f => `${f.month}-01` >= w.first && `${f.month}-01` < w.before)
const out = (facts: readonly FactRow[], window: typeof w1): Out => ({ window, tables: buildRelease(inWindow(facts, window), window, ['nation'], keyOf) })
const without = (o: Out, held: readonly string[]): Out => ({ ...o, tables: o.tables.filter(t => !held.includes(t.name)) })

const someFacts = fc.array(fc.tuple(fc.constantFrom(...provinceCodes.slice(0, 4)), fc.constantFrom('2025-10', '2026-01', '2026-05', '2026-10'), fc.constantFrom('en', 'fr', 'other'), fc.integer({ min: 0, max: 25 })), { maxLength: 24 })

test('no sequence of releases lets a reader recover a small cell, whatever the counts', () => {
  fc.assert(fc.property(someFacts, fc.constantFrom(w2, inYear), (counts, later) => {
    const facts = factsOf(counts.map(c => c))
    const first = out(facts, w1), next = out(facts, later)
    const going = without(next, heldTables(next, [first]))
    expect(recoveredBy(readTogether([first], 'case.opened'))).toBe(0)
    expect(going.tables.some(t => t.measure === 'case.opened') ? recoveredBy(readTogether([first, going], 'case.opened')) : 0).toBe(0)
  }), { seed: 20261127, numRuns: 12 })
})

test('a longer window that adds a small month is held; the month alone would have been told', () => {
  const facts = factsOf([['MB', '2026-01', 'en', 40], ['ON', '2026-01', 'en', 60], ['MB', '2026-01', 'fr', 30], ['ON', '2026-01', 'fr', 50], ['MB', '2026-10', 'en', 3]])
  const first = out(facts, w1), next = out(facts, inYear)
  expect(heldTables(next, [first])).toEqual(['cases-by-language'])
})

test('printed values are zero, withheld, or a multiple of five that is not below the threshold', () => {
  fc.assert(fc.property(someFacts, counts => {
    for (const cell of out(factsOf(counts), w1).tables.flatMap(t => t.cells)) if (cell.value !== null && cell.value !== 0) expect([cell.value % 5, cell.value >= threshold]).toEqual([0, true])
  }), { seed: 20261128, numRuns: 8 })
})

test('the same facts in another order give the same bytes', () => {
  fc.assert(fc.property(someFacts, counts => {
    const facts = factsOf(counts)
    expect(textOf(out([...facts].reverse(), w1).tables)).toBe(textOf(out(facts, w1).tables))
  }), { seed: 20261129, numRuns: 6 })
})
