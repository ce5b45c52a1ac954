import { attackReleases, type Attack, type Release } from '../../algorithms/privacy/releases/attack.ts'
import { mayPublishBeside } from '../../algorithms/privacy/inference/differencing.ts'
import { buildSystem } from '../../algorithms/privacy/tables/grid.ts'
import { type BuiltTable, threshold } from './build-release.ts'
import { contains, overlap, periodOf, type Window } from './release-days.ts'

export type Out = { readonly window: Window; readonly tables: readonly BuiltTable[] }
const effort = 1.2e7
/** With more releases than this at once the linear programmes outgrow a request; the nested check below still looks at all. */
export const mostAtOnce = 3

/** The strongest reader: he knows every printed cell as if it were not rounded. */
const releaseOf = (table: BuiltTable, window: Window, id: string): Release =>
  ({ id, shaped: table.shape.shaped, rounding: null, period: periodOf(window), suppressed: [...table.hidden] })

const mergedOf = (outs: readonly Out[]): Record<string, readonly string[]> => Object.assign({}, ...outs.flatMap(o => o.tables.map(t => t.shape.merged)))

/** What a reader of all these releases of one measure can work out. */
export const readTogether = (outs: readonly Out[], measure: string): Attack => {
  const releases = outs.flatMap((o, k) => o.tables.filter(t => t.measure === measure).map(t => releaseOf(t, o.window, `${k}-${t.name}`)))
  return releases.length === 0 ? { hidden: [], derived: [] } : attackReleases(releases, mergedOf(outs), threshold, { left: effort })
}
export const recoveredBy = ({ hidden, derived }: Attack): number => hidden.filter(b => b.risk !== null).length + derived.length

const valuesOf = (table: BuiltTable): Map<string, number> => {
  const counts = table.shape.shaped.finest as readonly number[]
  const { system, byName } = buildSystem([{ id: '', dimensions: table.shape.shaped.dimensions, counts }])
  return new Map(Array.from(byName, ([name, i]) => [name, system.cells[i]!.value]))
}

/** A window inside another: the people in one and not in the other must be none, or at the threshold. */
const nestedRisk = (table: BuiltTable, window: Window, earlier: Out): boolean => {
  if (!contains(window, earlier.window) && !contains(earlier.window, window)) return false
  const mine = valuesOf(table)
  return earlier.tables.filter(t => t.measure === table.measure).some(t =>
    Array.from(valuesOf(t)).some(([path, count]) => {
      const own = mine.get(path)
      return own !== undefined && !t.hidden.has(path) && !table.hidden.has(path) && !mayPublishBeside({ count }, { count: own }, threshold).publish
    }))
}

/**
 * Names of tables that may not go out beside what is out already: together they would uncover a small count by subtraction.
 * Where the tables of a measure uncover something, each is tried after those before it: those that do are held, the rest go on.
 */
export const heldTables = (now: Out, earlier: readonly Out[]): string[] => {
  const near = earlier.filter(e => overlap(e.window, now.window)).slice(0, mostAtOnce)
  const uncovers = (tables: readonly BuiltTable[], measure: string) => near.length > 0 && recoveredBy(readTogether([...near, { window: now.window, tables }], measure)) > 0
  return [...Map.groupBy(now.tables, t => t.measure)].flatMap(([measure, tables]) => {
    const nested = tables.filter(t => earlier.some(e => nestedRisk(t, now.window, e)))
    const left = tables.filter(t => !nested.includes(t))
    if (left.length === 0 || !uncovers(left, measure)) return nested.map(t => t.name)
    const going: BuiltTable[] = []
    for (const table of left) if (!uncovers([...going, table], measure)) going.push(table)
    return tables.filter(t => !going.includes(t)).map(t => t.name)
  })
}
