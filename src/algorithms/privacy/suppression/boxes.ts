import { chainOf, leavesUnder, type Dimension } from '../tables/dimension.ts'
import type { Built, Grid } from '../tables/grid.ts'
import type { Proof } from './certify.ts'
import type { Need } from './need.ts'
import type { Prices } from './price.ts'

/** Nodes of one dimension that a shift of one person touches: leaf and groups gained (+1), leaf and groups lost (−1). */
type Shift = { readonly nodes: Int32Array; readonly signs: Int8Array }
/** Ways to raise one cell: one shift a dimension, any combination. Rectangles in two dimensions, cuboids in three, open where a margin may give. */
type Boxes = { readonly grid: Grid; readonly shifts: readonly (readonly Shift[])[] }
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

const eachCell = (grid: Grid, box: readonly Shift[], tell: (cell: number, sign: number) => boolean): boolean => {
  const walk = (k: number, flat: number, sign: number): boolean => {
    if (k === box.length) return tell(grid.cell[flat]!, sign)
    const { nodes, signs } = box[k]!
    for (let j = 0; j < nodes.length; j++) if (!walk(k + 1, flat * grid.size[k]! + nodes[j]!, sign * signs[j]!)) return false
    return true
  }
  return walk(0, 0, 1)
}

/** The box of least price for its reach, at most `left`. O(boxes × corners), most boxes left at their first dear corner. */
const best = ({ grid, shifts }: Boxes, table: Float64Array, direction: 1 | -1, left: number, price: Float64Array): Chosen | null => {
  let chosen: Chosen | null = null, least = Infinity, cost = 0, room = 0
  const weigh = (i: number, sign: number): boolean => {
    cost += price[i]! + 1e-6
    if (sign * direction < 0 && table[i]! < room) room = table[i]!
    return room > 0 && cost < least * room
  }
  const pick = (box: Shift[]): void => {
    if (box.length < shifts.length) return shifts[box.length]!.forEach(shift => pick([...box, shift]))
    cost = 0
    room = left
    if (eachCell(grid, box, weigh)) (least = cost / room), (chosen = { box, step: room })
  }
  pick([])
  return chosen
}

/**
 * Moves a cell by `amount` through boxes, the cheapest for its reach first, on whole tables that stay at or above zero.
 * Null when boxes do not reach; O(boxes) a step and at most `amount` steps. The hypercube method (Repsilber 1994) with shared boxes.
 */
const stepBy = (boxes: Boxes, from: Float64Array, direction: 1 | -1, amount: number, price: Float64Array): Stepped | null => {
  const table = from.slice(), now = price.slice(), touched = new Set<number>()
  for (let left = amount; left > 0; ) {
    const next: Chosen | null = best(boxes, table, direction, left, now)
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

/** Hides what boxes need, one need after another, smallest first; returns the tables that prove it. Needs without boxes are left to other means. */
export const boxPattern = (built: Built, needs: readonly Need[], prices: Prices, hidden: Uint8Array): Proof => {
  const { system, grids } = built, proof: Proof = new Map(), truth = Float64Array.from(system.cells, c => c.value)
  const owners = new Uint8Array(system.cells.length)
  for (const grid of grids) for (const i of new Set(grid.cell)) owners[i]!++
  // A count that two tables print cannot be moved by a box of one of them.
  const price = Float64Array.from(prices.of, (p, i) => (owners[i]! > 1 ? Infinity : hidden[i] === 1 ? 0 : p))
  for (const need of [...needs].sort((a, b) => truth[a.cell]! - truth[b.cell]! || a.cell - b.cell)) {
    const grid = grids.find(g => g.cell.includes(need.cell))
    if (!grid || owners[need.cell]! > 1) continue
    const value = truth[need.cell]!, boxes = boxesAt(grid, grid.cell.indexOf(need.cell))
    const go = (from: Float64Array, sign: 1 | -1, amount: number) => (amount <= 0 ? { table: from, changed: [], price: 0 } : stepBy(boxes, from, sign, amount, price))
    const up = Math.max(0, need.top - value), down = Math.min(value, Math.max(0, need.width - up))
    const far = go(truth, 1, Math.max(up, need.width)), near = up < need.width && up + down >= need.width ? go(truth, 1, up) : null
    const low = near && go(truth, -1, down)
    const split = near && low && (!far || near.price + low.price < far.price) ? { high: near, low } : null
    const way = split ?? (far && { high: far, low: { table: truth, changed: [], price: 0 } })
    if (!way) continue
    for (const i of [...way.high.changed, ...way.low.changed]) (price[i] = 0), (hidden[i] = system.cells[i]!.unseen ? 0 : 1)
    proof.set(need.cell, { high: way.high.table, low: way.low.table })
  }
  return proof
}
