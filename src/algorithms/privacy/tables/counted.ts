import { buildSystem, TablesDisagree, type Built, type Counted } from './grid.ts'
import { TableRefused } from './refused.ts'
import type { Shaped } from './shape.ts'

const HIGHEST = 1_000_000_000

/** A whole count, or why not. Minus zero is zero. */
export const countOf = (value: unknown, at: string): number => {
  if (value === undefined || value === null) throw new TableRefused('statistics.count-missing', at)
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TableRefused('statistics.count-not-whole', at)
  if (value < 0) throw new TableRefused('statistics.count-negative', at)
  if (!Number.isInteger(value)) throw new TableRefused('statistics.count-not-whole', at)
  if (value > HIGHEST) throw new TableRefused('statistics.count-too-large', at)
  return value + 0
}

/** Names read with `|` between row and column too, as some tables write them. */
export const cellNamed = (built: Built, name: string): number => {
  const found = built.byName.get(name) ?? built.byName.get(name.replaceAll('|', '/'))
  if (found === undefined) throw new TableRefused('statistics.name-unknown', name)
  return found
}

/** Tables of true counts as one system; every total that is given must be the sum of its parts. `isUnseen` says which totals are not printed. */
export const builtFrom = (shaped: readonly Shaped[], isUnseen: (name: string) => boolean): Built => {
  const tables = shaped.map((s): Counted => {
    const counts = s.finest.map((v, k) => countOf(v, s.id === '' ? `cells.${k}` : `${s.id}.cells.${k}`))
    return { id: s.id, dimensions: s.dimensions, counts, isUnseen: path => isUnseen(s.id === '' ? path : `${s.id}:${path}`) }
  })
  const built = build(tables)
  for (const s of shaped) {
    for (const [path, value] of s.totals) {
      const name = s.id === '' ? path : `${s.id}:${path}`
      if (built.system.cells[cellNamed(built, name)]!.value !== countOf(value, name)) throw new TableRefused('statistics.totals-disagree', name)
    }
  }
  return built
}

const build = (tables: readonly Counted[]): Built => {
  try {
    return buildSystem(tables)
  } catch (error) {
    if (error instanceof TablesDisagree) throw new TableRefused('statistics.tables-disagree', error.cell)
    throw error
  }
}

/** Two tables' unnamed dimensions are one classification when they share a category; otherwise each is its own. */
export const joinDimensions = (shaped: readonly Shaped[]): Shaped[] => {
  const known: { id: string; labels: Set<string>; given: boolean }[] = []
  return shaped.map(s => {
    const taken = new Set<string>()
    const dimensions = s.dimensions.map((d, k) => {
      const leaves = d.leaves.map(n => d.labels[n]!)
      const met = known.find(o => !taken.has(o.id) && (s.named[k] ? o.given && o.id === d.id : !o.given && leaves.some(l => o.labels.has(l))))
      const id = met?.id ?? (s.named[k] ? d.id : `${d.id}#${known.length}`)
      taken.add(id)
      if (met) for (const l of leaves) met.labels.add(l)
      else known.push({ id, labels: new Set(leaves), given: s.named[k]! })
      return { ...d, id }
    })
    return { ...s, dimensions }
  })
}
