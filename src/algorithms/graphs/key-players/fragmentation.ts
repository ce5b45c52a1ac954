import { sweepInto, sweepSpace } from '../cut-points.ts'
import { componentsOf } from '../components.ts'
import { undirected, type Graph } from '../graph.ts'
import { pathSpace } from '../shortest-paths.ts'
import { coveredByNeighbour } from './neighbourhood.ts'
import type { Objective } from './objective.ts'
import { pathRelief } from './path-relief.ts'
import { coreRoom, pairsThatStay } from './robust-core.ts'

/** Above this much work the shortest-path bound of one step costs more than the sweeps it saves. */
const tooDear = 2e8

/**
 * KPP-Neg by fragmentation (Borgatti, Comput. Math. Organ. Theory 12 (2006) 21–34): cost = pairs of remaining nodes that reach each other.
 * One sweep of O(n + m) gives the cost of every next node at once.
 */
export const fragmentation = (whole: Graph): Objective => {
  const graph = undirected(whole), { n, to } = graph, gone = new Uint8Array(n), added: number[] = []
  const space = sweepSpace(n), paths = pathSpace(graph), room = coreRoom(n), ones = new Float64Array(n + 1).fill(1)
  let pairs = -1
  const sweep = () => (pairs = pairs < 0 ? sweepInto(graph, gone, space) : pairs)
  const mark = (node: number, value: number) => {
    gone[node] = value
    pairs = -1
  }
  return {
    n,
    cost: sweep,
    add: node => {
      added.push(node)
      mark(node, 1)
    },
    drop: () => mark(added.pop()!, 0),
    costsOfNext: (candidates, out) => {
      sweep()
      for (const v of candidates) out[v] = space.pairsWithout[v]!
      return true
    },
    relief: (_, out, stop) => n * (n + to.length) <= tooDear && pathRelief(graph, gone, paths, ones, out, stop),
    floor: (candidates, r) => {
      const removable = new Uint8Array(n), parts = componentsOf(graph, gone)
      for (const v of candidates) removable[v] = 1
      const largest = parts.sizes.indexOf(parts.sizes.reduce((a, b) => Math.max(a, b), 0)), members: number[] = []
      for (let v = 0; v < n; v++) if (parts.of[v] === largest && !gone[v]) members.push(v)
      return pairsThatStay({ graph, gone, removable }, room, members, r)
    },
    dominated: (u, mayBe) => coveredByNeighbour(graph, gone, u, mayBe),
  }
}
