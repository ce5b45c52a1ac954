import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockOf, coversMinute, minuteOf, namedAt, type WeekTurn } from './turn.ts'
import { waitsOf } from './waits.ts'

const turn: fc.Arbitrary<WeekTurn> = fc.record({ member: fc.constantFrom('a', 'b', 'c'), weekday: fc.integer({ min: 1, max: 7 }), starts: fc.integer({ min: 0, max: 1439 }), minutes: fc.integer({ min: 1, max: 1440 }), setAt: fc.nat(1_000_000) })

test('a night that begins on Sunday ends on Monday morning', () => {
  const night: WeekTurn = { member: 'a', weekday: 7, starts: minuteOf('20:00'), minutes: 720, setAt: 0 }
  expect([coversMinute(night, 6 * 1440 + 1200), coversMinute(night, 0), coversMinute(night, 479), coversMinute(night, 480), clockOf(night.starts + night.minutes)]).toEqual([true, true, true, false, '08:00'])
})

test('an hour alone is that hour sharp', () => {
  expect(['4', '04:05', '20', '23:59'].map(minuteOf)).toEqual([240, 245, 1200, 1439])
  expect(['4', '20:30'].map(t => clockOf(minuteOf(t)))).toEqual(['04:00', '20:30'])
})

test('a turn covers exactly its minutes of the week, as counting them one by one says', () => {
  fc.assert(fc.property(turn, t => {
    const slow = new Set(Array.from({ length: t.minutes }, (_, i) => ((t.weekday - 1) * 1440 + t.starts + i) % 10080))
    const wrong = Array.from({ length: 10080 }, (_, m) => m).filter(m => coversMinute(t, m) !== slow.has(m))
    expect(wrong).toEqual([])
  }), { seed: 20261126, numRuns: 50 })
})

test('of turns that overlap the one set last names who is on call', () => {
  fc.assert(fc.property(fc.uniqueArray(turn, { selector: t => t.setAt, maxLength: 8 }), fc.integer({ min: 0, max: 10079 }), (week, m) => {
    const last = week.filter(t => coversMinute(t, m)).reduce<WeekTurn | null>((best, t) => (best === null || t.setAt > best.setAt ? t : best), null)
    expect(namedAt(week, m)).toBe(last?.member ?? null)
  }), { seed: 20261126, numRuns: 200 })
})

test('what waits is counted by its act: no item is lost, none is named', () => {
  const item = fc.record({ act: fc.constantFrom('Answer', 'Read', 'Open').map(a => ({ en: a, fr: a })), late: fc.boolean(), said: fc.string() })
  fc.assert(fc.property(fc.array(item, { maxLength: 60 }), items => {
    const waits = waitsOf(items)
    expect([waits.reduce((n, w) => n + w.n, 0), waits.reduce((n, w) => n + w.late, 0)]).toEqual([items.length, items.filter(i => i.late).length])
    expect(waits.flatMap(w => Object.keys(w)).every(k => ['act', 'n', 'late'].includes(k))).toBe(true)
  }), { seed: 20261126, numRuns: 100 })
})
