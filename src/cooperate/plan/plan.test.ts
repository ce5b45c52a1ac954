import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../algorithms/calendars/day.ts'
import { isLate } from './commitment.ts'
import { coverageOf, jurisdictions, type Reporting } from './coverage.ts'
import { countedMeasures } from './endpoints.ts'
import { commitments } from './facts/commitments.ts'
import { evidence } from './facts/evidence.ts'
import { indicators } from './facts/indicators.ts'
import { changes, type FactRow, liveStep, sumsFrom, sumsInFull } from './indicator.ts'

const today = day('2026-11-26')

test('the plan has 93 actions under five components, each with both titles, a source and its confidence', () => {
  expect(commitments).toHaveLength(93)
  expect(new Set(commitments.map(c => c.id)).size).toBe(93)
  expect(commitments.filter(c => c.title.en === '' || c.title.fr === '' || c.leads.length === 0)).toEqual([])
  expect(commitments.filter(c => c.confidence === 'unverified')).toHaveLength(43)
})

test('every number and every line of evidence belongs to a commitment, and what is settled is never late', () => {
  const ids = new Set(commitments.map(c => c.id))
  expect([...indicators, ...evidence].filter(x => !ids.has(x.of))).toEqual([])
  expect(indicators.filter(i => !(countedMeasures as readonly string[]).includes(i.measure))).toEqual([])
  const late = commitments.filter(c => isLate(c, evidence, today))
  expect(late.some(c => c.id === 'COOP-06')).toBe(false)
  expect(late.some(c => c.id === 'PROS-09')).toBe(true)
  expect(late.every(c => c.type === 'commitment')).toBe(true)
})

test('a running count shows only multiples of the threshold, and fewer than one as nothing', () => {
  expect([0, 9, 10, 19, 20, 137].map(n => liveStep(n, 10))).toEqual([null, null, 10, 10, 20, 130])
})

const rows = fc.uniqueArray(fc.record({ jurisdiction: fc.constantFrom(...jurisdictions), inScope: fc.integer({ min: 0, max: 20 }), part: fc.double({ min: 0, max: 1, noNaN: true }), since: fc.constantFrom('2025-04', '2026-04', '2026-11') }), { selector: r => r.jurisdiction })

test('a number is called national from 80 % of agencies in scope and 10 of 13 provinces and territories', () => {
  fc.assert(fc.property(rows, given => {
    const all: Reporting[] = given.map(r => ({ jurisdiction: r.jurisdiction, inScope: r.inScope, reporting: Math.round(r.inScope * r.part), since: r.since }))
    let scope = 0, reporting = 0, provinces = 0, count = 0
    for (const r of all) {
      scope += r.inScope
      if (r.reporting === 0 || r.since > '2026-10') continue
      reporting += r.reporting
      count++
      if (r.jurisdiction !== 'CA') provinces++
    }
    expect(coverageOf(all, '2026-10')).toMatchObject({ jurisdictions: count, of: 14, national: scope > 0 && reporting * 10 >= scope * 8 && provinces >= 10 })
  }), { seed: 20261126, numRuns: 400 })
})

test('late and corrected facts move the sums to what a full count gives', () => {
  const fact = fc.record({ measure: fc.constantFrom('referral.accepted', 'case.opened'), month: fc.constantFrom('2026-01', '2026-02'), need: fc.constantFrom('safe-place', 'health'), value: fc.integer({ min: -3, max: 40 }) })
  const list = fc.uniqueArray(fact, { selector: f => `${f.measure} ${f.month} ${f.need}`, maxLength: 8 })
  const asRows = (all: readonly { measure: string; month: string; need: string; value: number }[]): FactRow[] => all.map(f => ({ measure: f.measure, month: f.month, dims: { need: f.need, province: 'MB' }, value: f.value }))
  fc.assert(fc.property(list, list, (a, b) => {
    const [before, after] = [asRows(a), asRows(b)]
    expect(sumsFrom(sumsInFull(indicators, before), indicators, changes(before, after))).toEqual(sumsInFull(indicators, after))
  }), { seed: 20261126, numRuns: 300 })
})
