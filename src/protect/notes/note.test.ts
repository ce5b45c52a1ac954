import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, daysBetween, type PlainDate } from '../../algorithms/calendars/day.ts'
import { courtLaw } from './court-law.ts'
import { aboutProblem, lastReached, quietAfterDays, quietOn, roles } from './note.ts'

const purpose = fc.constantFrom('permit' as const, 'claim' as const, 'statement' as const, undefined)
const whose = fc.constantFrom('hers' as const, 'summary' as const, undefined)
const told = fc.constantFrom(true, false, undefined)

test('what happened is written only with her purpose, whose words, and the sentence read before: any one missing refuses it', () => {
  fc.assert(fc.property(purpose, whose, told, (p, w, read) => {
    expect(aboutProblem({ about: 'happened', purpose: p, whose: w, told: read }) === null).toBe(p !== undefined && w !== undefined && read === true)
  }), { seed: 1 })
})

test('a note on needs carries no purpose and needs no sentence', () => {
  expect([aboutProblem({ about: 'need' }), aboutProblem({ about: 'need', purpose: 'claim' }), aboutProblem({ about: 'need', whose: 'hers' })]).toEqual([null, 'notes.no-purpose', 'notes.no-purpose'])
})

const opened = day('2026-11-01')
const contact = fc.record({ on: fc.integer({ min: 0, max: 60 }).map(n => addDays(opened, n)), role: fc.constantFrom(...roles), reached: fc.boolean() })

test('the last day on which she was reached is the latest of them in any order; others, and calls without an answer, do not count', () => {
  fc.assert(fc.property(fc.array(contact, { maxLength: 12 }), contacts => {
    const slow = contacts.filter(c => c.role === 'she' && c.reached).map(c => c.on).sort().at(-1) ?? opened
    expect([lastReached(opened, contacts), lastReached(opened, contacts.toReversed())]).toEqual([slow, slow])
  }), { seed: 2 })
})

test('a case is quiet two weeks after the last day on which she was reached', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), n => {
    expect(daysBetween(addDays(opened, n), quietOn(addDays(opened, n)))).toBe(quietAfterDays)
  }), { seed: 3 })
})

test('the court’s section comes from the library with its source; on a day without a known text nothing is quoted', () => {
  expect(courtLaw(day('2026-11-23')).map(l => [l.cite.en, l.confidence])).toEqual([['Criminal Code, ss. 278.1 to 278.91', 'official'], ['Criminal Code, s. 278.3', 'official']])
  expect(courtLaw('1950-01-01' as PlainDate)).toEqual([])
})
