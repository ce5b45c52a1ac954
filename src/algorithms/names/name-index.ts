import { longestJoin, meetJoined } from './align.ts'
import { isFrequent } from './family-names.ts'
import { joinKey, keysKept, keysSought } from './keys.ts'
import { leastMeeting, meet } from './meet.ts'
import type { Name } from './name.ts'
import type { Part } from './part.ts'
import { postingsMaker, type Postings } from './postings.ts'

/** Finds, for one name, every name of a list that could reach the threshold. */
export type NameIndex = {
  /** Positions in the list, ascending, among those that `may` be; a superset of what scoring each of them would find. */
  readonly candidates: (name: Name, may: (at: number) => boolean) => number[]
  readonly words: number
}
/** What one sought word finds: words that meet it and the names they stand in, counted; names with words that run together make it. */
type Found = { readonly words: Int32Array; readonly held: number; readonly joined: Int32Array; lists: Lists | null }
/** Names by whether they need a second word that meets (strict) or may do without (loose). */
type Lists = { readonly strict: Int32Array; readonly loose: Int32Array }

const isSought = (part: Part): boolean => part.kind !== 'initial' && part.kind !== 'suffix'
const isCounted = (part: Part): boolean => isSought(part) && part.kind !== 'particle'
/** The words a name is looked for by; a name of nothing but initials, by those. */
const soughtIn = (name: Name): readonly Part[] => {
  const sought = name.parts.filter(isSought)
  return sought.length > 0 ? sought : name.parts
}
const keptValues = 8_000_000

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

type Built = { readonly words: readonly Part[]; readonly byKey: Postings; readonly byWord: Postings; readonly wordsByBones: Postings; readonly runs: Postings; readonly starts: Int32Array; readonly wordsOf: Int32Array; readonly timesHeld: Int32Array }
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
  const starts = new Int32Array(names.length + 1)
  const wordsOf = new Int32Array(names.reduce((sum, name) => sum + name.parts.length, 0))
  let size = 0
  names.forEach((name, at) => {
    for (const part of soughtIn(name)) {
      const id = ids.get(part) ?? learn(part)
      byWord.add(id, at)
      wordsOf[size++] = id
    }
    starts[at + 1] = size
    eachRun(name, (from, count) => runs.add(joinKey(name.parts, from, count), packRun(at, from, count)))
  })
  const timesHeld = new Int32Array(words.length)
  for (let i = 0; i < size; i++) timesHeld[wordsOf[i]!]!++
  return { words, byKey: byKey.done(), byWord: byWord.done(), wordsByBones: wordsByBones.done(), runs: runs.done(), starts, wordsOf, timesHeld }
}

/** Searches single words; keeps stamps instead of sets, so a search allocates what it returns. */
const searcher = (names: readonly Name[], shapes: readonly Shape[], built: Built) => {
  const wordStamp = new Int32Array(built.words.length)
  const nameStamp = new Int32Array(names.length)
  let stamp = 0
  const search = (part: Part): Found => {
    stamp++
    const words: number[] = []
    const joined: number[] = []
    let held = 0
    const takeWord = (id: number) => {
      if (wordStamp[id] === stamp) return
      wordStamp[id] = stamp
      if (meet(part, built.words[id]!).score < leastMeeting) return
      words.push(id)
      held += built.timesHeld[id]!
    }
    for (const key of keysSought(part)) built.byKey.forEach(key, takeWord)
    if (part.text.length >= 4) {
      built.runs.forEach(joinKey([part], 0, 1), run => {
        const at = run >> 7
        if (meetJoined(names[at]!.parts, (run >> 2) & 31, run & 3, part)) joined.push(at * 4 + (run & 3))
      })
    }
    return { words: Int32Array.from(words), held, joined: Int32Array.from(joined), lists: null }
  }
  const list = (found: Found): Lists => {
    if (found.lists) return found.lists
    stamp++
    const strict: number[] = []
    const loose: number[] = []
    for (const id of found.words) {
      built.byWord.forEach(id, at => {
        if (nameStamp[at] === stamp) return
        nameStamp[at] = stamp
        ;(shapes[at]!.loose ? loose : strict).push(at)
      })
    }
    found.lists = { strict: Int32Array.from(strict), loose: Int32Array.from(loose) }
    return found.lists
  }
  return { search, list }
}

/** Searches kept by word, forgotten all at once when they grow too many. */
const keeper = (search: (part: Part) => Found) => {
  const kept = new Map<Part, Found>()
  let values = 0
  return (part: Part): Found => {
    const have = kept.get(part)
    if (have) return have
    const found = search(part)
    if (values > keptValues) { kept.clear(); values = 0 }
    values += found.words.length + found.held + 16
    kept.set(part, found)
    return found
  }
}

/**
 * An index over names (n), made in O(total letters). A look-up costs the words that share a key with a word sought, once a
 * word, then the names that hold such words. When two words must meet, only the shorter lists open candidates and the
 * longest one confirms them.
 */
export const indexNames = (names: readonly Name[]): NameIndex => {
  const built = build(names)
  const shapes = names.map(shapeOf)
  const { search, list } = searcher(names, shapes, built)
  const find = keeper(search)
  const met = new Uint8Array(names.length)

  const holds = (at: number, words: Int32Array): boolean => {
    for (let i = built.starts[at]!; i < built.starts[at + 1]!; i++) if (words.includes(built.wordsOf[i]!)) return true
    return false
  }
  const candidates = (name: Name, may: (at: number) => boolean): number[] => {
    const touched: number[] = []
    const touch = (at: number, by: number) => {
      if (met[at] === 0) {
        if (!may(at)) return
        touched.push(at)
      }
      met[at] = Math.min(255, met[at]! + by)
    }
    const shape = shapeOf(name)
    const found = soughtIn(name).map(find).sort((x, y) => x.held - y.held)
    for (const { joined } of found) for (const run of joined) touch(run >> 2, run & 3)
    eachRun(name, (from, count) => built.wordsByBones.forEach(joinKey(name.parts, from, count), id => {
      if (meetJoined(name.parts, from, count, built.words[id]!)) built.byWord.forEach(id, at => touch(at, count))
    }))
    found.forEach((one, rank) => {
      const { strict, loose } = list(one)
      for (const at of loose) touch(at, 1)
      const confirms = !shape.loose && rank > 0 && rank === found.length - 1
      if (!confirms) for (const at of strict) touch(at, 1)
      else for (const at of touched) if (!shapes[at]!.loose && holds(at, one.words)) met[at]!++
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
