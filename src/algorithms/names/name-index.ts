import { meetJoined } from './align.ts'
import { joinKey } from './keys.ts'
import type { Name } from './name.ts'
import { needed, shapeOf, soughtIn } from './name-shape.ts'
import { build, eachRun, keeper, searcher, type Found } from './word-index.ts'

/** Where to look, and how near is near enough. */
export type Within = {
  /** Positions to look among; null for all that `may` be. */
  readonly among: readonly number[] | null
  readonly may: (at: number) => boolean
  /** Where one word that meets is enough; null for nowhere. */
  readonly oneWordAt: ((at: number) => boolean) | null
}
/** Finds, for one name, every name of a list that could reach the threshold. */
export type NameIndex = {
  /** Positions in the list, ascending; a superset of what scoring each position within would find. */
  readonly candidates: (name: Name, within: Within) => number[]
  readonly words: number
}

/**
 * An index over names (n), made in O(total letters). A look-up costs the words that share a key with a word sought, once a
 * word, then the smaller of: the names to look among, or the names that hold such words. When two words must meet, only
 * the shorter lists open candidates and the longest one confirms them.
 */
export const indexNames = (names: readonly Name[]): NameIndex => {
  const built = build(names)
  const shapes = names.map(shapeOf)
  const { search, list } = searcher(names, built)
  const find = keeper(search)
  const met = new Uint8Array(names.length)
  const wordMet = new Uint8Array(built.words.length)

  const countAmong = (among: readonly number[], found: readonly Found[], touched: number[]) => {
    for (const { words } of found) for (const id of words) wordMet[id]!++
    for (const at of among) {
      let sum = 0
      for (let i = built.starts[at]!; i < built.starts[at + 1]!; i++) sum += wordMet[built.wordsOf[i]!]!
      if (sum === 0) continue
      if (met[at] === 0) touched.push(at)
      met[at] = Math.min(255, met[at]! + sum)
    }
    for (const { words } of found) for (const id of words) wordMet[id] = 0
  }
  const holds = (at: number, words: Int32Array): boolean => {
    for (let i = built.starts[at]!; i < built.starts[at + 1]!; i++) if (words.includes(built.wordsOf[i]!)) return true
    return false
  }
  const candidates = (name: Name, { among, may, oneWordAt }: Within): number[] => {
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
    if (among && among.length < found.reduce((sum, { held }) => sum + held, 0)) countAmong(among, found, touched)
    else {
      found.forEach((one, rank) => {
        const { strict, loose } = list(one)
        for (const at of loose) touch(at, 1)
        const confirms = oneWordAt === null && !shape.loose && rank > 0 && rank === found.length - 1
        if (!confirms) for (const at of strict) touch(at, 1)
        else for (const at of touched) if (!shapes[at]!.loose && holds(at, one.words)) met[at]!++
      })
    }
    const out: number[] = []
    for (const at of touched) {
      const other = shapes[at]!
      const enough = met[at]! >= needed(shape, other) && !(shape.lone && other.counted > 1) && !(other.lone && shape.counted > 1)
      if (enough || oneWordAt?.(at)) out.push(at)
      met[at] = 0
    }
    return out.sort((x, y) => x - y)
  }
  return { candidates, words: built.words.length }
}
