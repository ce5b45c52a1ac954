import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../random/rng.ts'
import { findCommunities, modularityOf } from './communities.ts'
import { componentsOf } from './components.ts'
import { sweepCuts } from './cut-points.ts'
import { buildGraph, type Graph, type GraphOptions } from './graph.ts'
import { measureGraph } from './measures.ts'
import type { NetworkEdge } from './network.ts'
import { sumPaths } from './shortest-paths.ts'

const graphOf = (n: number, edges: readonly NetworkEdge[], options: GraphOptions = {}): Graph => {
  const graph = buildGraph({ nodes: Array.from({ length: n }, (_, i) => ({ id: `${i}` })), edges }, options)
  if ('problem' in graph) throw new Error(graph.problem.code)
  return graph
}
const ties = (...pairs: [number, number][]) => pairs.map(([a, b]) => ({ source: `${a}`, target: `${b}` }))
const measured = (graph: Graph) => measureGraph(graph, seeded(1))

/** Every simple path from s to t with its length: the obvious version. */
const pathsBetween = (graph: Graph, s: number, t: number, walked: readonly number[] = [s], length = 0): { nodes: readonly number[]; length: number }[] => {
  if (s === t) return [{ nodes: walked, length }]
  const found: { nodes: readonly number[]; length: number }[] = []
  for (let e = graph.start[s]!; e < graph.start[s + 1]!; e++) {
    const w = graph.to[e]!
    if (!walked.includes(w)) found.push(...pathsBetween(graph, w, t, [...walked, w], length + (graph.weight ? 1 / graph.weight[e]! : 1)))
  }
  return found
}

const slowPaths = (graph: Graph) => {
  const through = Array.from({ length: graph.n }, () => 0), farness = Array.from({ length: graph.n }, () => 0)
  for (let s = 0; s < graph.n; s++)
    for (let t = 0; t < graph.n; t++) {
      const all = s === t ? [] : pathsBetween(graph, s, t), least = Math.min(...all.map(p => p.length)), best = all.filter(p => p.length < least + 1e-9)
      if (best.length > 0) farness[t]! += least
      for (const p of best) for (const v of p.nodes.slice(1, -1)) through[v]! += 1 / best.length
    }
  return { through, farness }
}

const anyNetwork = fc.integer({ min: 1, max: 7 }).chain(n => fc.record({
  n: fc.constant(n), directed: fc.boolean(), weighted: fc.boolean(),
  edges: fc.array(fc.record({ source: fc.nat(n - 1).map(String), target: fc.nat(n - 1).map(String), weight: fc.integer({ min: 1, max: 4 }) }), { maxLength: 12 }),
}))

describe('worked by hand', () => {
  test('the middle of a path of five lies between four of the six pairs of others', () => {
    const { nodes, graph } = measured(graphOf(5, ties([0, 1], [1, 2], [2, 3], [3, 4])))
    expect(nodes.map(v => v.betweenness)).toEqual([0, 0.5, 2 / 3, 0.5, 0])
    expect(nodes[2]).toMatchObject({ degree: 2, closeness: 4 / 6, articulation: true, kCore: 1, clustering: 0 })
    expect(graph).toMatchObject({ n: 5, m: 4, components: 1, bridges: 4, articulationPoints: 3, density: 0.4 })
  })

  test('the eigenvector of a star gives the centre 1/√2', () => {
    const { nodes } = measured(graphOf(5, ties([0, 1], [0, 2], [0, 3], [0, 4])))
    expect(nodes[0]!.eigenvector).toBeCloseTo(Math.SQRT1_2, 9)
    expect(nodes[1]!.eigenvector).toBeCloseTo(Math.SQRT1_2 / 2, 9)
  })

  test('a directed graph without a cycle has no eigenvector to give', () => {
    expect(measured(graphOf(3, ties([0, 1], [1, 2]), { directed: true })).nodes.map(v => v.eigenvector)).toEqual([null, null, null])
  })

  test('two cliques joined by one tie are two communities', () => {
    const graph = graphOf(6, ties([0, 1], [0, 2], [1, 2], [3, 4], [3, 5], [4, 5], [2, 3]))
    expect(measured(graph).graph).toMatchObject({ communities: 2, bridges: 1 })
    // Newman 2004: Σ (inside ÷ all − (total ÷ all)²) with 6 of 14 ends inside and 7 of 14 in total, twice.
    expect(measured(graph).graph.modularity).toBeCloseTo(2 * (6 / 14 - 0.25), 12)
  })

  test('a stronger tie is a shorter way', () => {
    const strong = graphOf(3, [{ source: '0', target: '1', weight: 4 }, { source: '1', target: '2', weight: 4 }, { source: '0', target: '2', weight: 1 }], { weighted: true })
    expect(measured(strong).nodes[1]!.betweenness).toBe(1)
  })

  test('a chain of a thousand diamonds, with more shortest paths than a number can hold, is still measured', () => {
    const pairs: [number, number][] = Array.from({ length: 1100 }, (_, i) => i * 3).flatMap(a => [[a, a + 1], [a, a + 2], [a + 1, a + 3], [a + 2, a + 3]] as [number, number][])
    const { through } = sumPaths(graphOf(3301, ties(...pairs)))
    expect(through.every(Number.isFinite)).toBe(true)
    // The two sides of a diamond share what passes.
    expect(through[1]! / through[2]!).toBeCloseTo(1, 9)
    expect(through[1650]!).toBeGreaterThan(2 * 1600 * 1600)
  })
})

