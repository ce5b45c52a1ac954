import { chainOf, leavesUnder, type Dimension } from '../tables/dimension.ts'
import type { Built, Grid } from '../tables/grid.ts'
import type { Proof, Witness } from './certify.ts'
import type { System } from '../tables/system.ts'
import type { Need } from './need.ts'
import type { Prices } from './price.ts'

/** Nodes of one dimension that a shift of one person touches: leaf and groups gained (+1), leaf and groups lost (−1). */
type Shift = { readonly nodes: Int32Array; readonly signs: Int8Array }
/** Ways to raise one cell: one shift a dimension, any combination. Rectangles in two dimensions, cuboids in three, open where a margin may give. */
type Boxes = { readonly grid: Grid; readonly shifts: readonly (readonly Shift[])[] }
type Spent = { corners: number }
type Chosen = { readonly box: readonly Shift[]; readonly step: number }
type Stepped = { readonly table: Float64Array; readonly changed: readonly number[]; readonly price: number }

const shiftsAt = (d: Dimension, node: number): Shift[] =>
  leavesUnder(d, node).flatMap(leaf => {
    const gained = chainOf(d, leaf)
    return [...d.leaves, -1].filter(other => other !== leaf).flatMap(other => {
      const lost = chainOf(d, other), plus = gained.filter(n => !lost.includes(n)), minus = lost.filter(n => !gained.includes(n))
      if (!plus.includes(node)) return []
      // Dearest nodes (the widest) first: a box that is too dear is then left soonest.
      return [{ nodes: Int32Array.from([...plus.toReversed(), ...minus]), signs: Int8Array.from([...plus.map(() => 1), ...minus.map(() => -1)]) }]
    })
  })

const boxesAt = (grid: Grid, flat: number): Boxes => {
  const at: number[] = []
  for (let k = grid.size.length - 1, rest = flat; k >= 0; k--) (at[k] = rest % grid.size[k]!), (rest = Math.floor(rest / grid.size[k]!))
  return { grid, shifts: grid.table.dimensions.map((d, k) => shiftsAt(d, at[k]!)) }
}

const eachCell = (grid: Grid, box: readonly Shift[], tell: (cell: number, sign: number) => boolean, k = 0, flat = 0, sign = 1): boolean => {
  if (k === box.length) return tell(grid.cell[flat]!, sign)
  const { nodes, signs } = box[k]!, at = flat * grid.size[k]!
  for (let j = 0; j < nodes.length; j++) if (!eachCell(grid, box, tell, k + 1, at + nodes[j]!, sign * signs[j]!)) return false
  return true
}

/** Corners of a box before its last dimension: flat places and signs. */
type Prefix = { readonly places: Int32Array; readonly signs: Int8Array }
const FIRST: Prefix = { places: Int32Array.of(0), signs: Int8Array.of(1) }

const extend = ({ places, signs }: Prefix, shift: Shift, size: number): Prefix => {
  const width = shift.nodes.length, next = { places: new Int32Array(places.length * width), signs: new Int8Array(places.length * width) }
  places.forEach((p, a) => {
    for (let j = 0; j < width; j++) (next.places[a * width + j] = p * size + shift.nodes[j]!), (next.signs[a * width + j] = signs[a]! * shift.signs[j]!)
  })
  return next
}

/** The box of least price for its reach, at most `left`. O(boxes × corners), most boxes left at their first dear corner; the first free one that reaches is taken. */
const best = ({ grid, shifts }: Boxes, table: Float64Array, direction: 1 | -1, left: number, price: Float64Array, spent: Spent): Chosen | null => {
  const last = shifts.length - 1, size = grid.size[last]!, cell = grid.cell, box: Shift[] = []
  let chosen: Chosen | null = null, least = Infinity, free = false
  const weigh = ({ places, signs }: Prefix, shift: Shift): void => {
    let cost = 1e-4, room = left
    for (let j = 0; j < shift.nodes.length; j++) {
      const node = shift.nodes[j]!, sign = shift.signs[j]! * direction
      for (let a = 0; a < places.length; a++) {
        const i = cell[places[a]! * size + node]!
        cost += price[i]!
        if (sign * signs[a]! < 0 && table[i]! < room) room = table[i]!
        if (room <= 0 || cost >= least * room) return void (spent.corners += a + 1)
      }
    }
    spent.corners += places.length * shift.nodes.length
    least = cost / room
    chosen = { box: [...box, shift], step: room }
    free = cost < 1e-3 && room === left
  }
  const pick = (k: number, prefix: Prefix): void => {
    for (const shift of shifts[k]!) {
      box.length = k
      if (k === last) weigh(prefix, shift)
      else (box[k] = shift), pick(k + 1, extend(prefix, shift, grid.size[k]!))
      if (free) return
    }
  }
  pick(0, FIRST)
  return chosen
}

