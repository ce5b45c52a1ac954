import { dictionaryOf, type Dictionary } from '../linear/dictionary.ts'
import type { Effort } from '../linear/intervals.ts'
import { parts, propagate, type Part } from '../linear/problem.ts'
import { extreme } from '../linear/whole.ts'
import { readerOf, valuesOf, type System } from '../tables/system.ts'
import { isMet, type Need } from './need.ts'

/** Two whole tables that a reader cannot tell from the true one; between them the cell spans what its need asks. */
export type Witness = { readonly high: Float64Array; readonly low: Float64Array }
export type Proof = Map<number, Witness>
export type Certified = { readonly proof: Proof; readonly unmet: readonly Need[] }

type Seen = { readonly truth: Float64Array; readonly highest: Map<number, Float64Array>; readonly lowest: Map<number, Float64Array> }

const record = (seen: Seen, wanted: readonly number[], table: Float64Array) => {
  for (const i of wanted) {
    if (table[i]! > seen.highest.get(i)![i]!) seen.highest.set(i, table)
    if (table[i]! < seen.lowest.get(i)![i]!) seen.lowest.set(i, table)
  }
}

/** Each need still short asks up to three simplex questions, stopping as soon as the interval is wide enough. */
const widen = (part: Part, d: Dictionary, local: number, need: Need, seen: Seen, wanted: readonly number[], effort: Effort): void => {
  const high = () => seen.highest.get(need.cell)![need.cell]!, low = () => seen.lowest.get(need.cell)![need.cell]!
  const found = (x: ArrayLike<number>) => {
    const table = seen.truth.slice()
    part.cells.forEach((i, k) => (table[i] = x[k]!))
    record(seen, wanted, table)
  }
  const ask = (sign: 1 | -1, target: number) => {
    if (effort.left <= 0) return
    const before = d.work
    extreme(part.problem, d, { cell: local, sign, known: sign > 0 ? high() : -low(), target: sign * target, nodes: 60, found })
    effort.left -= d.work - before
  }
  if (high() < need.top) ask(1, need.top)
  if (high() >= need.top && high() - low() < need.width) ask(-1, Math.max(0, high() - need.width))
  if (high() >= need.top && high() - low() < need.width) ask(1, low() + need.width)
}

/**
 * Proves each need by showing two whole tables, or says which needs are unmet (not proved, when effort runs out: then too `unmet`).
 * Tables of `earlier` that the pattern still allows are used again.
 */
export const certify = (system: System, hidden: Uint8Array, needs: readonly Need[], effort: Effort, earlier?: Proof): Certified => {
  const truth = valuesOf(system), proof: Proof = new Map()
  const seen: Seen = { truth, highest: new Map(needs.map(n => [n.cell, truth])), lowest: new Map(needs.map(n => [n.cell, truth])) }
  const open = (i: number) => hidden[i] === 1 || system.cells[i]!.unseen
  const allows = (table: Float64Array) => table === truth || table.every((v, i) => v === truth[i] || open(i))
  const wanted = needs.map(n => n.cell)
  for (const table of new Set(Array.from(earlier?.values() ?? [], w => [w.high, w.low]).flat())) if (table !== truth && allows(table)) record(seen, wanted, table)
  const met = (n: Need) => isMet(n, seen.lowest.get(n.cell)![n.cell]!, seen.highest.get(n.cell)![n.cell]!)
  // A finite ceiling, out of the needs' way: what no printed figure limits is then still shown by whole tables.
  const ceiling = needs.reduce((s, n) => s + n.top + n.width, 0)
  const todo = needs.filter(n => hidden[n.cell] === 1 && !met(n))
  if (todo.length > 0) {
    const reader = readerOf(system, i => hidden[i] === 1)
    const boxed = propagate({ ...reader, high: reader.high.map((h, i) => Math.min(h, truth[i]! + ceiling)) }, 3)!
    const needOf = new Map(todo.map(n => [n.cell, n]))
    for (const part of parts(boxed)!) {
      const inside = part.cells.flatMap((i, k) => (needOf.has(i) ? [[k, needOf.get(i)!] as const] : []))
      if (inside.length === 0) continue
      const d = dictionaryOf(part.problem, Float64Array.from(part.cells, i => truth[i]!))!
      effort.left -= d.work
      const here = inside.map(([, n]) => n.cell)
      for (const [local, need] of inside) if (!met(need)) widen(part, d, local, need, seen, here, effort)
    }
  }
  for (const n of needs) if (met(n)) proof.set(n.cell, { high: seen.highest.get(n.cell)!, low: seen.lowest.get(n.cell)! })
  return { proof, unmet: needs.filter(n => !met(n)) }
}
