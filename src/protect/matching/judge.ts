import { greatCircleKm, type Point } from '../../algorithms/geography/point.ts'
import { touches } from '../../algorithms/geography/grid.ts'
import type { Fact } from '../services/public.ts'
import { allOf, and, andNot, type Bits, noneOf, or, set } from './bits.ts'
import type { Away } from './asked.ts'
import type { DirectoryIndex, IndexedCell } from './directory-index.ts'

/** Every service is in `met`, in `unknown`, or in neither: then the limit is not met. */
export type Judged = { readonly met: Bits; readonly unknown: Bits }
export type Judge = (index: DirectoryIndex) => Judged

const bitsOf = (index: DirectoryIndex, key: string): Bits => index.bits.get(key) ?? noneOf(index.n)

export const isYes = (fact: Fact, wanted: boolean): Judge => index => {
  const [yes, no] = [bitsOf(index, `${fact}:yes`), bitsOf(index, `${fact}:no`)]
  return { met: wanted ? yes : no, unknown: andNot(andNot(allOf(index.n), yes), no) }
}

export const hasAll = (fact: Fact, codes: readonly string[]): Judge => index => ({
  met: codes.map(code => bitsOf(index, `${fact}:${code}`)).reduce(and, bitsOf(index, fact)),
  unknown: andNot(allOf(index.n), bitsOf(index, fact)),
})

type Three = 0 | 1 | 2
const [no, ask, yes] = [0, 1, 2] as const

const byService = (index: DirectoryIndex, judge: (i: number) => Three): Judged => {
  const [met, unknown] = [noneOf(index.n), noneOf(index.n)]
  for (let i = 0; i < index.n; i++) {
    const result = judge(i)
    if (result === yes) set(met, i)
    else if (result === ask) set(unknown, i)
  }
  return { met, unknown }
}

/** A number at least, or at most, `limit`; −1 is not known. `free` judges what has no limit set as met. */
export const atLeast = (fact: Fact, limit: number): Judge => index => {
  const column = index.numbers.get(fact)!
  return byService(index, i => (column[i]! < 0 ? ask : column[i]! >= limit ? yes : no))
}
export const between = (from: Fact, to: Fact, value: number): Judge => index => {
  const [low, high] = [index.numbers.get(from)!, index.numbers.get(to)!]
  // An age limit that nobody set is no limit; one end known and passed is a refusal.
  return byService(index, i => ((low[i]! >= 0 && value < low[i]!) || (high[i]! >= 0 && value > high[i]!) ? no : low[i]! < 0 && high[i]! < 0 ? ask : yes))
}

export const openAfter = (onDay: number): Judge => index => byService(index, i => (index.lastDay[i]! > onDay ? yes : no))

export const both = (a: Judge, b: Judge): Judge => index => {
  const [x, y] = [a(index), b(index)]
  const met = and(x.met, y.met)
  return { met, unknown: andNot(and(or(x.met, x.unknown), or(y.met, y.unknown)), met) }
}

export const either = (a: Judge, b: Judge): Judge => index => {
  const [x, y] = [a(index), b(index)]
  const met = or(x.met, y.met)
  return { met, unknown: andNot(or(x.unknown, y.unknown), met) }
}

const byCell = (index: DirectoryIndex, judge: (cell: IndexedCell) => Three): Judged => {
  const perCell = Uint8Array.from(index.cells, judge)
  return byService(index, i => (index.cellOf[i]! < 0 ? ask : (perCell[index.cellOf[i]!] as Three)))
}

export const within = (from: Point, km: number): Judge => index => byCell(index, c => (greatCircleKm(from, c.cell.centre) <= km ? yes : no))
export const beyond = (from: Point, km: number): Judge => index => byCell(index, c => (greatCircleKm(from, c.cell.centre) >= km ? yes : no))

const judgeZone = ({ centre, km }: Away, { cell, furthestKm }: IndexedCell): Three => {
  const middle = greatCircleKm(centre, cell.centre)
  if (middle > km + furthestKm + 2) return yes
  if (middle + furthestKm <= km) return no
  return touches({ centre, radiusKm: km }, cell) ? ask : yes
}

const zones = new WeakMap<DirectoryIndex, Map<string, Judged>>()
const mostZones = 128

/**
 * Outside a zone that she stays away from, told from the published cell alone: certainly outside, certainly inside, or
 * "the shelter must confirm". It depends on nothing nearer than the cell, so that asking often tells no more than once.
 */
export const outside = (away: Away): Judge => index => {
  const known = zones.get(index) ?? zones.set(index, new Map()).get(index)!
  const key = `${away.centre.lat}|${away.centre.lon}|${away.km}`
  const found = known.get(key) ?? byCell(index, cell => judgeZone(away, cell))
  known.delete(key)
  known.set(key, found)
  if (known.size > mostZones) known.delete(known.keys().next().value!)
  return found
}
