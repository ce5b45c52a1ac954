/** A set of numbered elements that is had at a place; several at one place are one journey. */
export type CoverSet = { readonly covers: readonly number[]; readonly place: number }
export type Cover = {
  /** Indices into `sets`, ascending. */
  readonly chosen: readonly number[]
  readonly journeys: number
  /** Elements that no set has; the cover is of the others. */
  readonly missing: readonly number[]
  /** Proved: no cover has fewer journeys, and none of as many has fewer sets. */
  readonly optimal: boolean
  readonly nodes: number
}

type Candidate = { readonly index: number; readonly bits: bigint; readonly place: number }
type State = { readonly left: bigint; readonly chosen: readonly Candidate[]; readonly places: ReadonlySet<number> }

const bitsOf = (elements: readonly number[]): bigint => elements.reduce((bits, e) => bits | (1n << BigInt(e)), 0n)

const sizeOf = (bits: bigint): number => {
  let n = 0
  for (let b = bits; b > 0n; b &= b - 1n) n++
  return n
}

const elementsOf = (bits: bigint): number[] => {
  const all: number[] = []
  for (let i = 0, b = bits; b > 0n; b >>= 1n, i++) if (b & 1n) all.push(i)
  return all
}

/** Without sets that another at the same place contains; of equal ones the first stays. */
const undominated = (sets: readonly Candidate[]): Candidate[] =>
  sets.filter((a, i) => a.bits !== 0n && !sets.some((b, j) => b.place === a.place && (a.bits & ~b.bits) === 0n && (a.bits !== b.bits || j < i)))

/** Fewest of `sizes` (descending) whose sum reaches `need`; a lower bound of any cover. */
const atLeast = (need: number, largest: number): number => (need === 0 ? 0 : Math.ceil(need / Math.max(1, largest)))

const unionsByPlace = (sets: readonly Candidate[]): Map<number, bigint> => {
  const unions = new Map<number, bigint>()
  for (const s of sets) unions.set(s.place, (unions.get(s.place) ?? 0n) | s.bits)
  return unions
}

/**
 * The fewest journeys, then the fewest sets, that cover every element that can be covered: branch and bound on the element
 * with the fewest sets, bounded by counting (after Christofides & Korman, Management Science 21 (1975) 591–599).
 * in: elements 0 … m−1, sets; `mostNodes` ends the proof, never the answer. Exponential at worst; tens of sets take microseconds.
 * Deterministic: earlier sets win ties. Ours counts places before sets.
 */
export const smallestCover = (m: number, sets: readonly CoverSet[], mostNodes = 200_000): Cover => {
  const all = undominated(sets.map((s, index) => ({ index, bits: bitsOf(s.covers.filter(e => e >= 0 && e < m)), place: s.place })))
  const reachable = all.reduce((bits, s) => bits | s.bits, 0n)
  const missing = Array.from({ length: m }, (_, e) => e).filter(e => !(reachable & (1n << BigInt(e))))
  const heavy = m + 1
  const having = new Map(elementsOf(reachable).map(e => [e, all.filter(s => s.bits & (1n << BigInt(e)))]))
  const unions = unionsByPlace(all)
  let best: { cost: number; chosen: readonly Candidate[] } = { cost: Infinity, chosen: [] }
  let nodes = 0
  const boundOf = ({ left, chosen, places }: State): number => {
    const largest = all.reduce((most, s) => Math.max(most, sizeOf(s.bits & left)), 0)
    const here = [...places].reduce((bits, p) => bits | (unions.get(p) ?? 0n), 0n)
    const away = left & ~here
    const widest = [...unions].reduce((most, [p, u]) => (places.has(p) ? most : Math.max(most, sizeOf(u & away))), 0)
    return heavy * (places.size + atLeast(sizeOf(away), widest)) + chosen.length + atLeast(sizeOf(left), largest)
  }
  const visit = (state: State): void => {
    if (nodes >= mostNodes) return
    nodes++
    if (state.left === 0n) {
      const cost = heavy * state.places.size + state.chosen.length
      if (cost < best.cost) best = { cost, chosen: state.chosen }
      return
    }
    if (boundOf(state) >= best.cost) return
    const rarest = elementsOf(state.left).reduce((a, b) => (having.get(b)!.length < having.get(a)!.length ? b : a))
    const order = [...having.get(rarest)!].sort((a, b) => Number(state.places.has(b.place)) - Number(state.places.has(a.place)) || sizeOf(b.bits & state.left) - sizeOf(a.bits & state.left) || a.index - b.index)
    for (const s of order) visit({ left: state.left & ~s.bits, chosen: [...state.chosen, s], places: new Set([...state.places, s.place]) })
  }
  visit({ left: reachable, chosen: [], places: new Set() })
  return { chosen: best.chosen.map(s => s.index).sort((a, b) => a - b), journeys: new Set(best.chosen.map(s => s.place)).size, missing, optimal: nodes < mostNodes, nodes }
}
