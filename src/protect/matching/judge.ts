import { greatCircleKm, type Point } from '../../algorithms/geography/point.ts'
import { cellAt, outline } from '../../algorithms/geography/grid.ts'
import type { Fact } from '../services/public.ts'
import { allOf, and, andNot, type Bits, noneOf, or } from './bits.ts'
import type { Away } from './asked.ts'
import { type DirectoryIndex, type IndexedCell, kmToCells } from './directory-index.ts'

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
  for (let w = 0; w < met.length; w++) {
    const end = Math.min((w + 1) << 5, index.n)
    let [m, u] = [0, 0]
    for (let i = w << 5, bit = 1; i < end; i++, bit <<= 1) {
      const result = judge(i)
      if (result === yes) m |= bit
      else if (result === ask) u |= bit
    }
    met[w] = m
    unknown[w] = u
  }
  return { met, unknown }
}

const kept = new WeakMap<DirectoryIndex, Map<string, Judged>>()
const mostKept = 256

/** Answers that depend on the directory and on `key` alone are kept with the index, the last 256. */
const remembered = (key: string, judge: Judge): Judge => index => {
  const known = kept.get(index) ?? kept.set(index, new Map()).get(index)!
  const found = known.get(key) ?? judge(index)
  known.delete(key)
  known.set(key, found)
  if (known.size > mostKept) known.delete(known.keys().next().value!)
  return found
}

/** A number at least `limit`; −1 is not known. */
export const atLeast = (fact: Fact, limit: number): Judge => remembered(`${fact}>=${limit}`, index => {
  const column = index.numbers.get(fact)!
  return byService(index, i => (column[i]! < 0 ? ask : column[i]! >= limit ? yes : no))
})
export const between = (from: Fact, to: Fact, value: number): Judge => remembered(`${from}<=${value}`, index => {
  const [low, high] = [index.numbers.get(from)!, index.numbers.get(to)!]
  // An age limit that nobody set is no limit; one end known and passed is a refusal.
  return byService(index, i => ((low[i]! >= 0 && value < low[i]!) || (high[i]! >= 0 && value > high[i]!) ? no : low[i]! < 0 && high[i]! < 0 ? ask : yes))
})

/** What would hold is asked about instead: for a fact of hers that is not known. */
export const askedAbout = (judge: Judge): Judge => index => {
  const { met, unknown } = judge(index)
  return { met: noneOf(index.n), unknown: or(met, unknown) }
}

export const openAfter = (onDay: number): Judge => remembered(`open>${onDay}`, index => byService(index, i => (index.lastDay[i]! > onDay ? yes : no)))

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
  const perCell = new Uint8Array(index.cells.length)
  for (let c = 0; c < perCell.length; c++) perCell[c] = judge(index.cells[c]!)
  return byService(index, i => (index.cellOf[i]! < 0 ? ask : (perCell[index.cellOf[i]!] as Three)))
}

const isFrom = (from: Point, index: DirectoryIndex, judge: (km: number) => Three): Judged => {
  const km = kmToCells(index, from)
  return byService(index, i => (index.cellOf[i]! < 0 ? ask : judge(km[index.cellOf[i]!]!)))
}
export const within = (from: Point, limit: number): Judge => index => isFrom(from, index, km => (km <= limit ? yes : no))
export const beyond = (from: Point, limit: number): Judge => index => isFrom(from, index, km => (km >= limit ? yes : no))

const edges = new WeakMap<IndexedCell, readonly Point[]>()
const edgeOf = (c: IndexedCell): readonly Point[] => {
  const known = edges.get(c) ?? outline(c.cell)
  edges.set(c, known)
  return known
}

// The same rule as `touches`, with the edge of each cell kept.
const judgeZone = ({ centre, km }: Away, own: string, c: IndexedCell): Three => {
  // A degree of latitude is never under 110 km: most of the country is far away at once.
  if (Math.abs(centre.lat - c.cell.centre.lat) * 110 > km + c.furthestKm + 2) return yes
  const middle = greatCircleKm(centre, c.cell.centre)
  if (middle > km + c.furthestKm + 2) return yes
  if (middle + c.furthestKm <= km) return no
  return middle <= km || own === c.cell.id || edgeOf(c).some(point => greatCircleKm(centre, point) <= km + 2) ? ask : yes
}

/**
 * Outside a zone that she stays away from, told from the published cell alone: certainly outside, certainly inside, or
 * "the shelter must confirm". It depends on nothing nearer than the cell, so that asking often tells no more than once.
 */
export const outside = (away: Away): Judge => remembered(`away ${away.centre.lat}|${away.centre.lon}|${away.km}`, index => {
  const own = cellAt(away.centre).id
  return byCell(index, c => judgeZone(away, own, c))
})
