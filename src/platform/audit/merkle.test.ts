import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { emptyRoot, frontierOf, grow, type Hash, leafHash, type Node, type Place, rootOf } from './merkle.ts'
import { consistencyProof, inclusionProof, placesOf, type ReadNode, verifyConsistency, verifyInclusion } from './proofs.ts'

// The eight leaves and their roots of the reference implementation of Certificate Transparency.
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(hex => Buffer.from(hex, 'hex'))
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** RFC 9162 §2.1.1 as it is written: split at the largest power of two below n. */
const naive = (leaves: readonly Buffer[]): Hash => {
  const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  if (leaves.length === 0) return sha()
  if (leaves.length === 1) return sha(Buffer.of(0), leaves[0]!)
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return sha(Buffer.of(1), naive(leaves.slice(0, k)), naive(leaves.slice(k)))
}

const key = ({ level, place }: Place) => `${level}/${place}`
const treeOf = (leaves: readonly Buffer[]): { read: ReadNode; root: Hash } => {
  const hashes = leaves.map(leafHash)
  const grown = grow(0, [], hashes)
  const nodes = new Map([...hashes.map((hash, place): Node => ({ level: 0, place, hash })), ...grown.made].map(n => [key(n), n.hash]))
  return { root: rootOf(grown.frontier), read: at => nodes.get(key(at)) ?? expect.fail(`node ${key(at)} is not kept`) }
}
const leaves = fc.array(fc.uint8Array({ maxLength: 6 }).map(bytes => Buffer.from(bytes)), { minLength: 1, maxLength: 70 })
const seed = 20261125

test('the root of nothing is the hash of nothing', () => expect(emptyRoot.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'))

test.each(roots.map((root, i) => [i + 1, root] as const))('the known tree of %i leaves has its known root', (n, root) => expect(treeOf(entries.slice(0, n)).root.toString('hex')).toBe(root))

test('the known proof of the first of eight leaves', () => {
  const proof = inclusionProof(treeOf(entries).read, 0, 8)
  expect(proof.map(h => h.toString('hex'))).toEqual(['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'])
})

test('the known proof that eight leaves added to six', () => {
  const proof = consistencyProof(treeOf(entries).read, 6, 8)
  expect(proof.map(h => h.toString('hex'))).toEqual(['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'])
})

test('a tree grown in any portions has the root of the definition', () =>
  fc.assert(fc.property(leaves, fc.array(fc.nat(9), { maxLength: 12 }), (all, portions) => {
    let [size, frontier, nodes] = [0, [] as readonly Node[], new Map<string, Hash>()]
    for (const n of [...portions, all.length]) {
      const hashes = all.slice(size, size + n).map(leafHash)
      hashes.forEach((hash, i) => nodes.set(`0/${size + i}`, hash))
      const grown = grow(size, frontier, hashes)
      for (const node of grown.made) nodes.set(key(node), node.hash)
      expect(grown.frontier.map(({ level, place }) => ({ level, place }))).toEqual(frontierOf(grown.size))
      size = grown.size
      frontier = frontierOf(size).map(at => ({ ...at, hash: nodes.get(key(at))! }))
    }
    expect(rootOf(frontier)).toEqual(naive(all))
  }), { seed, numRuns: 200 }))

test('each leaf is proved, and a proof of another leaf, another place or another root is refused', () =>
  fc.assert(fc.property(leaves, fc.nat(), fc.nat(), (all, a, b) => {
    const [index, other] = [a % all.length, b % all.length]
    const { read, root } = treeOf(all)
    const proof = inclusionProof(read, index, all.length)
    expect(verifyInclusion(all[index]!, index, all.length, proof, root)).toBe(true)
    expect(verifyInclusion(Buffer.concat([all[index]!, Buffer.of(1)]), index, all.length, proof, root)).toBe(false)
    expect(verifyInclusion(all[index]!, index, all.length, [...proof, root], root)).toBe(false)
    expect(verifyInclusion(all[index]!, index, all.length, proof.slice(1), root)).toBe(all.length === 1)
    if (index !== other) expect(verifyInclusion(all[index]!, other, all.length, proof, root) && !all[index]!.equals(all[other]!)).toBe(false)
    expect(placesOf(read => inclusionProof(read, index, all.length)).length).toBeLessThanOrEqual(2 * Math.log2(all.length) ** 2 + 1)
  }), { seed, numRuns: 300 }))

test('a longer tree is proved to add to the shorter one, and a rewritten past is refused', () =>
  fc.assert(fc.property(leaves, fc.nat(), fc.nat(), (all, a, b) => {
    const before = 1 + (a % all.length)
    const changed = all.map((leaf, i) => (i === b % before ? Buffer.concat([leaf, Buffer.of(7)]) : leaf))
    const { read, root } = treeOf(all)
    const proof = consistencyProof(read, before, all.length)
    expect(verifyConsistency(before, all.length, naive(all.slice(0, before)), root, proof)).toBe(true)
    expect(verifyConsistency(before, all.length, naive(changed.slice(0, before)), root, proof)).toBe(false)
    expect(verifyConsistency(before, all.length, naive(all.slice(0, before)), naive(changed), consistencyProof(treeOf(changed).read, before, all.length))).toBe(false)
  }), { seed, numRuns: 300 }))

test.each([[-1, 3], [3, 3], [0.5, 3], [Number.NaN, 3]])('leaf %d of a tree of %d is never proved', (index, size) => expect(verifyInclusion(entries[0]!, index, size, [], emptyRoot)).toBe(false))
