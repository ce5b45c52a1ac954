import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../random/rng.ts'
import { buildGraph, type Graph } from '../graph.ts'
import type { Measure } from './find-key-players.ts'
import { setsOf, slowValue } from './slow-model.ts'
import { figuresOf, standsOut } from './stands-out.ts'

const graphOf = (n: number, ties: readonly (readonly [number, number])[]): Graph => {
  const graph = buildGraph({ nodes: Array.from({ length: n }, (_, i) => ({ id: `n${i}` })), edges: ties.map(([a, b]) => ({ source: `n${a}`, target: `n${b}` })) })
  if ('problem' in graph) throw new Error(graph.problem.code)
  return graph
}
const never = () => false
const star = graphOf(21, Array.from({ length: 20 }, (_, i) => [0, i + 1] as const))
const ring = graphOf(20, Array.from({ length: 20 }, (_, i) => [i, (i + 1) % 20] as const))

test('the one centre of a star stands out', () => {
  const standing = standsOut({ network: star, measure: 'fragmentation', k: 1, rng: seeded(1), stop: never })
  expect(standing).toMatchObject({ verdict: 'stands out', because: null, set: ['n0'], best: 1, luck: 0, rivals: { count: 0, atLeast: false } })
  expect(figuresOf(standing).fr).toBe('Meilleur ensemble 100\u00a0%, au hasard 0\u00a0%.')
})

test('in a ring any two opposite people do as well: no clear set, and nobody is named', () => {
  const standing = standsOut({ network: ring, measure: 'fragmentation', k: 2, rng: seeded(1), stop: never })
  expect(standing).toMatchObject({ verdict: 'no clear set', set: null })
  expect(JSON.stringify(standing)).not.toMatch(/n\d/)
})

test('an excluded centre leaves nothing that luck would not give', () => {
  expect(standsOut({ network: star, measure: 'fragmentation', k: 1, exclude: new Set(['n0']), rng: seeded(1), stop: never })).toMatchObject({ verdict: 'no clear set', because: 'luck does as well', best: 0 })
})

test('without time to prove it, a set never stands out', () => {
  expect(standsOut({ network: star, measure: 'distance-fragmentation', k: 2, rng: seeded(1), stop: () => true }).verdict).toBe('no clear set')
})

test('the same seed gives the same answer', () => {
  const ask = () => standsOut({ network: ring, measure: 'reach', k: 2, rng: seeded(5), stop: never })
  expect(ask()).toEqual(ask())
})

describe('rivals', () => {
  const anyGraph = fc.integer({ min: 4, max: 8 }).chain(n => fc.record({ n: fc.constant(n), k: fc.integer({ min: 1, max: 3 }), ties: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)).filter(([a, b]) => a !== b), { maxLength: 14 }) }))

  test.each<Measure>(['fragmentation', 'distance-fragmentation', 'reach'])('%s: as many as trying every set finds within two points', measure => {
    fc.assert(fc.property(anyGraph, ({ n, k, ties }) => {
      const network = graphOf(n, ties), values = setsOf([...network.ids.keys()], k).map(set => slowValue(network, { measure, k }, set) / (measure === 'reach' ? n : 1))
      const best = Math.max(...values), standing = standsOut({ network, measure, k, rng: seeded(1), stop: never })
      expect(standing.best).toBeCloseTo(best, 9)
      expect(standing.rivals).toEqual({ count: values.filter(v => v >= best - 0.02 - 1e-8).length - 1, atLeast: false })
    }), { seed: 19, numRuns: 60 })
  })
})
