import type { Graph } from '../graph.ts'

type Room = { readonly core: Uint8Array; readonly used: Int32Array; readonly from: Int32Array; readonly seen: Int32Array; readonly queue: Int32Array; stamp: number }
export const coreRoom = (n: number): Room => ({ core: new Uint8Array(n), used: new Int32Array(n), from: new Int32Array(n), seen: new Int32Array(n), queue: new Int32Array(n), stamp: 0 })
export type CoreRoom = Room
/** The graph as it stands: what is gone, and what may still be taken (1). */
export type Standing = { readonly graph: Graph; readonly gone: Uint8Array; readonly removable: Uint8Array }

/** A breadth-first path from x to a node of `goal` that is not `used`; the node where it ends, or −1. */
const pathTo = ({ graph: { start, to }, gone }: Standing, { used, from, seen, queue }: Room, x: number, goal: Uint8Array, taken: number, visit: number): number => {
  let tail = 1
  queue[0] = x
  seen[x] = visit
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      const w = to[e]!
      if (gone[w] || seen[w] === visit || used[w] === taken) continue
      seen[w] = visit
      from[w] = v
      if (goal[w]) return w
      queue[tail++] = w
    }
  }
  return -1
}

/**
 * Whether r removals cannot part x from the goal: r + 1 paths without a common removable node, or one without any. With `sharedEnd` the goal is
 * one node, whose own removal does not count. Paths are found one after the other, so a yes is proved and a no is not.
 */
const hasFan = (standing: Standing, room: Room, x: number, r: number, goal: Uint8Array, sharedEnd = false): boolean => {
  const { removable } = standing, { used, from } = room, taken = ++room.stamp
  for (let found = 0; found <= r; found++) {
    const end = pathTo(standing, room, x, goal, taken, ++room.stamp)
    if (end === -1) return false
    let fragile = false
    for (let v = sharedEnd ? from[end]! : end; v !== x; v = from[v]!) {
      if (!removable[v]) continue
      used[v] = taken
      fragile = true
    }
    if (!fragile) return true
  }
  return true
}

/**
 * Nodes to start from whose survivors always reach each other: one that may not be removed, else r + 1 or more that are tied or joined by r + 1
 * disjoint paths, pair by pair. False when there are too few for a fan to end on.
 */
const seedCore = (standing: Standing, room: Room, component: readonly number[], r: number): boolean => {
  const firm = component.find(v => !standing.removable[v])
  if (firm !== undefined) return (room.core[firm] = 1) === 1
  const members: number[] = [], goal = new Uint8Array(standing.graph.n)
  for (const v of component.slice(0, 12 + 4 * r)) {
    if (members.length > 2 * r + 2) break
    const joins = members.every(b => {
      goal[b] = 1
      const joined = hasFan(standing, room, v, r, goal, true)
      goal[b] = 0
      return joined
    })
    if (joins) members.push(v)
  }
  for (const v of members) room.core[v] = 1
  return members.length > r
}

/**
 * Pairs of one component (its nodes by falling number of ties) that stay connected whichever r removable nodes are taken out.
 *
 * A core is grown whose surviving members always reach each other: a node joins when a fan of r + 1 disjoint paths leads from it to the core
 * (Menger), for r removals cannot cut them all, and a node that may not be removed blocks nothing. All other nodes hang from the core on
 * trees, and a removed node costs at most the tree below it; so all but the r largest removable trees stay together.
 */
export const pairsThatStay = (standing: Standing, room: Room, component: readonly number[], r: number): number => {
  const { graph: { start, to }, gone } = standing, { core } = room
  core.fill(0)
  if (!seedCore(standing, room, component, r)) return 0
  for (let grown = true, rounds = 0; grown && rounds < 3; rounds++) {
    grown = false
    for (const x of component) {
      if (core[x] || !hasFan(standing, room, x, r, core)) continue
      core[x] = 1
      grown = true
    }
  }
  // Breadth-first trees from the core; queue order is top-down.
  const { from, seen, queue } = room, visit = ++room.stamp
  let tail = 0
  const hang = (v: number, up: number) => {
    seen[v] = visit
    from[v] = up
    queue[tail++] = v
  }
  for (const v of component) if (core[v]) hang(v, -1)
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      const w = to[e]!
      if (!gone[w] && seen[w] !== visit) hang(w, v)
    }
  }
  const together = tail - largestTrees(standing, room, tail, r)
  return together > 1 ? (together * (together - 1)) / 2 : 0
}

/** Nodes below the r largest removable trees that lie in no other removable tree. */
const largestTrees = ({ graph: { n }, removable }: Standing, { from, queue }: Room, tail: number, r: number): number => {
  const below = new Int32Array(n).fill(1), inside = new Uint8Array(n), trees: number[] = []
  for (let i = tail - 1; i >= 0; i--) if (from[queue[i]!]! !== -1) below[from[queue[i]!]!]! += below[queue[i]!]!
  for (let i = 0; i < tail; i++) {
    const v = queue[i]!, up = from[v]!
    inside[v] = up !== -1 && inside[up]! ? 1 : removable[v]!
    if (removable[v] && (up === -1 || !inside[up]!)) trees.push(below[v]!)
  }
  return trees.toSorted((a, b) => b - a).slice(0, r).reduce((sum, size) => sum + size, 0)
}
