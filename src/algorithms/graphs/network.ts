/** A network as it is told: who, and which ties. Ties may repeat, carry a layer and a time, and run one way. */
export type NetworkNode = { readonly id: string; readonly mode?: string | undefined; readonly protected?: boolean | undefined }
export type NetworkEdge = {
  readonly source: string
  readonly target: string
  /** Strength of the tie, above 0; 1 when absent. */
  readonly weight?: number | undefined
  readonly directed?: boolean | undefined
  readonly layer?: string | undefined
  readonly time?: string | undefined
}
export type Network = { readonly nodes: readonly NetworkNode[]; readonly edges: readonly NetworkEdge[]; readonly directed?: boolean | undefined }

/** What is wrong with a network, and where. */
export type NetworkProblem = {
  readonly code: 'duplicate-id' | 'unknown-node' | 'bad-weight' | 'zero-weight' | 'unknown-layer' | 'unknown-time' | 'not-two-mode'
  readonly at: string
}

export type Slice = {
  /** Only these layers; all when absent. */
  readonly layers?: readonly string[] | undefined
  /** Only this time; all when absent. */
  readonly time?: string | undefined
}

/** The first thing wrong with the network, or null. O(n + m). */
export const findProblem = (network: Network): NetworkProblem | null => {
  const known = new Set<string>()
  for (const node of network.nodes) {
    if (known.has(node.id)) return { code: 'duplicate-id', at: node.id }
    known.add(node.id)
  }
  for (const [i, edge] of network.edges.entries()) {
    for (const end of [edge.source, edge.target]) if (!known.has(end)) return { code: 'unknown-node', at: `edges.${i}: ${end}` }
    if (edge.weight !== undefined && !(edge.weight >= 0 && edge.weight < Infinity)) return { code: 'bad-weight', at: `edges.${i}.weight` }
  }
  return null
}

/** The network with only the ties of these layers and this time; every node stays. A layer or time that no tie has is a problem. */
export const sliceNetwork = (network: Network, { layers, time }: Slice): Network | { problem: NetworkProblem } => {
  for (const layer of layers ?? []) if (!network.edges.some(e => e.layer === layer)) return { problem: { code: 'unknown-layer', at: layer } }
  if (time !== undefined && !network.edges.some(e => e.time === time)) return { problem: { code: 'unknown-time', at: time } }
  const kept = network.edges.filter(e => (!layers || (e.layer !== undefined && layers.includes(e.layer))) && (time === undefined || e.time === time))
  return { ...network, edges: kept }
}