describe('unusual shapes', () => {
  test('an empty network has zeros and no rows', () => {
    expect(measured(graphOf(0, []))).toMatchObject({ nodes: [], graph: { n: 0, m: 0, components: 0, density: 0, modularity: 0 } })
  })

  test('one node alone, with a loop, is a component of its own', () => {
    expect(measured(graphOf(1, ties([0, 0])))).toMatchObject({ nodes: [{ degree: 0, betweenness: 0, closeness: 0, kCore: 0, articulation: false, pageRank: 1 }], graph: { m: 0, components: 1, isolates: 1 } })
  })

  test('closeness in a part of the graph is scaled by the size of the part', () => {
    expect(measured(graphOf(4, ties([0, 1]))).nodes[0]!.closeness).toBeCloseTo(1 / 3, 12)
  })
})

describe('against slow and obvious versions', () => {
  test('betweenness and farness equal the count over all simple paths, weighted and directed too', () => {
    fc.assert(fc.property(anyNetwork, ({ n, edges, directed, weighted }) => {
      const graph = graphOf(n, edges, { directed, weighted }), fast = sumPaths(graph), slow = slowPaths(graph)
      for (let v = 0; v < n; v++) {
        expect(fast.through[v]).toBeCloseTo(slow.through[v]!, 9)
        expect(fast.farness[v]).toBeCloseTo(slow.farness[v]!, 9)
      }
    }), { seed: 3, numRuns: 250 })
  })

  test('cut points, bridges and the pairs left are those found by taking each out', () => {
    fc.assert(fc.property(anyNetwork, ({ n, edges }) => {
      const graph = graphOf(n, edges), cuts = sweepCuts(graph), whole = componentsOf(graph)
      for (let v = 0; v < n; v++) {
        const gone = new Uint8Array(n)
        gone[v] = 1
        const left = componentsOf(graph, gone)
        expect(cuts.articulation[v] === 1).toBe(left.count > whole.count)
        expect(cuts.pairsWithout[v]).toBe(left.sizes.reduce((sum, s) => sum + (s * (s - 1)) / 2, 0))
      }
      const tied = edges.filter(e => e.source !== e.target), key = (e: NetworkEdge) => [e.source, e.target].toSorted().join()
      const parting = new Set(tied.filter(e => componentsOf(graphOf(n, tied.filter(f => key(f) !== key(e)))).count > whole.count).map(key))
      expect(new Set(cuts.bridges.map(([a, b]) => [`${a}`, `${b}`].toSorted().join()))).toEqual(parting)
    }), { seed: 5, numRuns: 250 })
  })

  test('core numbers and clustering follow their definitions', () => {
    fc.assert(fc.property(anyNetwork, ({ n, edges }) => {
      const graph = graphOf(n, edges), near = (v: number) => [...graph.to.subarray(graph.start[v], graph.start[v + 1])]
      for (const [v, node] of measured(graph).nodes.entries()) {
        const coreOf = (k: number): Set<number> => {
          const left = new Set(graph.ids.keys())
          for (let size = -1; size !== left.size;) {
            size = left.size
            for (const w of left) if (near(w).filter(u => left.has(u)).length < k) left.delete(w)
          }
          return left
        }
        expect([coreOf(node.kCore).has(v), coreOf(node.kCore + 1).has(v)]).toEqual([true, false])
        const pairs = near(v).flatMap(a => near(v).filter(b => a < b).map(b => near(a).includes(b)))
        expect(node.clustering).toBeCloseTo(pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length, 12)
      }
    }), { seed: 9, numRuns: 150 })
  })

  test('no division of a small network has a higher modularity than the one found by more than a hair', () => {
    fc.assert(fc.property(anyNetwork, ({ n, edges }) => {
      const graph = graphOf(n, edges), found = findCommunities(graph, seeded(2))
      let best = -1
      const divide = (of: number[]): void => {
        if (of.length === n) return void (best = Math.max(best, modularityOf(graph, Int32Array.from(of))))
        for (let c = 0; c <= Math.max(-1, ...of) + 1; c++) divide([...of, c])
      }
      divide([])
      expect(found.modularity).toBeGreaterThanOrEqual(best - 0.02)
      expect(found.modularity).toBeCloseTo(modularityOf(graph, found.of), 12)
    }), { seed: 13, numRuns: 60 })
  })

  test('PageRank sums to 1, and numbering the nodes another way changes nothing', () => {
    fc.assert(fc.property(anyNetwork, ({ n, edges, directed, weighted }) => {
      const turn = (id: string) => `${n - 1 - Number(id)}`, options = { directed, weighted }
      const one = measured(graphOf(n, edges, options)).nodes, other = measured(graphOf(n, edges.map(e => ({ ...e, source: turn(e.source), target: turn(e.target) })), options)).nodes
      expect(one.reduce((sum, v) => sum + v.pageRank, 0)).toBeCloseTo(1, 9)
      for (const [v, node] of one.entries()) for (const key of ['betweenness', 'closeness', 'pageRank', 'katz', 'kCore'] as const) expect(other[n - 1 - v]![key]).toBeCloseTo(node[key], 9)
    }), { seed: 17, numRuns: 100 })
  })
})
