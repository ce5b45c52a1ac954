import type { Said } from '../../algorithms/facts/sourced.ts'
import { allOf, and, andNot, type Bits, count, countAnd, has, keep, noneOf, someOf, take } from './bits.ts'
import type { Asked } from './asked.ts'
import type { Capacity } from './capacity.ts'
import { type DirectoryIndex, kmToCells } from './directory-index.ts'
import type { Judged } from './judge.ts'
import { type Limit, limitsOf, wishesOf } from './limits.ts'
import { type Group, firstOf, orderKey } from './rank.ts'

export type State = 'met' | 'not-met' | 'unknown'
export type Tested = { readonly limit: Limit; readonly state: State }
/** `km` is to the middle of the published cell. `group`: services with one number are equal in all that was asked. */
export type Ranked = { readonly service: number; readonly exact: boolean; readonly group: number; readonly km: number | null; readonly limits: readonly Tested[]; readonly wishes: readonly Tested[] }
export type RuledOut = { readonly key: string; readonly said: Said; readonly icon: string; readonly count: number; readonly some: readonly number[] }
export type Relaxed = { readonly keys: readonly string[]; readonly said: Said; readonly opens: number }
export type Matched = {
  readonly asked: number
  /** Of those that may fit, how many are of agencies that work with us. */
  readonly ourOwn: number
  /** Every limit is known to hold. */
  readonly exact: number
  /** No limit is known to fail, and at least one must be asked. */
  readonly askFirst: number
  readonly ranked: readonly Ranked[]
  readonly ruledOut: readonly RuledOut[]
  readonly relaxations: readonly Relaxed[]
  readonly limits: readonly Limit[]
  readonly wishes: readonly Limit[]
}
type Row = { readonly limit: Limit; readonly judged: Judged; readonly fails: Bits }

/** Bit-sliced counter of unknowns: planes from high to low, inverted so that fewer unknowns come first. */
const fewUnknownPlanes = (rows: readonly Row[], n: number): Bits[] => {
  const planes = Array.from({ length: 5 }, () => noneOf(n))
  for (const { judged: { unknown } } of rows)
    for (let w = 0; w < unknown.length; w++) {
      let carry = unknown[w]!
      for (let p = 0; carry !== 0 && p < planes.length; p++) {
        const kept = planes[p]![w]! & carry
        planes[p]![w]! ^= carry
        carry = kept
      }
    }
  return planes.reverse().map(plane => andNot(allOf(n), plane))
}

const ruledOutBy = (rows: readonly Row[], n: number): RuledOut[] => {
  const alive = allOf(n)
  const out = rows.map(({ limit, fails }) => {
    const here = and(alive, fails)
    take(alive, fails)
    return { key: limit.key, said: limit.fails, icon: limit.icon, count: count(here), some: someOf(here, 5) }
  })
  return out.filter(r => r.count > 0).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

/** Services with exactly one failing limit, and with exactly two. */
const nearMisses = (rows: readonly Row[], n: number): { one: Bits; two: Bits } => {
  const [some, more, most] = [noneOf(n), noneOf(n), noneOf(n)]
  for (const { fails } of rows)
    for (let w = 0; w < some.length; w++) {
      const f = fails[w]!
      most[w]! |= more[w]! & f
      more[w]! |= some[w]! & f
      some[w]! |= f
    }
  return { one: andNot(some, more), two: andNot(more, most) }
}

const join = (a: Said, b: Said): Said => {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
  return { en: `${a.en}, and ${lower(b.en)}`, fr: `${a.fr}, et ${lower(b.fr)}` }
}

/** What would open more, most first; two together only when one alone opens nothing. Safety is never in it. */
const relaxationsOf = (rows: readonly Row[], n: number): Relaxed[] => {
  const open = rows.filter(r => r.limit.relax !== null && !r.limit.safety)
  const { one, two } = nearMisses(rows, n)
  const singles = open.map(({ limit, fails }) => ({ keys: [limit.key], said: limit.relax!, opens: countAnd(one, fails) })).filter(r => r.opens > 0)
  const pairs = singles.length > 0 ? [] : open.flatMap((a, i) => open.slice(i + 1).map(b => ({ keys: [a.limit.key, b.limit.key], said: join(a.limit.relax!, b.limit.relax!), opens: countAnd(two, and(a.fails, b.fails)) }))).filter(r => r.opens > 0)
  return [...singles, ...pairs].sort((a, b) => b.opens - a.opens || (a.keys.join() < b.keys.join() ? -1 : 1)).slice(0, 6)
}

const stateOf = ({ met, unknown }: Judged, i: number): State => (has(met, i) ? 'met' : has(unknown, i) ? 'unknown' : 'not-met')

const judgeAll = (limits: readonly Limit[], index: DirectoryIndex): Row[] =>
  limits.map(limit => {
    const judged = limit.judge(index)
    return { limit, judged, fails: andNot(andNot(allOf(index.n), judged.met), judged.unknown) }
  })

/**
 * Places for what is asked, with their reasons: those where every limit is known to hold, then those to ask first.
 * in: an index of n services, rooms free now, the question; out: the first `most`, counts of all, what would open more.
 * O(limits · n / 32) and one pass over the last group of equals; the same input gives the same order.
 */
export const match = (index: DirectoryIndex, capacity: Capacity, asked: Asked, most = 64): Matched => {
  const rows = judgeAll(limitsOf(asked, capacity), index)
  const wishRows = judgeAll(wishesOf(asked, capacity), index)
  const possible = allOf(index.n)
  const exact = allOf(index.n)
  for (const { fails, judged } of rows) {
    take(possible, fails)
    keep(exact, judged.met)
  }
  const km = asked.from ? kmToCells(index, asked.from.point) : new Float64Array(index.cells.length)
  const key = orderKey(index, capacity, asked, km)
  const planes = [exact, ...wishRows.map(r => r.judged.met), ...fewUnknownPlanes(rows, index.n)]
  const groups: Group[] = firstOf(possible, planes, most, key, i => index.listings[i]!.id)
  const ranked = groups.flatMap((group, g) => group.map(i => ({
    service: i, exact: has(exact, i), group: g, km: asked.from && index.cellOf[i]! >= 0 ? km[index.cellOf[i]!]! : null,
    limits: rows.map(r => ({ limit: r.limit, state: stateOf(r.judged, i) })), wishes: wishRows.map(r => ({ limit: r.limit, state: stateOf(r.judged, i) })),
  })))
  return {
    asked: index.n, ourOwn: countAnd(possible, index.ours), exact: count(exact), askFirst: countAnd(possible, andNot(allOf(index.n), exact)), ranked,
    ruledOut: ruledOutBy(rows, index.n), relaxations: relaxationsOf(rows, index.n), limits: rows.map(r => r.limit), wishes: wishRows.map(r => r.limit),
  }
}
