import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph, type Graph } from '../graph.ts'
import { findKeyPlayers, type Measure } from './find-key-players.ts'
import { setsOf, slowValue } from './slow-model.ts'

const measures: Measure[] = ['fragmentation', 'distance-fragmentation', 'reach']
const never = () => false

const graphOf = (ties: readonly (readonly [number, number])[], n: number, directed = false): Graph => {
  const graph = buildGraph({ nodes: Array.from({ length: n }, (_, i) => ({ id: `n${i}` })), edges: ties.map(([a, b]) => ({ source: `n${a}`, target: `n${b}` })) }, { directed })
  if ('problem' in graph) throw new Error(graph.problem.code)
  return graph
}

/** Two clubs of four that know each other through one person each (4 and 5), and a third who hangs on. */
const twoClubs = graphOf([[0, 1], [0, 2], [1, 2], [0, 3], [1, 3], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7], [6, 8], [7, 8], [6, 9], [7, 9], [8, 9]], 10)

describe('worked by hand', () => {
  test('the centre of a star fragments it whole, and nobody else does anything', () => {
    const star = graphOf([[0, 1], [0, 2], [0, 3], [0, 4]], 5)
    expect(findKeyPlayers(star, { measure: 'fragmentation', k: 1 }, never)).toMatchObject({ set: ['n0'], value: 1, before: 0, bound: 1, optimal: true })
    expect(findKeyPlayers(star, { measure: 'fragmentation', k: 1, exclude: new Set(['n0']) }, never)).toMatchObject({ value: 0, optimal: true })
  })

  test('F = 1 − Σ s(s − 1) ÷ n(n − 1) over the parts of those who remain', () => {
    // Taking 4 of the ten leaves parts of 4 and 5: 1 − (4·3 + 5·4) ÷ (9·8).
    expect(findKeyPlayers(twoClubs, { measure: 'fragmentation', k: 1 }, never).value).toBeCloseTo(1 - 32 / 72, 12)
  })

  test('distance-weighted F of a path of three is 1 − (1 + 1 + ½) ÷ 3, and its middle parts it whole', () => {
    const path = graphOf([[0, 1], [1, 2]], 3)
    const found = findKeyPlayers(path, { measure: 'distance-fragmentation', k: 1 }, never)
    expect(found.before).toBeCloseTo(1 / 6, 12)
    expect(found).toMatchObject({ set: ['n1'], value: 1 })
  })

  test('two who are each best alone need not be the best two (the reason for a set measure)', () => {
    // Hubs 0 and 1 share their neighbours; 8 is tied to others that neither reaches.
    const graph = graphOf([[0, 2], [0, 3], [0, 4], [0, 5], [1, 2], [1, 3], [1, 4], [1, 5], [8, 6], [8, 7]], 9)
    const found = findKeyPlayers(graph, { measure: 'reach', k: 2, reachSteps: 1 }, never)
    expect(found.value).toBe(8)
    expect(found.set).toContain('n8')
  })

  test('reach follows arcs outwards when they have a direction', () => {
    const graph = graphOf([[0, 1], [1, 2], [3, 1]], 4, true)
    expect(findKeyPlayers(graph, { measure: 'reach', k: 1, reachSteps: 2 }, never).value).toBe(3)
    expect(findKeyPlayers(graph, { measure: 'reach', k: 2, reachSteps: 2 }, never)).toMatchObject({ set: ['n0', 'n3'], value: 4 })
  })
})

describe('against trying every set', () => {
  const anyGraph = fc.integer({ min: 2, max: 9 }).chain(n =>
    fc.record({ n: fc.constant(n), ties: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)).filter(([a, b]) => a !== b), { maxLength: 16 }), k: fc.integer({ min: 1, max: Math.min(4, n) }), excluded: fc.array(fc.nat(n - 1), { maxLength: 3 }), directed: fc.boolean() }))

  test.each(measures)('%s: the value is the highest there is, whoever is excluded', measure => {
    fc.assert(fc.property(anyGraph, ({ n, ties, k, excluded, directed }) => {
      const graph = graphOf(ties, n, directed && measure === 'reach'), exclude = new Set(excluded.map(v => `n${v}`))
      const candidates = graph.ids.flatMap((id, v) => (exclude.has(id) ? [] : [v]))
      if (candidates.length < k) return
      const question = { measure, k, exclude }
      const best = Math.max(...setsOf(candidates, k).map(set => slowValue(graph, question, set))), found = findKeyPlayers(graph, question, never)
      expect(found.optimal).toBe(true)
      expect(found.value).toBeCloseTo(best, 9)
      expect(found.bound).toBe(found.value)
      expect(slowValue(graph, question, found.set.map(id => graph.ids.indexOf(id)))).toBeCloseTo(found.value, 9)
      expect(new Set(found.set).size).toBe(k)
      expect(found.set.filter(id => exclude.has(id))).toEqual([])
    }), { seed: 7, numRuns: 400 })
  })

  test.each(measures)('%s: cut off at any moment, the bound is never below the best set', measure => {
    fc.assert(fc.property(anyGraph, fc.nat(30), ({ n, ties, k }, steps) => {
      const graph = graphOf(ties, n), question = { measure, k }
      let asked = 0
      const found = findKeyPlayers(graph, question, () => ++asked > steps)
      const best = Math.max(...setsOf(graph.ids.map((_, v) => v), k).map(set => slowValue(graph, question, set)))
      expect(found.bound).toBeGreaterThanOrEqual(best - 1e-9)
      expect(found.value).toBeLessThanOrEqual(best + 1e-9)
      if (found.optimal) expect(found.value).toBeCloseTo(best, 9)
    }), { seed: 11, numRuns: 300 })
  })
})
