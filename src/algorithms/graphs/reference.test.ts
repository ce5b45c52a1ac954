import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { seeded } from '../random/rng.ts'
import { buildGraph, type Graph } from './graph.ts'
import { findKeyPlayers, type Measure } from './key-players/find-key-players.ts'
import { measureGraph } from './measures.ts'
import type { NetworkEdge, NetworkNode } from './network.ts'
import { removalCurve } from './removal-curve.ts'
import { projectTwoMode } from './two-mode.ts'

const folder = join(import.meta.dirname, '../../../../shared/data'), present = existsSync(join(folder, 'network-reference-metrics.json'))
if (!present) process.stdout.write('reference networks not present: their comparison is skipped\n')

type Ranked = readonly (readonly [string, number])[]
type Reference = {
  n: number; m: number; components: number; lcc: number; density: number; isolates: number; avg_clustering: number; transitivity: number; max_core: number; articulation_points: number; bridges: number
  top5_degree: Ranked; top5_betweenness_normalised: Ranked; F0: number; DF0: number
  best_F: Record<string, { F: number; method: string }>; reach2_greedy: Record<string, { covered: number }>; lcc_curve_recomputed_betweenness: number[]
}
const references = present ? (JSON.parse(readFileSync(join(folder, 'network-reference-metrics.json'), 'utf8')) as { networks: Record<string, Reference> }).networks : {}
const onlyLayer: Record<string, string> = { caviar: 'full', 'montagna-meetings': 'meetings' }

type File = { nodes: (NetworkNode & { attributes?: { mode?: string } })[]; edges: NetworkEdge[] }
const fileOf = (name: string) => JSON.parse(readFileSync(join(folder, 'networks', `${name}.json`), 'utf8')) as File
const graphNamed = (name: string): Graph => {
  const { nodes, edges } = fileOf(name), layer = onlyLayer[name]
  const graph = buildGraph({ nodes, edges: edges.filter(e => layer === undefined || e.layer === layer).map(e => ({ source: e.source, target: e.target })) })
  if ('problem' in graph) throw new Error(name)
  return graph
}
const never = () => false
// The reference is rounded to six places.
const close = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThan(1e-6)

describe.skipIf(!present)('the reference networks', () => {
  test.each(Object.entries(references))('%s has the measures of the reference', (name, reference) => {
    const { graph, nodes } = measureGraph(graphNamed(name), seeded(1)), at = new Map(nodes.map(node => [node.id, node]))
    expect(graph).toMatchObject({ n: reference.n, m: reference.m, components: reference.components, largestComponent: reference.lcc, isolates: reference.isolates, maxCore: reference.max_core, bridges: reference.bridges, articulationPoints: reference.articulation_points })
    close(graph.density, reference.density)
    close(graph.averageClustering, reference.avg_clustering)
    close(graph.transitivity, reference.transitivity)
    for (const [id, degree] of reference.top5_degree) expect(at.get(id)!.degree).toBe(degree)
    for (const [id, share] of reference.top5_betweenness_normalised) close(at.get(id)!.betweenness, share)
  })

  test.each(Object.entries(references))('%s: sets of one and two are the exhaustive optimum, of three no worse', (name, reference) => {
    const graph = graphNamed(name), ask = (measure: Measure, k: number) => findKeyPlayers(graph, { measure, k }, never)
    close(ask('distance-fragmentation', 1).before, reference.DF0)
    for (const k of [1, 2, 3]) {
      const found = ask('fragmentation', k), told = reference.best_F[k]!, reached = ask('reach', k)
      expect([found.optimal, reached.optimal]).toEqual([true, true])
      close(found.before, reference.F0)
      if (told.method === 'exhaustive') close(found.value, told.F)
      expect(found.value).toBeGreaterThan(told.F - 1e-6)
      expect(reached.value).toBeGreaterThanOrEqual(reference.reach2_greedy[k]!.covered)
    }
  })

  // In november17-greece every node ties at 0 from the sixth removal on: which goes first is chance.
  test.each(Object.entries(references).filter(([name]) => graphNamed(name).n <= 110))('%s falls apart along the reference curve', (name, reference) => {
    const steps = name === 'november17-greece' ? 5 : 10
    for (const [i, { share }] of removalCurve(graphNamed(name), steps).entries()) close(share, reference.lcc_curve_recomputed_betweenness[i]!)
  })

  test('Revere is first of the 254 by betweenness once people are tied by the clubs they share', () => {
    const { nodes, edges } = fileOf('paul-revere')
    const projected = projectTwoMode({ nodes: nodes.map(n => ({ id: n.id, mode: n.attributes?.mode })), edges })
    const graph = 'problem' in projected ? projected : buildGraph(projected.network)
    if ('problem' in graph) throw new Error('not two-mode')
    const first = measureGraph(graph, seeded(1)).nodes.toSorted((a, b) => b.betweenness - a.betweenness)[0]!
    expect(graph.n).toBe(254)
    expect((nodes.find(n => n.id === first.id) as { label?: string }).label).toMatch(/Revere/)
  })

  test('caviar: the first by betweenness in each phase is the published one', () => {
    const { nodes, edges } = fileOf('caviar')
    const first = Array.from({ length: 11 }, (_, i) => {
      const graph = buildGraph({ nodes, edges: edges.filter(e => e.layer === 'phase' && Number(e.time) === i + 1) }, { directed: true })
      return 'problem' in graph ? null : measureGraph(graph, seeded(1)).nodes.toSorted((a, b) => b.betweenness - a.betweenness)[0]!.id
    })
    expect(first).toEqual(['n1', 'n1', 'n1', 'n1', 'n1', 'n1', 'n1', 'n1', 'n3', 'n1', 'n12'])
  })
})
