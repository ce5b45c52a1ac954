import type { Graph } from './graph.ts'

/** The leading eigenvector with length 1 and no negative entry, and its eigenvalue. */
export type Leading = { readonly vector: Float64Array; readonly value: number }

/** Steps stop when this much work (rows and ties touched) is spent: a long thin graph would need millions. */
const workLimit = 2e8
const mostSteps = 100_000
/** Distance to the limit that still counts as arrived. */
const arrived = 1e-10

/** Whether some arcs lead back to where they start: nodes without a way in are taken off until none is left. O(n + m). */
const hasCycle = ({ n, start, to, reversed }: Graph): boolean => {
  const waysIn = Int32Array.from({ length: n }, (_, v) => reversed.start[v + 1]! - reversed.start[v]!), open: number[] = []
  for (let v = 0; v < n; v++) if (waysIn[v] === 0) open.push(v)
  for (let i = 0; i < open.length; i++) for (let v = open[i]!, e = start[v]!; e < start[v + 1]!; e++) if (--waysIn[to[e]!]! === 0) open.push(to[e]!)
  return open.length < n
}

/** out[v] = x[v] + Σ of strength × x over the ties into v. O(n + m). */
const stepInto = ({ n, start, to, weight }: Graph, x: Float64Array, out: Float64Array) => {
  for (let v = 0; v < n; v++) {
    let sum = x[v]!
    for (let e = start[v]!, end = start[v + 1]!; e < end; e++) sum += weight ? weight[e]! * x[to[e]!]! : x[to[e]!]!
    out[v] = sum
  }
}

/**
 * Eigenvector centrality (Bonacich, J. Math. Sociol. 2 (1972) 113–120) by power steps on A + I from the even vector; ties into
 * a node count when directed. Parts of the graph that do not hold the largest eigenvalue get 0. Null when there is no
 * limit to say (a directed graph without a cycle) or it is not reached within the work allowed.
 */
export const leadingEigenvector = (graph: Graph): Leading | null => {
  const { n } = graph, into = graph.reversed
  if (graph.directed && graph.m > 0 && !hasCycle(graph)) return null
  if (n === 0) return { vector: new Float64Array(0), value: 0 }
  let x = new Float64Array(n).fill(1 / Math.sqrt(n)), y = new Float64Array(n), before = Infinity
  const steps = Math.max(1000, Math.min(mostSteps, Math.floor(workLimit / (n + into.to.length))))
  for (let i = 0; i < steps; i++) {
    stepInto(into, x, y)
    let length = 0
    for (let v = 0; v < n; v++) length += y[v]! * y[v]!
    length = Math.sqrt(length)
    let change = 0
    for (let v = 0; v < n; v++) {
      y[v]! /= length
      change += (y[v]! - x[v]!) ** 2
    }
    ;[x, y] = [y, x]
    change = Math.sqrt(change)
    // What is left to go is a geometric series of steps; 1e-15 is the grain of the numbers themselves.
    const ratio = Math.min(change / before, 1 - 1e-9), left = (change * ratio) / (1 - ratio)
    before = change
    if (change > 2e-15 * Math.sqrt(n) && (left > arrived || i < 3)) continue
    return { vector: x.map(value => (value < 1e-15 ? 0 : value)), value: length - 1 }
  }
  return null
}

/** Katz (Psychometrika 18 (1953) 39–43) with base 1 and damping `alpha` below 1 ÷ the largest eigenvalue; length 1. */
export const katz = (graph: Graph, alpha: number): Float64Array => {
  const { n } = graph, into = graph.reversed
  let x = new Float64Array(n).fill(1), y = new Float64Array(n)
  for (let i = 0; i < 5000; i++) {
    stepInto(into, x, y)
    let change = 0
    for (let v = 0; v < n; v++) {
      y[v] = alpha * (y[v]! - x[v]!) + 1
      change = Math.max(change, Math.abs(y[v]! - x[v]!) / y[v]!)
    }
    ;[x, y] = [y, x]
    if (change < 1e-14) break
  }
  const length = Math.sqrt(x.reduce((sum, value) => sum + value * value, 0))
  return x.map(value => value / length)
}
