import type { Graph } from './graph.ts'
import type { PathSums } from './path-sums.ts'

/** Two lengths this close, as a share of the longer, are one: 1/3 + 1/3 + 1/3 is as far as 1. */
const same = 1e-12

/** Length of each entry of `to`: a tie twice as strong is half as long (Newman, Phys. Rev. E 64 (2001) 016132). */
export const lengthsOf = (graph: Graph): Float64Array => graph.weight!.map(strength => 1 / strength)

type Room = {
  readonly far: Float64Array
  readonly paths: Float64Array
  readonly load: Float64Array
  readonly done: Uint8Array
  readonly order: Int32Array
  /** Where a node stands in the heap, −1 when not there. */
  readonly place: Int32Array
  readonly heap: Int32Array
  /** Predecessors on shortest paths, in the node's row of the reversed graph. */
  readonly before: Int32Array
  readonly befores: Int32Array
}

const roomFor = (n: number, arcs: number): Room => ({
  far: new Float64Array(n).fill(Infinity), paths: new Float64Array(n), load: new Float64Array(n), done: new Uint8Array(n), order: new Int32Array(n),
  place: new Int32Array(n).fill(-1), heap: new Int32Array(n), before: new Int32Array(arcs), befores: new Int32Array(n),
})

const rise = ({ heap, place, far }: Room, from: number) => {
  const v = heap[from]!, d = far[v]!
  let i = from
  while (i > 0) {
    const up = (i - 1) >> 1, u = heap[up]!
    if (far[u]! <= d) break
    heap[i] = u
    place[u] = i
    i = up
  }
  heap[i] = v
  place[v] = i
}

const takeNearest = ({ heap, place, far }: Room, size: number): number => {
  const first = heap[0]!, v = heap[size - 1]!, d = far[v]!
  place[first] = -1
  let i = 0
  for (let down = 1; down < size - 1; down = 2 * i + 1) {
    if (down + 1 < size - 1 && far[heap[down + 1]!]! < far[heap[down]!]!) down++
    if (far[heap[down]!]! >= d) break
    heap[i] = heap[down]!
    place[heap[i]!] = i
    i = down
  }
  if (size > 1) {
    heap[i] = v
    place[v] = i
  }
  return first
}

/** Dijkstra's tree of all shortest paths from one source; returns how many were reached. */
const settle = (graph: Graph, length: Float64Array, source: number, room: Room): number => {
  const { start, to } = graph, back = graph.reversed.start, { far, paths, done, order, place, heap, before, befores } = room
  let size = 1, tail = 0
  far[source] = 0
  paths[source] = 1
  heap[0] = source
  while (size > 0) {
    const v = takeNearest(room, size--)
    done[v] = 1
    order[tail++] = v
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      const w = to[e]!, d = far[v]! + length[e]!, gap = d - far[w]!
      if (done[w] || gap > same * d) continue
      if (far[w] === Infinity || gap < -same * d) {
        if (place[w] === -1) {
          place[w] = size
          heap[size++] = w
        }
        far[w] = d
        paths[w] = paths[v]!
        befores[w] = 0
        rise(room, place[w]!)
      } else paths[w]! += paths[v]!
      before[back[w]! + befores[w]!++] = v
    }
  }
  return tail
}

/** As the unweighted sweep, along shortest lengths (Brandes 2001, weighted form). `length` is parallel to `to`, above 0. */
export const sweepByLength = (graph: Graph, length: Float64Array): PathSums => {
  const { n } = graph, room = roomFor(n, graph.to.length), back = graph.reversed.start, { far, paths, load, done, order, before, befores } = room
  const through = new Float64Array(n), farness = new Float64Array(n), reached = new Int32Array(n)
  for (let s = 0; s < n; s++) {
    const tail = settle(graph, length, s, room)
    for (let i = tail - 1; i > 0; i--) {
      const w = order[i]!, each = (1 + load[w]!) / paths[w]!
      for (let e = back[w]!; e < back[w]! + befores[w]!; e++) load[before[e]!]! += paths[before[e]!]! * each
      through[w]! += load[w]!
      farness[w]! += far[w]!
      reached[w]!++
    }
    for (let i = 0; i < tail; i++) {
      const v = order[i]!
      far[v] = Infinity
      done[v] = load[v] = befores[v] = 0
    }
  }
  return { through, farness, reached }
}
