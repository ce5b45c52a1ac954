export type NodeKind = 'person' | 'protected' | 'phone' | 'place' | 'payment' | 'ad'
/** Positions come from a seeded layout and stay. A protected person has no letter and no name. */
export type GraphNode = { readonly id: string; readonly kind: NodeKind; readonly x: number; readonly y: number; readonly letter?: string; readonly label: string }
export type GraphLink = { readonly id: string; readonly from: string; readonly to: string; readonly weak?: boolean; /** Step of the scrubber on which a source first said so. */ readonly since?: number }
export type Direction = 'left' | 'right' | 'up' | 'down'

const turned: Readonly<Record<Direction, number>> = { right: 0, down: Math.PI / 2, left: Math.PI, up: -Math.PI / 2 }

/** The linked node nearest to the way of the arrow, no more than a right angle off it; ties to the lower id. O(links). */
export const along = (nodes: ReadonlyMap<string, GraphNode>, links: readonly GraphLink[], at: string, direction: Direction): string | null => {
  const here = nodes.get(at)
  if (!here) return null
  let best: { id: string; off: number } | null = null
  for (const { from, to } of links) {
    const other = from === at ? nodes.get(to) : to === at ? nodes.get(from) : undefined
    if (!other || other.id === at) continue
    const angle = Math.atan2(other.y - here.y, other.x - here.x) - turned[direction]
    const off = Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)))
    if (off <= Math.PI / 2 && (!best || off < best.off - 1e-9 || (Math.abs(off - best.off) <= 1e-9 && other.id < best.id))) best = { id: other.id, off }
  }
  return best?.id ?? null
}

/** Frame around all nodes, with room for halos. */
export const frame = (nodes: readonly GraphNode[], margin = 34): { x: number; y: number; width: number; height: number } => {
  if (nodes.length === 0) return { x: 0, y: 0, width: 100, height: 100 }
  const xs = nodes.map(({ x }) => x)
  const ys = nodes.map(({ y }) => y)
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  return { x: left, y: top, width: Math.max(...xs) + margin - left, height: Math.max(...ys) + margin - top }
}
