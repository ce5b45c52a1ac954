import type { Graph } from '../graph.ts'
import type { Stop } from './objective.ts'

/** Room for the sweep. `up`: the nearest node that all shortest paths from the source pass; the nodes below it form its subtree. */
export const replacementSpace = (n: number) => ({
  depth: new Int32Array(n).fill(-1), queue: new Int32Array(n), up: new Int32Array(n), rank: new Int32Array(n), size: new Int32Array(n), place: new Int32Array(n),
  order: new Int32Array(n), mark: new Int32Array(n), far: new Int32Array(n), after: new Int32Array(n), start: new Int32Array(n), line: new Int32Array(n), stamp: 0,
})
export type ReplacementSpace = ReturnType<typeof replacementSpace>

/** Breadth-first from x, and for each node the last one that every shortest path from x passes before it (dominator in the tree of levels). */
const gates = ({ start, to }: Graph, gone: Uint8Array, x: number, { depth, queue, up, rank }: ReplacementSpace): number => {
  let tail = 1
  queue[0] = x
  depth[x] = rank[x] = 0
  up[x] = -1
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) {
      const w = to[e]!
      if (gone[w]) continue
      if (depth[w] === -1) {
        depth[w] = depth[v]! + 1
        up[w] = v
        queue[tail++] = w
      } else if (depth[w] === depth[v]! + 1) {
        let a = up[w]!, b = v
        while (a !== b) if (rank[a]! >= rank[b]!) a = up[a]!; else b = up[b]!
        up[w] = a
      }
    }
    // All ways into the nodes of the next level are known once this level is done; ranks follow at their turn.
    if (head + 1 < tail) rank[queue[head + 1]!] = rank[up[queue[head + 1]!]!]! + 1
  }
  return tail
}

/** Lays the subtrees out so that the nodes below v are `order[place[v] + 1 … place[v] + size[v])`. */
const layOut = ({ queue, up, size, place, order, after }: ReplacementSpace, tail: number) => {
  for (let i = 0; i < tail; i++) size[queue[i]!] = 1
  for (let i = tail - 1; i > 0; i--) size[up[queue[i]!]!]! += size[queue[i]!]!
  place[queue[0]!] = 0
  order[0] = queue[0]!
  for (let i = 0; i < tail; i++) after[queue[i]!] = 1
  for (let i = 1; i < tail; i++) {
    const v = queue[i]!, p = up[v]!
    place[v] = place[p]! + after[p]!
    after[p]! += size[v]!
    order[place[v]!] = v
  }
}

/** Distances from the source of the nodes below v by the ways that come in from beside v; those that have one, nearest first. */
const waysIn = ({ start, to }: Graph, gone: Uint8Array, v: number, space: ReplacementSpace, stamp: number): number => {
  const { depth, order, place, size, mark, far, start: nearest } = space, last = place[v]! + size[v]!
  let count = 0
  for (let i = place[v]! + 1; i < last; i++) {
    const y = order[i]!
    let best = Infinity
    for (let e = start[y]!; e < start[y + 1]!; e++) {
      const z = to[e]!
      if (z !== v && mark[z] !== stamp && !gone[z] && depth[z]! + 1 < best) best = depth[z]! + 1
    }
    far[y] = best === Infinity ? 0x7fffffff : best
    if (best < Infinity) nearest[count++] = y
  }
  nearest.subarray(0, count).sort((a, b) => far[a]! - far[b]!)
  return count
}

/** How much Σ 1/d from the source to the nodes below v falls when v goes. Ways in and steps within come in order of distance, so two lines suffice. */
const lossBelow = (graph: Graph, gone: Uint8Array, v: number, space: ReplacementSpace): number => {
  const { start, to } = graph, { depth, order, place, size, mark, far, start: nearest, line } = space, stamp = ++space.stamp, last = place[v]! + size[v]!
  let loss = 0
  for (let i = place[v]! + 1; i < last; i++) {
    mark[order[i]!] = stamp
    loss += 1 / depth[order[i]!]!
  }
  const ways = waysIn(graph, gone, v, space, stamp)
  for (let i = 0, head = 0, tail = 0; i < ways || head < tail;) {
    // `far` of a node in the first line may have fallen since; it then stands in the second line too and is met there first.
    const y = head < tail && (i === ways || far[line[head]!]! <= far[nearest[i]!]!) ? line[head++]! : nearest[i++]!
    if (mark[y] !== stamp) continue
    mark[y] = 0
    const d = far[y]!
    loss -= 1 / d
    for (let e = start[y]!; e < start[y + 1]!; e++) {
      const z = to[e]!
      if (mark[z] !== stamp || d + 1 >= far[z]!) continue
      far[z] = d + 1
      line[tail++] = z
    }
  }
  return loss
}

/**
 * For every node at once, what Σ 1/d over unordered pairs loses when it goes: fills `out`. From each source only the nodes all of whose
 * shortest paths pass v change, and they are v's subtree of dominators. False when stopped. O(nm) and the subtrees.
 */
export const harmonicLosses = (graph: Graph, gone: Uint8Array, space: ReplacementSpace, out: Float64Array, stop: Stop): boolean => {
  const { n } = graph, { depth, queue, size } = space
  out.fill(0)
  for (let x = 0; x < n; x++) {
    if (gone[x]) continue
    const tail = gates(graph, gone, x, space)
    layOut(space, tail)
    for (let i = 1; i < tail; i++) {
      const v = queue[i]!
      out[v]! += 1 / depth[v]! + (size[v]! > 1 ? lossBelow(graph, gone, v, space) / 2 : 0)
    }
    for (let i = 0; i < tail; i++) depth[queue[i]!] = -1
    if (stop()) return false
  }
  return true
}
