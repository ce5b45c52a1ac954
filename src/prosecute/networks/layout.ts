import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { seeded } from '../../algorithms/random/rng.ts'

export type Spot = { readonly id: string; readonly x: number; readonly y: number }
type Moving = SimulationNodeDatum & { readonly id: string }

const seed = 7
const steps = 260
const apart = 58
const wide = 1.45

/**
 * Where each node stands: the same nodes and links always stand in the same place, in whatever order they come. Whole units.
 * Forces after Fruchterman & Reingold as d3-force gives them; chance is seeded. At most some 300 nodes: O(steps × n log n).
 */
export const layout = (nodes: readonly { readonly id: string }[], links: readonly { readonly from: string; readonly to: string }[]): Spot[] => {
  const rng = seeded(seed)
  const moving: Moving[] = nodes.map(n => ({ id: n.id })).sort((a, b) => (a.id < b.id ? -1 : 1))
  const ties = links.map(l => ({ source: l.from, target: l.to })).sort((a, b) => `${a.source}${a.target}`.localeCompare(`${b.source}${b.target}`))
  forceSimulation(moving)
    .randomSource(() => rng.next())
    .force('link', forceLink<Moving, { source: string | Moving; target: string | Moving }>(ties).id(n => n.id).distance(apart * 1.5).strength(0.7))
    .force('charge', forceManyBody().strength(-260))
    .force('x', forceX(0).strength(0.035))
    .force('y', forceY(0).strength(0.035 * wide))
    .force('collide', forceCollide(apart / 2))
    .stop()
    .tick(steps)
  return moving.map(n => ({ id: n.id, x: Math.round((n.x ?? 0) * wide), y: Math.round(n.y ?? 0) }))
}
