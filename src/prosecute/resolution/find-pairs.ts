import { type Entity, type File, live } from '../entities/read-file.ts'
import { blockingKeys, type Known, waterfall, type Waterfall } from './waterfall.ts'
import type { Judged } from './judgement.ts'

/** A key that more than this many share tells nobody apart. */
const crowded = 50
export const mostProposals = 50

export type Proposal = { readonly a: Entity; readonly b: Entity; readonly why: Waterfall }

/** What tells one entity from another, its own fragments' live statements alone; `fragments` narrows it to one side of a merge. */
export const knownOf = (file: File, entity: Entity, fragments: readonly string[] = entity.fragments): Known => {
  const said = live(entity).filter(s => fragments.includes(s.about))
  return { kind: entity.kind, said, shared: said.flatMap(s => (s.other === null ? [] : [{ tie: s.property, other: file.canonicalOf.get(s.other)! }])) }
}

const pairKey = (x: string, y: string) => (x < y ? `${x} ${y}` : `${y} ${x}`)

/**
 * Pairs of one kind that share a key, are not one already, were not judged, and weigh at least nothing; heaviest first.
 * People marked as exploited are never compared. O(pairs within shared keys).
 */
export const findPairs = (file: File, log: readonly Judged[]): Proposal[] => {
  const open = file.entities.filter(e => e.kind !== 'exploited')
  const known = new Map(open.map(e => [e.id, knownOf(file, e)]))
  const byKey = Map.groupBy(open.flatMap(e => [...new Set(blockingKeys(known.get(e.id)!))].map(key => ({ e, key: `${e.kind} ${key}` }))), x => x.key)
  const judged = new Set(log.filter(j => !j.undone && j.verdict !== 'same').map(j => pairKey(file.canonicalOf.get(j.a)!, file.canonicalOf.get(j.b)!)))
  const pairs = new Map<string, Proposal>()
  for (const sharing of byKey.values()) {
    if (sharing.length > crowded) continue
    for (const [i, { e: a }] of sharing.entries()) for (const { e: b } of sharing.slice(i + 1)) {
      const key = pairKey(a.id, b.id)
      if (pairs.has(key) || judged.has(key)) continue
      pairs.set(key, { a, b, why: waterfall(known.get(a.id)!, known.get(b.id)!) })
    }
  }
  return [...pairs.values()].filter(p => p.why.band !== 'weak').sort((p, q) => q.why.weight - p.why.weight || pairKey(p.a.id, p.b.id).localeCompare(pairKey(q.a.id, q.b.id))).slice(0, mostProposals)
}
