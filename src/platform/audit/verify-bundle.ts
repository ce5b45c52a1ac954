import type { KeyObject } from 'node:crypto'
import { type Checkpoint, fingerprint } from './checkpoint.ts'
import { grow, type Hash, type Node, rootOf } from './merkle.ts'
import { type Read, readBundle } from './read-bundle.ts'

export type Fault = 'line-altered' | 'leaf-altered' | 'leaf-removed' | 'leaf-added' | 'leaf-moved' | 'leaf-missing' | 'row-unreadable' | 'checkpoint-forged' | 'checkpoints-disagree' | 'not-covered' | 'no-checkpoint' | 'known-checkpoint-differs'
/** `leaf` is the first one touched, from 0; `upTo` another where the file alone cannot say which leaf of the span it is. */
export type Finding = { readonly what: Fault; readonly leaf: number; readonly upTo: number; readonly row?: number }
export type Verdict = {
  readonly verified: boolean
  readonly found: readonly Finding[]
  readonly leaves: number
  readonly open: number
  readonly closed: number
  readonly checkpoints: number
  readonly newest: Checkpoint | null
  readonly keys: readonly string[]
  /** Hashes of the second copy that are damaged while the leaves themselves hold. */
  readonly copiesDamaged: number
}

const at = (what: Fault, leaf: number, upTo = leaf): Finding => ({ what, leaf, upTo })
const same = (a: Hash | null | undefined, b: Hash | null | undefined) => a != null && b != null && a.equals(b)
const noHash = Buffer.alloc(32)

/** The first leaf that shows a fault by itself: its number, or its hash against its line. */
const byThemselves = ({ leaves }: Read): Finding[] => {
  const i = leaves.findIndex((leaf, n) => leaf.hash === null || leaf.number !== n || (leaf.open && !same(leaf.made, leaf.hash)))
  const leaf = leaves[i]
  if (!leaf) return []
  if (leaf.hash === null) return [at('row-unreadable', i)]
  if (leaf.number === i) return [at('line-altered', i)]
  return [at(leaves.some(other => other.number === i) ? 'leaf-moved' : 'leaf-missing', i)]
}

/** How the leaves differ from their copy, from leaf `i` on, where both begin to differ. */
const difference = ({ leaves, copies }: Read, i: number): Finding => {
  const hash = (n: number) => leaves[n]?.hash
  if (same(hash(i), copies.get(i + 1)) && same(hash(i + 1), copies.get(i))) return at('leaf-moved', i)
  if (same(hash(i), copies.get(i + 1))) return at('leaf-removed', i)
  return at(same(hash(i + 1), copies.get(i)) ? 'leaf-added' : 'leaf-altered', i)
}

type Tree = { size: number; frontier: readonly Node[] }
const none: Tree = { size: 0, frontier: [] }
const grown = (tree: Tree, to: number, hash: (n: number) => Hash | null | undefined): Tree => grow(tree.size, tree.frontier, Array.from({ length: to - tree.size }, (_, i) => hash(tree.size + i) ?? noHash))

/** Leaves against signed roots, in order; stops at the first root that differs. O(n) hashes. */
const byRoots = (read: Read, checkpoints: readonly Checkpoint[]): Finding[] => {
  let [tree, copy] = [none, none]
  for (const [i, { size, root }] of checkpoints.entries()) {
    const before = checkpoints[i - 1]
    if (before?.size === size && !before.root.equals(root)) return [at('checkpoints-disagree', 0, Math.max(0, size - 1))]
    const good = tree.size
    if (size > read.leaves.length) return [at('leaf-missing', read.leaves.length)]
    tree = grown(tree, size, n => read.leaves[n]!.hash)
    copy = grown(copy, size, n => read.copies.get(n))
    if (rootOf(tree.frontier).equals(root)) continue
    if (!rootOf(copy.frontier).equals(root)) return [at('leaf-altered', good, size - 1)]
    for (let n = good; n < size; n++) if (!same(read.leaves[n]!.hash, read.copies.get(n))) return [difference(read, n)]
  }
  return []
}

const covered = ({ leaves, checkpoints, size }: Read): Finding[] => {
  const newest = checkpoints.at(-1)
  if (!newest) return leaves.length + size === 0 ? [] : [at('no-checkpoint', 0, Math.max(0, leaves.length - 1))]
  if (leaves.length < size) return [at('leaf-missing', leaves.length, size - 1)]
  return leaves.length > newest.size ? [at('not-covered', newest.size, leaves.length - 1)] : []
}

/** A checkpoint that the reader kept from before: the log of then must stand unchanged at the head of this one. */
const againstKnown = (read: Read, known: Checkpoint | null): Finding[] => {
  if (!known || (known.size <= read.leaves.length && rootOf(grown(none, known.size, n => read.leaves[n]!.hash).frontier).equals(known.root))) return []
  return known.size > read.leaves.length ? [at('leaf-missing', read.leaves.length, known.size - 1)] : [at('known-checkpoint-differs', 0, Math.max(0, known.size - 1))]
}

/** Exact findings before spans that hold them, then by leaf. */
const inOrder = (found: readonly Finding[]): Finding[] => {
  const exact = found.filter(f => f.leaf === f.upTo)
  const spans = found.filter(f => f.leaf !== f.upTo && !exact.some(e => f.leaf <= e.leaf && e.leaf <= f.upTo))
  const rest = found.filter(f => f.leaf !== f.upTo && !spans.includes(f))
  return [...[...exact, ...spans].sort((a, b) => a.leaf - b.leaf), ...rest]
}

/**
 * Verifies a bundle with nothing but itself; `key` when the reader has the log's key from elsewhere, `known` when a checkpoint was kept.
 * Null when the text is no bundle. O(n) hashes and one signature a checkpoint.
 */
export const verifyBundle = (text: string, { key = null, known = null }: { key?: KeyObject | null; known?: Checkpoint | null } = {}): Verdict | null => {
  const read = readBundle(text, key)
  if (!read) return null
  const found = inOrder([
    ...byThemselves(read),
    ...byRoots(read, read.checkpoints),
    ...read.forged.slice(0, 1).map(f => ({ ...at('checkpoint-forged', Math.max(0, f.after - 1)), row: f.row })),
    ...read.strange.slice(0, 1).map(f => ({ ...at('row-unreadable', f.after), row: f.row })),
    ...covered(read),
    ...againstKnown(read, known),
  ])
  const open = read.leaves.filter(l => l.open).length
  const verified = found.length === 0
  const copiesDamaged = verified ? read.leaves.filter((l, i) => !same(l.hash, read.copies.get(i))).length : 0
  return { verified, found, leaves: read.leaves.length, open, closed: read.leaves.length - open, checkpoints: read.checkpoints.length, newest: read.checkpoints.at(-1) ?? null, keys: read.keys.map(fingerprint), copiesDamaged }
}
