/** Sums over all ordered pairs (source, target) and their shortest paths. */
export type PathSums = {
  /** Pairs through each node, each by the share of its shortest paths that pass there. */
  readonly through: Float64Array
  /** Sum of the distances from all others to each node. */
  readonly farness: Float64Array
  /** Number of others that reach each node. */
  readonly reached: Int32Array
}
