import { matchThreshold, nameScore, readName } from '../../algorithms/names/compare.ts'
import { keepingWorkshop, type Name } from '../../algorithms/names/name.ts'
import { foldLetters } from '../../platform/places/fold-name.ts'

export type Entry = { readonly id: string; readonly table: string; readonly name: string; readonly phones: readonly string[]; readonly city: string | null; readonly feed: string; readonly row: number; readonly at: string }
/** Two entries that may be one, with why. A person decides; nothing is merged here. */
export type Proposal = { readonly table: string; readonly a: string; readonly b: string; readonly nameA: string; readonly nameB: string; readonly rowA: number; readonly rowB: number; readonly score: number; readonly why: readonly ('name' | 'phone' | 'place')[] }

const small = new Set('the of and for in at de du des la le les et pour l d a centre center society association services service inc ltd program programme house maison community'.split(' '))
const mostInBlock = 12
const mostPairs = 200_000

/** Words of a name by which two entries are brought together: all but the common ones. */
const blocks = (e: Entry): string[] => {
  const words = [...new Set(foldLetters(e.name).split(' '))].filter(w => w.length > 2)
  const telling = words.filter(w => !small.has(w))
  return [...e.phones.map(p => `p${p}`), ...(telling.length > 0 ? telling : words).map(w => `w${w}|${e.city ? foldLetters(e.city) : ''}`), `n${foldLetters(e.name)}`]
}

/**
 * Entries that may be the same: near names with the same telephone or town, or the same name with nothing against it.
 * in: n entries; out: at most `most` proposals, best first. O(n·k) for k entries sharing a telephone or a telling word of
 * the name in one town; a word or a number that more than 12 share
 * brings nobody together, and after 200,000 pairs no more are looked at.
 */
export const proposeDuplicates = (entries: readonly Entry[], most = 500): Proposal[] => {
  const groups = new Map<string, number[]>()
  entries.forEach((e, i) => {
    for (const block of blocks(e)) {
      const key = `${e.table}|${block}`
      const known = groups.get(key)
      if (known) known.push(i)
      else groups.set(key, [i])
    }
  })
  const workshop = keepingWorkshop()
  const read = new Map<number, Name>()
  const nameAt = (i: number): Name => read.get(i) ?? (read.set(i, readName(entries[i]!.name, 'organisation', workshop)), read.get(i)!)
  const done = new Set<number>()
  const found: Proposal[] = []
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > mostInBlock) continue
    for (let x = 0; x < group.length; x++) {
      for (let y = x + 1; y < group.length; y++) {
        const pair = group[x]! * entries.length + group[y]!
        if (done.has(pair) || done.size >= mostPairs) continue
        done.add(pair)
        const one = compared(entries[group[x]!]!, entries[group[y]!]!, nameAt(group[x]!), nameAt(group[y]!))
        if (one) found.push(one)
      }
    }
  }
  return found.sort((p, q) => q.score - p.score || (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1)).slice(0, most)
}

const compared = (a: Entry, b: Entry, nameA: Name, nameB: Name): Proposal | null => {
  const name = nameScore(nameA, nameB)
  const phone = a.phones.some(p => b.phones.includes(p))
  const place = a.city !== null && b.city !== null && foldLetters(a.city) === foldLetters(b.city)
  const apart = a.city !== null && b.city !== null && !place
  const score = Math.min(1, name * 0.7 + (phone ? 0.2 : 0) + (place ? 0.1 : 0))
  const same = (name >= matchThreshold && (phone || place)) || (name === 1 && !apart) || (phone && place && name >= 0.5)
  if (!same) return null
  return { table: a.table, a: a.id, b: b.id, nameA: a.name, nameB: b.name, rowA: a.row, rowB: b.row, score: Math.round(score * 1000) / 1000, why: [...(name >= matchThreshold ? (['name'] as const) : []), ...(phone ? (['phone'] as const) : []), ...(place ? (['place'] as const) : [])] }
}
