import type { Graph } from './graph.ts'

export type Components = { readonly count: number; readonly sizes: Int32Array; /** Component of each node, numbered by first node. */ readonly of: Int32Array }

/** Connected components, direction ignored. `gone` nodes (1) are left out and get −1. O(n + m). */
export const componentsOf = (graph: Graph, gone: Uint8Array | null = null): Components => {
  const { n } = graph
  const of = new Int32Array(n).fill(-1), stack = new Int32Array(n), sizes: number[] = []
  const visit = (rows: Graph, v: number, label: number, top: number) => {
    for (let e = rows.start[v]!, end = rows.start[v + 1]!; e < end; e++) {
      const w = rows.to[e]!
      if (of[w] !== -1 || gone?.[w]) continue
      of[w] = label
      stack[top++] = w
    }
    return top
  }
  for (let s = 0; s < n; s++) {
    if (of[s] !== -1 || gone?.[s]) continue
    const label = sizes.length
    let top = 0, size = 0
    of[s] = label
    stack[top++] = s
    while (top > 0) {
      const v = stack[--top]!
      size++
      top = visit(graph, v, label, top)
      if (graph.directed) top = visit(graph.reversed, v, label, top)
    }
    sizes.push(size)
  }
  return { count: sizes.length, sizes: Int32Array.from(sizes), of }
}
