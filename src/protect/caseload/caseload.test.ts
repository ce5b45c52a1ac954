import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type File, spread, type Taker, weightOf } from './caseload.ts'

const files = fc.uniqueArray(fc.record({ case: fc.uuid(), weight: fc.constantFrom(1, 2) }), { selector: f => f.case, maxLength: 40 })
const takers = fc.uniqueArray(fc.record({ id: fc.uuid(), load: fc.integer({ min: 0, max: 30 }) }), { selector: t => t.id, minLength: 1, maxLength: 6 })
const loadsAfter = (given: readonly File[], who: readonly Taker[]) => {
  const weight = new Map(given.map(f => [f.case, f.weight]))
  return who.map(t => t.load + spread(given, who).filter(p => p.to === t.id).reduce((sum, p) => sum + weight.get(p.case)!, 0))
}

test('every file goes to exactly one of those who take, in any order of either list', () => {
  fc.assert(fc.property(files, takers, (given, who) => {
    const plan = spread(given, who)
    expect(plan.map(p => p.case).sort()).toEqual(given.map(f => f.case).sort())
    expect(plan.every(p => who.some(t => t.id === p.to))).toBe(true)
    expect(spread([...given].reverse(), [...who].reverse())).toEqual(plan)
  }))
})

test('nobody who gets a file ends more than one heavy file above whoever carries least', () => {
  fc.assert(fc.property(files, takers, (given, who) => {
    const after = loadsAfter(given, who)
    const got = who.map((t, i) => (after[i]! > t.load ? after[i]! : 0))
    expect(Math.max(0, ...got) - Math.min(...after)).toBeLessThanOrEqual(2)
  }))
})

test('without anyone to take them nothing is spread', () => {
  expect(spread([{ case: 'a', weight: 1 }], [])).toEqual([])
})

test('many open needs, or children, make a file heavy', () => {
  expect([weightOf({ openNeeds: 3, children: 0 }), weightOf({ openNeeds: 4, children: 0 }), weightOf({ openNeeds: 0, children: 1 })]).toEqual([1, 2, 2])
})
