import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../algorithms/calendars/day.ts'
import { calculate, facts } from './calculate.ts'
import type { MinimumWages } from './facts/rates.ts'
import { written, type Written } from './build.ts'
import { readClaim } from './read-claim.ts'
import { countOvertime } from './overtime.ts'

const codes = ['CA', 'BC', 'AB', 'SK', 'MB', 'ON', 'QC', 'NB', 'NS', 'PE', 'NL', 'YT', 'NT', 'NU'] as const
const owed = (claim: Written, from = facts): number => calculate(readClaim(claim).claim, false, from).totals.owedCents

const workDays = fc.uniqueArray(fc.record({ offset: fc.integer({ min: 0, max: 120 }), quarters: fc.integer({ min: 1, max: 92 }) }), { selector: d => d.offset, minLength: 1, maxLength: 30 })
const payment = fc.record({ offset: fc.integer({ min: 0, max: 130 }), cents: fc.integer({ min: 0, max: 150_000 }), width: fc.option(fc.integer({ min: 0, max: 30 })) })
const first = fc.integer({ min: 0, max: 1800 }).map(n => addDays(day('2021-01-01'), n))
const agreement = fc.oneof(
  fc.integer({ min: 500, max: 4000 }).map(rateCents => ({ rateCents })),
  fc.integer({ min: 1, max: 200 }).map(cents => ({ piece: { cents } })),
  fc.constant({}),
)
const anyClaim = fc
  .record({ jurisdiction: fc.constantFrom(...codes), first, days: workDays, paid: fc.array(payment, { maxLength: 8 }), agreement, occupation: fc.constantFrom('cook', 'packer', 'farm hand', 'fruit picker', ''), pieces: fc.integer({ min: 0, max: 60 }) })
  .map(c =>
    written({
      jurisdiction: c.jurisdiction,
      province: 'ON',
      worker: { startedOn: addDays(c.first, -400), occupation: c.occupation },
      agreement: c.agreement,
      days: c.days.map(d => ({ date: addDays(c.first, d.offset), hours: d.quarters / 4, pieces: c.pieces })),
      paid: c.paid.map(p => ({ on: addDays(c.first, p.offset), cents: p.cents, ...(p.width === null ? {} : { from: addDays(c.first, p.offset - p.width), to: addDays(c.first, p.offset) }) })),
      claimOn: '2026-11-24',
    }),
  )
type Days = { date: string; hours: number; pieces: number }[]
type Paid = { on: string; cents: number; from?: string; to?: string }[]

test('owed never falls when the hours of a day rise', () => {
  fc.assert(
    fc.property(anyClaim, fc.nat(), fc.integer({ min: 1, max: 16 }), (claim, pick, quarters) => {
      const days = claim['days'] as Days
      const at = pick % days.length
      const more = days.map((d, i) => (i === at ? { ...d, hours: Math.min(24, d.hours + quarters / 4) } : d))
      expect(owed({ ...claim, days: more })).toBeGreaterThanOrEqual(owed(claim))
    }),
    { seed: 11, numRuns: 60 },
  )
})

test('owed never falls when a payment is removed or made smaller', () => {
  fc.assert(
    fc.property(anyClaim, fc.nat(), fc.boolean(), (claim, pick, whole) => {
      const paid = claim['paid'] as Paid
      if (paid.length === 0) return
      const at = pick % paid.length
      const less = whole ? paid.filter((_, i) => i !== at) : paid.map((p, i) => (i === at ? { ...p, cents: Math.floor(p.cents / 2) } : p))
      expect(owed({ ...claim, paid: less })).toBeGreaterThanOrEqual(owed(claim))
    }),
    { seed: 12, numRuns: 60 },
  )
})

test('owed never falls when the minimum wage rises', () => {
  fc.assert(
    fc.property(anyClaim, fc.integer({ min: 1, max: 500 }), (claim, rise) => {
      const raised = Object.fromEntries(Object.entries(facts.minimumWages).map(([code, rows]) => [code, rows.map(r => ({ ...r, cents: r.cents + rise }))])) as unknown as MinimumWages
      expect(owed(claim, { minimumWages: raised })).toBeGreaterThanOrEqual(owed(claim))
    }),
    { seed: 13, numRuns: 50 },
  )
})

test('splitting a payment changes nothing', () => {
  fc.assert(
    fc.property(anyClaim, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (claim, pick, share) => {
      const paid = claim['paid'] as Paid
      if (paid.length === 0) return
      const at = pick % paid.length
      const part = Math.floor(paid[at]!.cents * share)
      const split = [...paid.filter((_, i) => i !== at), { ...paid[at]!, cents: part }, { ...paid[at]!, cents: paid[at]!.cents - part }]
      expect(calculate(readClaim({ ...claim, paid: split }).claim).totals).toEqual(calculate(readClaim(claim).claim).totals)
    }),
    { seed: 14, numRuns: 50 },
  )
})

test('the totals are the sums of the lines, in whole cents, and no number is missing', () => {
  fc.assert(
    fc.property(anyClaim, claim => {
      const { lines, totals } = calculate(readClaim(claim).claim)
      const add = (key: 'dueCents' | 'paidCents' | 'owedCents') => lines.reduce((t, l) => t + l[key], 0)
      expect([totals.dueCents, totals.paidCents, totals.owedCents]).toEqual([add('dueCents'), add('paidCents'), add('owedCents')])
      expect(totals.claimableCents + totals.outsideWindowCents + totals.cannotSayCents).toBe(totals.owedCents)
      expect(Object.values(totals.byHead).reduce((t, c) => t + c, 0)).toBe(totals.owedCents)
      expect(totals.paidCents + totals.paidAboveCents).toBe((claim['paid'] as Paid).reduce((t, p) => t + p.cents, 0))
      expect(totals.range.lowCents).toBeLessThanOrEqual(totals.owedCents)
      expect(totals.range.highCents).toBeGreaterThanOrEqual(totals.owedCents)
      for (const l of lines) {
        expect([l.quantity, l.rateCents].every(Number.isFinite)).toBe(true)
        expect([l.dueCents, l.paidCents, l.owedCents].every(c => Number.isSafeInteger(c) && c >= 0)).toBe(true)
        expect(l.dueCents - l.paidCents).toBe(l.owedCents)
        expect(Math.abs(l.quantity * l.rateCents - l.dueCents)).toBeLessThan(1)
      }
    }),
    { seed: 15, numRuns: 80 },
  )
})

test('overtime of a week is the greater of daily and weekly excess (Canada Labour Code, section 174)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 7 }), hours => {
      const stretches = hours.map((h, i) => ({ day: addDays(day('2026-07-05'), i), workDay: addDays(day('2026-07-05'), i), ticks: h * 6000 }))
      const daily = hours.reduce((t, h) => t + Math.max(0, h - 8), 0)
      const weekly = Math.max(0, hours.reduce((t, h) => t + h, 0) - 40)
      const counted = countOvertime(stretches, { dailyHours: 8, weeklyHours: 40, second: { dailyHours: 12, multiplier: 2 } })
      expect(counted.reduce((t, c) => t + c.over + c.over2, 0)).toBe(Math.max(daily, weekly) * 6000)
      expect(counted.reduce((t, c) => t + c.over2, 0)).toBe(hours.reduce((t, h) => t + Math.max(0, h - 12), 0) * 6000)
      expect(counted.every(c => c.over + c.over2 <= c.ticks)).toBe(true)
    }),
    { seed: 16, numRuns: 300 },
  )
})
