import { longestJoin, meetJoined } from './align.ts'
import { isFrequent } from './family-names.ts'
import { joinKey, keysKept, keysSought } from './keys.ts'
import { leastMeeting, meet } from './meet.ts'
import type { Name } from './name.ts'
import type { Part } from './part.ts'
import { postingsMaker, type Postings } from './postings.ts'

/** Finds, for one name, every name of a list that could reach the threshold. */
export type NameIndex = {
  /** Positions in the list, ascending; a superset of what scoring every pair would find. */
  readonly candidates: (name: Name) => number[]
  readonly words: number
}
/** Names holding a word that meets the one sought: strict ones need a second word that meets, loose ones may not. */
type Found = { readonly strict: Int32Array; readonly loose: Int32Array; readonly joined: Int32Array }

const isSought = (part: Part): boolean => part.kind !== 'initial' && part.kind !== 'suffix'
const isCounted = (part: Part): boolean => isSought(part) && part.kind !== 'particle'
const keptListValues = 8_000_000

/** `lone`: a single frequent or short word, which alone never reaches the threshold against a longer name. */
type Shape = { readonly counted: number; readonly initials: number; readonly long: boolean; readonly lone: boolean; readonly loose: boolean }
const shapeOf = (name: Name): Shape => {
  let counted = 0
  let initials = 0
  let last: Part | null = null
  for (const part of name.parts) {
    if (part.kind === 'initial') initials++
    else if (isCounted(part)) { counted++; last = part }
  }
  const only = counted === 1 && initials === 0 && name.kind === 'person' && last?.kind === 'name' ? last : null
  const long = name.text.length >= 28
  return { counted, initials, long, loose: counted <= 1 || initials > 0 || long, lone: only !== null && (only.text.length < 4 || isFrequent(only.text)) }
}

/** How many whole words must meet at least: a score at the threshold leaves words over on one side only. */
const needed = (a: Shape, b: Shape): number => Math.max(1, Math.min(a.counted - b.initials, b.counted - a.initials) - (a.long && b.long ? 1 : 0))

const eachRun = (name: Name, each: (from: number, count: number) => void): void => {
  for (let count = 2; count <= longestJoin; count++) for (let from = 0; from + count <= name.parts.length; from++) each(from, count)
}

type Built = { readonly words: readonly Part[]; readonly byKey: Postings; readonly byWord: Postings; readonly wordsByBones: Postings; readonly runs: Postings }
/** A run is kept as name · 128 + first part · 4 + count. */
const packRun = (at: number, from: number, count: number): number => at * 128 + from * 4 + count

const build = (names: readonly Name[]): Built => {
  const ids = new Map<Part, number>()
  const words: Part[] = []
  const byKey = postingsMaker()
  const byWord = postingsMaker()
  const wordsByBones = postingsMaker()
  const runs = postingsMaker()
  const learn = (part: Part): number => {
    const id = words.push(part) - 1
    ids.set(part, id)
    for (const key of keysKept(part)) byKey.add(key, id)
    if (part.text.length >= 4) wordsByBones.add(joinKey([part], 0, 1), id)
    return id
  }
  names.forEach((name, at) => {
    for (const part of name.parts) if (isSought(part)) byWord.add(ids.get(part) ?? learn(part), at)
    eachRun(name, (from, count) => runs.add(joinKey(name.parts, from, count), packRun(at, from, count)))
  })
  return { words, byKey: byKey.done(), byWord: byWord.done(), wordsByBones: wordsByBones.done(), runs: runs.done() }
}

/** Searches single words; keeps stamps instead of sets, so a search allocates what it returns. */
const searcher = (names: readonly Name[], shapes: readonly Shape[], built: Built) => {
  const wordStamp = new Int32Array(built.words.length)
  const nameStamp = new Int32Array(names.length)
  let stamp = 0
  return (part: Part): Found => {
    stamp++
    const strict: number[] = []
    const loose: number[] = []
    const joined: number[] = []
    const takeName = (at: number) => {
      if (nameStamp[at] === stamp) return
      nameStamp[at] = stamp
      ;(shapes[at]!.loose ? loose : strict).push(at)
    }
    const takeWord = (id: number) => {
      if (wordStamp[id] === stamp) return
      wordStamp[id] = stamp
      if (meet(part, built.words[id]!).score >= leastMeeting) built.byWord.forEach(id, takeName)
    }
    for (const key of keysSought(part)) built.byKey.forEach(key, takeWord)
    if (part.text.length >= 4) {
      built.runs.forEach(joinKey([part], 0, 1), run => {
        const at = run >> 7
        if (meetJoined(names[at]!.parts, (run >> 2) & 31, run & 3, part)) joined.push(at * 4 + (run & 3))
      })
    }
    return { strict: Int32Array.from(strict), loose: Int32Array.from(loose), joined: Int32Array.from(joined) }
  }
}

/**
 * An index over names (n), made in O(total letters). A look-up costs the words that share a key and the names that hold
 * them, not n; word searches are kept, so a frequent word is searched once. When two words must meet, only the shorter
 * lists open candidates and the longest one is read to confirm them.
 */
export const indexNames = (names: readonly Name[]): NameIndex => {
  const built = build(names)
  const shapes = names.map(shapeOf)
  const search = searcher(names, shapes, built)
  const met = new Uint8Array(names.length)
  const kept = new Map<Part, Found>()
  let keptValues = 0
  const find = (part: Part): Found => {
    const have = kept.get(part)
    if (have) return have
    const found = search(part)
    if (keptValues > keptListValues) { kept.clear(); keptValues = 0 }
    keptValues += found.strict.length + found.loose.length + 16
    kept.set(part, found)
    return found
  }
  const candidates = (name: Name): number[] => {
    const touched: number[] = []
    const touch = (at: number, by: number) => {
      if (met[at] === 0) touched.push(at)
      met[at] = Math.min(255, met[at]! + by)
    }
    const shape = shapeOf(name)
    const found = name.parts.filter(isSought).map(find).sort((x, y) => x.strict.length - y.strict.length)
    for (const { joined } of found) for (const run of joined) touch(run >> 2, run & 3)
    eachRun(name, (from, count) => built.wordsByBones.forEach(joinKey(name.parts, from, count), id => {
      if (meetJoined(name.parts, from, count, built.words[id]!)) built.byWord.forEach(id, at => touch(at, count))
    }))
    found.forEach(({ strict, loose }, rank) => {
      for (const at of loose) touch(at, 1)
      const confirmsOnly = !shape.loose && rank > 0 && rank === found.length - 1
      if (confirmsOnly) for (const at of strict) { if (met[at]! > 0) met[at]!++ }
      else for (const at of strict) touch(at, 1)
    })
    const out: number[] = []
    for (const at of touched) {
      const other = shapes[at]!
      if (met[at]! >= needed(shape, other) && !(shape.lone && other.counted > 1) && !(other.lone && shape.counted > 1)) out.push(at)
      met[at] = 0
    }
    return out.sort((x, y) => x - y)
  }
  return { candidates, words: built.words.length }
}
