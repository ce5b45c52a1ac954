import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recurring } from './return.ts'

test('a place named in two returns is a pattern, in one it is none, and twice in one return is once', () => {
  expect(recurring([{ places: ['mb-winnipeg', 'mb-winnipeg'] }, { places: ['mb-brandon', 'mb-winnipeg'] }, { places: ['mb-thompson'] }])).toEqual([{ place: 'mb-winnipeg', times: 2 }])
})

test('it says the same whatever the order of the returns, and never more than there were', () => {
  const returns = fc.array(fc.record({ places: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }) }), { maxLength: 8 })
  fc.assert(fc.property(returns, all => {
    expect(recurring([...all].reverse())).toEqual(recurring(all))
    for (const { place, times } of recurring(all)) expect(times).toBe(all.filter(r => r.places.some(p => p === place)).length)
  }), { seed: 6, numRuns: 300 })
})
