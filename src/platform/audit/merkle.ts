import { createHash } from 'node:crypto'

/**
 * The Merkle tree of an append-only log, RFC 9162 §2.1: SHA-256, 0x00 before a leaf, 0x01 before a node.
 * A node (level, place) covers the 2^level leaves from place·2^level; only complete nodes are kept, so they never change.
 * Sizes and places up to 2^53.
 */
export type Hash = Buffer
export type Place = { readonly level: number; readonly place: number }
export type Node = Place & { readonly hash: Hash }

const sha256 = (...parts: Buffer[]): Hash => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export const emptyRoot: Hash = sha256()
export const leafHash = (entry: Buffer): Hash => sha256(Buffer.of(0), entry)
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(Buffer.of(1), left, right)

/** The complete nodes that together cover the first `size` leaves, left to right, each smaller than the one before. O(log size). */
export const frontierOf = (size: number): Place[] => {
  const out: Place[] = []
  let from = 0
  for (let level = 52; level >= 0; level--) {
    const width = 2 ** level
    if (size - from < width) continue
    out.push({ level, place: from / width })
    from += width
  }
  return out
}

/** The root over a frontier, folded from the right. O(log n). */
export const rootOf = (frontier: readonly Node[]): Hash =>
  frontier.length === 0 ? emptyRoot : frontier.slice(0, -1).reduceRight((right, node) => nodeHash(node.hash, right), frontier.at(-1)!.hash)

export type Grown = { readonly size: number; readonly frontier: readonly Node[]; readonly made: readonly Node[] }

/** Appends leaf hashes to a tree known by its frontier. `made` are the complete nodes above the leaves that came to be. O(n + log size). */
export const grow = (size: number, frontier: readonly Node[], leaves: readonly Hash[]): Grown => {
  const open = [...frontier]
  const made: Node[] = []
  leaves.forEach((hash, i) => {
    let node: Node = { level: 0, place: size + i, hash }
    while (open.at(-1)?.level === node.level) {
      node = { level: node.level + 1, place: Math.floor(node.place / 2), hash: nodeHash(open.pop()!.hash, node.hash) }
      made.push(node)
    }
    open.push(node)
  })
  return { size: size + leaves.length, frontier: open, made }
}
