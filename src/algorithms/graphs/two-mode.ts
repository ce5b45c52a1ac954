import type { Network, NetworkProblem } from './network.ts'

/** A tie of the projection and what it came from: the nodes of the other mode that both ends share. */
export type ProjectedTie = { readonly a: string; readonly b: string; readonly weight: number; readonly through: readonly string[] }
export type Projection = { readonly network: Network; readonly ties: readonly ProjectedTie[] }
export type ProjectOptions = {
  /** The mode that stays. Absent: `actor`, else the side of the first node. */
  readonly onto?: string | undefined
  /** `shared`: number of things shared. `newman`: each shared thing counts 1 / (its size − 1) (Newman, Phys. Rev. E 64 (2001) 016132). */
  readonly weight?: 'shared' | 'newman'
}

/** The side of every node when no tie joins a side to itself: told by `mode`, else found by two-colouring. Null when impossible. */
const sidesOf = (network: Network, onto: string | undefined): ReadonlyMap<string, boolean> | null => {
  const told = network.nodes.every(node => node.mode !== undefined) && network.nodes.length > 0
  const stays = onto ?? (network.nodes.some(node => node.mode === 'actor') ? 'actor' : network.nodes[0]?.mode)
  if (told) return new Map(network.nodes.map(node => [node.id, node.mode === stays]))
  return onto === undefined ? twoColour(network) : null
}

const twoColour = (network: Network) => {
  const near = new Map<string, string[]>(network.nodes.map(node => [node.id, []]))
  for (const { source, target } of network.edges) {
    near.get(source)!.push(target)
    near.get(target)!.push(source)
  }
  const side = new Map<string, boolean>()
  // Sources of ties go first, so that in each part the side that ties start from is the side that stays.
  for (const first of [...network.edges.map(e => e.source), ...near.keys()]) {
    if (side.has(first)) continue
    side.set(first, true)
    for (const queue = [first]; queue.length > 0;) {
      const v = queue.pop()!
      for (const w of near.get(v)!) {
        if (side.get(w) === side.get(v)) return null
        if (side.has(w)) continue
        side.set(w, !side.get(v))
        queue.push(w)
      }
    }
  }
  return side
}

/** Projects a two-mode network onto one side and keeps the way back. O(Σ size²) over the nodes that go. */
export const projectTwoMode = (network: Network, options: ProjectOptions = {}): Projection | { problem: NetworkProblem } => {
  const side = sidesOf(network, options.onto)
  if (!side) return { problem: { code: 'not-two-mode', at: options.onto ?? 'nodes' } }
  const members = new Map<string, Set<string>>()
  for (const [i, { source, target }] of network.edges.entries()) {
    if (side.get(source) === side.get(target)) return { problem: { code: 'not-two-mode', at: `edges.${i}` } }
    const [stays, goes] = side.get(source) ? [source, target] : [target, source]
    members.set(goes, (members.get(goes) ?? new Set()).add(stays))
  }
  const rank = new Map(network.nodes.map((node, i) => [node.id, i]))
  const found = new Map<string, { a: string; b: string; weight: number; through: string[] }>()
  for (const [thing, who] of members) {
    const list = [...who].toSorted((a, b) => rank.get(a)! - rank.get(b)!)
    const weight = options.weight === 'newman' ? 1 / (list.length - 1) : 1
    for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) {
      const key = `${rank.get(a)}/${rank.get(b)}`
      const tie = found.get(key) ?? { a, b, weight: 0, through: [] }
      tie.weight += weight
      tie.through.push(thing)
      found.set(key, tie)
    }
  }
  const ties = [...found.values()]
  const nodes = network.nodes.filter(node => side.get(node.id))
  return { ties, network: { nodes, edges: ties.map(t => ({ source: t.a, target: t.b, weight: t.weight, directed: false })) } }
}
