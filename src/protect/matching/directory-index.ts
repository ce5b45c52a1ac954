import { daysBetween, day, parseDay } from '../../algorithms/calendars/day.ts'
import { outline, parseCell, type Cell } from '../../algorithms/geography/grid.ts'
import { greatCircleKm, type Point } from '../../algorithms/geography/point.ts'
import { listFacts, type Listing, numberFacts, yesFacts } from '../services/public.ts'
import { type Bits, noneOf, set } from './bits.ts'

/** Published facts as bits and columns, once a directory. A service's place is its cell and nothing else. */
export type DirectoryIndex = {
  readonly n: number
  readonly listings: readonly Listing[]
  /** Services of agencies that work with us; the others are named by lists from elsewhere. */
  readonly ours: Bits
  readonly numberOf: ReadonlyMap<string, number>
  /** `overnight:yes`, `overnight:no`, `pets:dog`, `pets` (known at all). */
  readonly bits: ReadonlyMap<string, Bits>
  /** −1 where not known. */
  readonly numbers: ReadonlyMap<string, Int16Array>
  /** Days since 2000-01-01 of the last open day; a far day where none is known. */
  readonly lastDay: Int32Array
  readonly cells: readonly IndexedCell[]
  /** Unit vectors of the middles, three numbers a cell. */
  readonly towards: Float64Array
  readonly cellOf: Int32Array
  readonly lot: Uint32Array
}
/** `furthestKm`: from the middle to the edge. */
export type IndexedCell = { readonly cell: Cell; readonly furthestKm: number }

const epoch = day('2000-01-01')
const never = 1_000_000
export const dayNumber = (text: string | null): number => {
  const on = text === null ? null : parseDay(text)
  return on ? daysBetween(epoch, on) : never
}

/** FNV-1a, 32 bits, of a text. */
export const hash32 = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

const radians = Math.PI / 180
const earthKm = 6371.0088
const unit = ({ lat, lon }: Point): [number, number, number] => [Math.cos(lat * radians) * Math.cos(lon * radians), Math.cos(lat * radians) * Math.sin(lon * radians), Math.sin(lat * radians)]

const indexCell = (id: string): IndexedCell | null => {
  const cell = parseCell(id)
  return cell ? { cell, furthestKm: outline(cell, 10).reduce((most, p) => Math.max(most, greatCircleKm(cell.centre, p)), 0) } : null
}

/** O(n · facts), about 1 s for 100,000 services; done when the directory changes, never for a search. */
export const indexDirectory = (listings: readonly Listing[]): DirectoryIndex => {
  const n = listings.length
  const bits = new Map<string, Bits>()
  const numbers = new Map(numberFacts.map(f => [f as string, new Int16Array(n).fill(-1)]))
  const mark = (key: string, i: number) => {
    let b = bits.get(key)
    if (!b) bits.set(key, (b = noneOf(n)))
    set(b, i)
  }
  const cells: IndexedCell[] = []
  const cellNumbers = new Map<string, number>()
  const cellOf = new Int32Array(n).fill(-1)
  const lastDay = new Int32Array(n)
  const lot = new Uint32Array(n)
  const ours = noneOf(n)
  listings.forEach((s, i) => {
    for (const f of yesFacts) if (s[f] !== null) mark(`${f}:${s[f] ? 'yes' : 'no'}`, i)
    for (const f of numberFacts) if (s[f] !== null) numbers.get(f)![i] = s[f]!
    for (const f of listFacts) {
      const codes = s[f]
      if (codes === null) continue
      mark(f, i)
      for (const code of codes) mark(`${f}:${code}`, i)
    }
    let c = cellNumbers.get(s.region)
    if (c === undefined) {
      const made = indexCell(s.region)
      c = made ? cells.push(made) - 1 : -1
      cellNumbers.set(s.region, c)
    }
    cellOf[i] = c
    lastDay[i] = dayNumber(s.lastDay)
    lot[i] = hash32(s.id)
    if (s.feed === undefined) set(ours, i)
  })
  const towards = Float64Array.from(cells.flatMap(c => unit(c.cell.centre)))
  return { n, listings, ours, numberOf: new Map(listings.map((s, i) => [s.id, i])), bits, numbers, lastDay, cells, towards, cellOf, lot }
}

const distances = new WeakMap<DirectoryIndex, { readonly from: Point; readonly km: Float64Array }>()

/** Straight kilometres from a point to the middle of each cell; the last start is kept. */
export const kmToCells = (index: DirectoryIndex, from: Point): Float64Array => {
  const last = distances.get(index)
  if (last && last.from.lat === from.lat && last.from.lon === from.lon) return last.km
  const km = new Float64Array(index.cells.length)
  const [x, y, z] = unit(from)
  for (let c = 0, at = 0; c < km.length; c++, at += 3) {
    const [dx, dy, dz] = [x - index.towards[at]!, y - index.towards[at + 1]!, z - index.towards[at + 2]!]
    km[c] = 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2))
  }
  distances.set(index, { from, km })
  return km
}
