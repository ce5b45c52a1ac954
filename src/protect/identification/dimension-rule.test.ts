import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countStrengths, isPositive, type Counts } from './dimension-rule.ts'

/** The published rule said a second way: some part of the answers is one of its five smallest patterns. */
const smallest = [[2, 0, 0], [1, 1, 0], [1, 0, 1], [0, 3, 0], [0, 2, 1]] as const
const reference = ({ strong, medium, weak }: Counts) => smallest.some(([s, m, w]) => strong >= s && medium >= m && weak >= w)

describe('a dimension by the published rule', () => {
  test.each([
    [0, 0, 0, false], [1, 0, 0, false], [2, 0, 0, true], [1, 1, 0, true], [1, 0, 1, true], [0, 3, 0, true], [0, 2, 0, false],
    [0, 2, 1, true], [0, 1, 5, false], [0, 0, 9, false], [0, 1, 2, false], [0, 2, 2, true], [3, 0, 0, true],
  ])('%i strong, %i medium, %i weak: positive is %s (the vectors of the fact page)', (strong, medium, weak, positive) => {
    expect(isPositive({ strong, medium, weak })).toBe(positive)
  })

  test.each([
    ['one strong', [1, 0, 0], 'and one medium', [1, 1, 0]],
    ['one strong', [1, 0, 0], 'and one weak', [1, 0, 1]],
    ['one strong', [1, 0, 0], 'and another strong', [2, 0, 0]],
    ['two medium', [0, 2, 0], 'and one medium more', [0, 3, 0]],
    ['two medium', [0, 2, 0], 'and one weak', [0, 2, 1]],
    ['one medium and many weak', [0, 1, 9], 'and one medium more', [0, 2, 9]],
    ['only weak', [0, 0, 9], 'and one strong', [1, 0, 9]],
  ] as const)('%s is not enough; %4$s %2$s is', (_short, [s, m, w], _more, [s2, m2, w2]) => {
    expect([isPositive({ strong: s, medium: m, weak: w }), isPositive({ strong: s2, medium: m2, weak: w2 })]).toEqual([false, true])
  })

  test('every count of strong, medium and weak from 0 to 16 agrees with the rule said a second way', () => {
    const range = Array.from({ length: 17 }, (_, n) => n)
    const cases = range.flatMap(strong => range.flatMap(medium => range.map(weak => ({ strong, medium, weak }))))
    expect(cases.filter(counts => isPositive(counts) !== reference(counts))).toEqual([])
    expect(cases).toHaveLength(4913)
  })

  test('exactly these counts up to two of each are not positive', () => {
    const range = [0, 1, 2]
    const not = range.flatMap(strong => range.flatMap(medium => range.map(weak => ({ strong, medium, weak })))).filter(counts => !isPositive(counts))
    expect(not.map(c => `${c.strong}${c.medium}${c.weak}`)).toEqual(['000', '001', '002', '010', '011', '012', '020', '100'])
  })

  test('one more indicator of any strength never takes a positive away', () => {
    const n = fc.nat({ max: 20 })
    fc.assert(fc.property(n, n, n, fc.constantFrom('strong', 'medium', 'weak'), (strong, medium, weak, more) => {
      const before = { strong, medium, weak }
      return !isPositive(before) || isPositive({ ...before, [more]: before[more] + 1 })
    }), { seed: 20261125, numRuns: 500 })
  })

  test('a strength that is not weighed is not counted', () => {
    expect(countStrengths(['strong', null, 'weak', 'weak', 'medium'])).toEqual({ strong: 1, medium: 1, weak: 2 })
  })
})
