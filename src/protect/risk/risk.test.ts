import { expect, test } from 'vitest'
import { domains, itemCodes } from './facts/domains.ts'
import { isStale, levelOf, levels, mayJudge, scales } from './risk.ts'

const all = scales.flatMap(a => scales.flatMap(b => scales.map(c => [a, b, c] as const)))

test('eight domains and forty-six items, each with a code of its own, in both languages', () => {
  expect([domains.length, itemCodes.length, new Set(itemCodes).size]).toEqual([8, 46, 46])
  expect(domains.every(d => d.said.fr !== '' && d.items.every(i => i.said.fr !== '' && i.said.fr !== i.said.en))).toBe(true)
})

test('one acute item makes the look acute, whatever stands beside it, in every combination of three', () => {
  for (const seen of all) expect(levelOf(seen.map(scale => ({ scale }))) === 'acute').toBe(seen.some(s => s === 'acute'))
})

test('an item more never lowers the level, and a graver one never does', () => {
  for (const [a, b, c] of all) {
    expect(levels.indexOf(levelOf([{ scale: a }, { scale: b }, { scale: c }]))).toBeGreaterThanOrEqual(levels.indexOf(levelOf([{ scale: a }, { scale: b }])))
  }
  expect([levelOf([]), levelOf([{ scale: 'not asked' }, { scale: 'unknown' }])]).toEqual(['unknown', 'unknown'])
})

test('a worker may judge otherwise but never below acute where an item is', () => {
  expect(levels.filter(l => mayJudge('acute', l))).toEqual([])
  expect(levels.filter(l => mayJudge('possible', l))).toEqual(['none known', 'present', 'acute'])
})

test('a look is old after thirty days, or once something it stood on changed', () => {
  const day = 86_400_000
  expect([isStale(0, null, 30 * day), isStale(0, null, 30 * day + 1), isStale(0, 'house', 1)]).toEqual([false, true, true])
})
