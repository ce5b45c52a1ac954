import { longestJoin, meetJoined } from './align.ts'
import { joinKey, keysKept, keysSought } from './keys.ts'
import { leastMeeting, meet } from './meet.ts'
import type { Name } from './name.ts'
import type { Part } from './part.ts'
import { postingsMaker, type Postings } from './postings.ts'
import { isLoose, soughtIn } from './name-shape.ts'

/** What one sought word finds: words that meet it and the names they stand in, counted; names with words that run together make it. */
export type Found = { readonly words: Int32Array; readonly held: number; readonly joined: Int32Array; lists: Lists | null }
/** Names by whether they need a second word that meets (strict) or may do without (loose). */
export type Lists = { readonly strict: Int32Array; readonly loose: Int32Array }
const keptValues = 8_000_000

/** Every two or three words of a name that may be written as one. */
export const eachRun = (name: Name, each: (from: number, count: number) => void): void => {
  for (let count = 2; count <= longestJoin; count++) for (let from = 0; from + count <= name.parts.length; from++) each(from, count)
}

export type Built = { readonly words: readonly Part[]; readonly byKey: Postings; readonly byWord: Postings; readonly wordsByBones: Postings; readonly runs: Postings; readonly starts: Int32Array; readonly wordsOf: Int32Array; readonly timesHeld: Int32Array }
/** A run is kept as name · 128 + first part · 4 + count. */
const packRun = (at: number, from: number, count: number): number => at * 128 + from * 4 + count

export const build = (names: readonly Name[]): Built => {
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
export const searcher = (names: readonly Name[], built: Built) => {
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
        ;(isLoose(names[at]!) ? loose : strict).push(at)
      })
    }
    found.lists = { strict: Int32Array.from(strict), loose: Int32Array.from(loose) }
    return found.lists
  }
  return { search, list }
}

/** Searches kept by word, forgotten all at once when they grow too many. */
export const keeper = (search: (part: Part) => Found) => {
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