/**
 * Moves a cell by `amount` through boxes, the cheapest for its reach first, on whole tables that stay at or above zero.
 * Null when boxes do not reach; O(boxes) a step and at most `amount` steps. The hypercube method (Repsilber 1994) with shared boxes.
 */
const stepBy = (boxes: Boxes, from: Float64Array, direction: 1 | -1, amount: number, price: Float64Array, spent: Spent): Stepped | null => {
  const table = from.slice(), now = price.slice(), touched = new Set<number>()
  for (let left = amount; left > 0; ) {
    const next: Chosen | null = best(boxes, table, direction, left, now, spent)
    if (!next) return null
    eachCell(boxes.grid, next.box, (i, sign) => {
      table[i]! += sign * direction * next.step
      touched.add(i)
      now[i] = 0
      return true
    })
    left -= next.step
  }
  const changed = [...touched].filter(i => table[i] !== from[i])
  return { table, changed, price: changed.reduce((s, i) => s + price[i]!, 0) }
}

type Way = { readonly changed: readonly number[]; readonly witness: Witness }

/** The cheaper of going far up, or up to the top and down for the rest. */
const wayFor = (boxes: Boxes, truth: Float64Array, need: Need, price: Float64Array, spent: Spent): Way | null => {
  const value = truth[need.cell]!, up = Math.max(0, need.top - value), down = Math.min(value, Math.max(0, need.width - up))
  const stay: Stepped = { table: truth, changed: [], price: 0 }
  const go = (sign: 1 | -1, amount: number) => (amount <= 0 ? stay : stepBy(boxes, truth, sign, amount, price, spent))
  const way = (high: Stepped, low: Stepped): Way => ({ changed: [...high.changed, ...low.changed], witness: { high: high.table, low: low.table } })
  const far = go(1, Math.max(up, need.width))
  if (far?.price === 0 || up >= need.width || up + down < need.width) return far && way(far, stay)
  const near = go(1, up), low = near && go(-1, down)
  return near && low && (!far || near.price + low.price < far.price) ? way(near, low) : far && way(far, stay)
}

/** Boxes of each cell over the tables that print it; none for a count that two tables share, which one table's box cannot move. */
export const boxFinder = ({ system, grids }: Built) => {
  const truth = Float64Array.from(system.cells, c => c.value), owners = new Uint8Array(truth.length), home = new Map<number, Boxes>()
  for (const grid of grids) for (const i of new Set(grid.cell)) owners[i]!++
  const boxesOf = (cell: number): Boxes | null => {
    const grid = owners[cell] === 1 ? grids.find(g => g.cell.includes(cell)) : undefined
    if (grid && !home.has(cell)) home.set(cell, boxesAt(grid, grid.cell.indexOf(cell)))
    return home.get(cell) ?? null
  }
  const shared = Array.from(owners.keys()).filter(i => owners[i]! > 1), spent: Spent = { corners: 0 }
  const find = (need: Need, price: Float64Array): Way | null => {
    const boxes = boxesOf(need.cell), own = price.slice()
    for (const i of shared) own[i] = Infinity
    return boxes && wayFor(boxes, truth, need, own, spent)
  }
  return { find, work: () => spent.corners }
}
export type BoxFinder = ReturnType<typeof boxFinder>

/** Hides what boxes need, one need after another, smallest first; adds the tables that prove it. Needs without boxes are left to other means. */
export const boxPattern = (system: System, { find }: BoxFinder, needs: readonly Need[], prices: Prices, hidden: Uint8Array, proof: Proof): void => {
  const value = (n: Need) => system.cells[n.cell]!.value, price = prices.of.map((p, i) => (hidden[i] === 1 ? 0 : p))
  for (const need of [...needs].sort((a, b) => value(a) - value(b) || a.cell - b.cell)) {
    const way = find(need, price)
    if (!way) continue
    for (const i of way.changed) (price[i] = 0), (hidden[i] = system.cells[i]!.unseen ? 0 : 1)
    proof.set(need.cell, way.witness)
  }
}
