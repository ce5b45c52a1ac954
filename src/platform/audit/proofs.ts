import { frontierOf, type Hash, leafHash, nodeHash, type Place, rootOf } from './merkle.ts'

/** Reads a complete node of the tree; level 0 is a leaf's hash. */
export type ReadNode = (at: Place) => Hash

/** The largest power of two below `n`, n ≥ 2. */
const split = (n: number): number => {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** Complete nodes that cover leaves [from, to), left to right, where `from` is a multiple of a power of two ≥ to − from. */
const cover = (from: number, to: number): Place[] => {
  const out: Place[] = []
  for (let at = from; at < to; ) {
    let level = 0
    while (2 ** (level + 1) <= to - at) level++
    out.push({ level, place: at / 2 ** level })
    at += 2 ** level
  }
  return out
}

const hashOf = (read: ReadNode, from: number, to: number): Hash => rootOf(cover(from, to).map(at => ({ ...at, hash: read(at) })))

/** PATH(m, D_n) of RFC 9162 §2.1.3.1: proves that the leaf at `index` is in the tree of `size`. At most ⌈log₂ size⌉ hashes. */
export const inclusionProof = (read: ReadNode, index: number, size: number): Hash[] => {
  if (!(index >= 0 && index < size)) throw new RangeError('a leaf outside the tree')
  const path = (from: number, to: number): Hash[] => {
    if (to - from === 1) return []
    const middle = from + split(to - from)
    return index < middle ? [...path(from, middle), hashOf(read, middle, to)] : [...path(middle, to), hashOf(read, from, middle)]
  }
  return path(0, size)
}

/** PROOF(m, D_n) of RFC 9162 §2.1.4.1: proves that the tree of `size` only added to the tree of `before`. */
export const consistencyProof = (read: ReadNode, before: number, size: number): Hash[] => {
  if (!(before > 0 && before <= size)) throw new RangeError('a tree that is not inside the other')
  const sub = (from: number, to: number, whole: boolean): Hash[] => {
    if (to === before) return whole ? [] : [hashOf(read, from, to)]
    const middle = from + split(to - from)
    return before <= middle ? [...sub(from, middle, whole), hashOf(read, middle, to)] : [...sub(middle, to, false), hashOf(read, from, middle)]
  }
  return sub(0, size, true)
}

/** Places that a proof reads, so that they can be fetched in one question before it is made. */
export const placesOf = (proof: (read: ReadNode) => Hash[]): Place[] => {
  const asked: Place[] = []
  proof(at => {
    asked.push(at)
    return Buffer.alloc(32)
  })
  return asked
}

const half = (n: number) => Math.floor(n / 2)
const odd = (n: number) => n % 2 === 1
const isHash = (hash: Hash) => hash.length === 32

/** RFC 9162 §2.1.3.2. */
export const verifyInclusion = (entry: Buffer, index: number, size: number, proof: readonly Hash[], root: Hash): boolean => {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size) || !proof.every(isHash)) return false
  let [fn, sn, r] = [index, size - 1, leafHash(entry)]
  for (const p of proof) {
    if (sn === 0) return false
    if (odd(fn) || fn === sn) {
      r = nodeHash(p, r)
      while (!odd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else r = nodeHash(r, p)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && r.equals(root)
}

/** RFC 9162 §2.1.4.2; two trees of the same size are consistent when their roots are the same and nothing is added. */
export const verifyConsistency = (before: number, size: number, beforeRoot: Hash, root: Hash, proof: readonly Hash[]): boolean => {
  if (!(Number.isSafeInteger(before) && Number.isSafeInteger(size) && before > 0 && before <= size) || !proof.every(isHash)) return false
  if (before === size) return proof.length === 0 && beforeRoot.equals(root)
  const path = frontierOf(before).length === 1 ? [beforeRoot, ...proof] : proof
  if (path.length === 0) return false
  let [fn, sn] = [before - 1, size - 1]
  while (odd(fn)) [fn, sn] = [half(fn), half(sn)]
  let [fr, sr] = [path[0]!, path[0]!]
  for (const c of path.slice(1)) {
    if (sn === 0) return false
    if (odd(fn) || fn === sn) {
      fr = nodeHash(c, fr)
      sr = nodeHash(c, sr)
      while (!odd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)]
    } else sr = nodeHash(sr, c)
    ;[fn, sn] = [half(fn), half(sn)]
  }
  return sn === 0 && fr.equals(beforeRoot) && sr.equals(root)
}
