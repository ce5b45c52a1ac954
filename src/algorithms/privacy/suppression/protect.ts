import { homogeneousIn } from '../inference/homogeneity.ts'
import { insiderNeed, insiderRisk, type Contributions } from '../inference/contributors.ts'
import { cellNamed, builtFrom, joinDimensions } from '../tables/counted.ts'
import type { Built, Grid } from '../tables/grid.ts'
import { TableRefused } from '../tables/refused.ts'
import type { Shaped } from '../tables/shape.ts'
import { smallCounts, strictest, type Need } from './need.ts'
import { suppress, type Budget, type MarginRule, type Suppression } from './suppress.ts'

export type ProtectOptions = {
  readonly threshold: number
  readonly margins: MarginRule
  readonly budget: Budget
  /** Totals that are not printed: 'all', or names. */
  readonly unpublished: 'all' | readonly string[]
  /** Hide the split of groups that fall whole into one category. */
  readonly homogeneity: boolean
  /** People by contributing organization, by cell name. */
  readonly contributors: Readonly<Record<string, Contributions>>
}
export type GroupWarning = { readonly group: string; readonly category: string; readonly total: number; readonly share: number; readonly hidden: boolean }
export type Protected = { readonly built: Built; readonly needs: readonly Need[]; readonly suppression: Suppression; readonly groups: readonly GroupWarning[] }

/** Lines of one dimension's leaves with all other dimensions anywhere: the ways in which a group is split. */
const linesOf = (grid: Grid): { group: number; parts: number[] }[] => {
  const { dimensions } = grid.table, all = Array.from(grid.cell.keys())
  const stride = grid.size.map((_, k) => grid.size.slice(k + 1).reduce((a, b) => a * b, 1))
  return dimensions.flatMap((d, k) =>
    all.filter(flat => Math.floor(flat / stride[k]!) % grid.size[k]! === d.root)
      .map(flat => ({ group: grid.cell[flat]!, parts: d.leaves.map(n => grid.cell[flat + n * stride[k]!]!) })))
}

const groupsIn = (built: Built, threshold: number, hide: boolean) => {
  const needs: Need[] = [], warnings: GroupWarning[] = [], { cells } = built.system
  for (const { group, parts } of built.grids.flatMap(linesOf)) {
    const found = homogeneousIn(parts.map(i => cells[i]!.value), threshold)
    // A group below the threshold is hidden itself.
    if (!found || found.total < threshold) continue
    warnings.push({ group: cells[group]!.name, category: cells[parts[found.category]!]!.name, total: found.total, share: found.share, hidden: hide && found.blocks })
    if (hide && found.blocks) needs.push(...parts.map(cell => ({ cell, top: threshold, width: threshold - 1 })))
  }
  return { needs, warnings }
}

const contributorNeeds = (built: Built, contributors: ProtectOptions['contributors'], threshold: number): Need[] =>
  Object.entries(contributors).flatMap(([name, contributions]) => {
    const cell = cellNamed(built, name), sum = Object.values(contributions).reduce((s, c) => s + c, 0)
    if (sum !== built.system.cells[cell]!.value) throw new TableRefused('statistics.totals-disagree', name)
    return insiderRisk(contributions, threshold) ? [insiderNeed(cell, contributions, threshold)] : []
  })

/** Protects the tables of one release together: counts that they share are one count. Throws TableRefused. */
export const protectTables = (shaped: readonly Shaped[], options: ProtectOptions): Protected => {
  const { threshold } = options
  if (!Number.isInteger(threshold) || threshold < 2 || threshold > 1_000_000) throw new TableRefused('statistics.threshold', 'threshold')
  const joined = joinDimensions(shaped), wanted = options.unpublished === 'all' ? null : new Set(options.unpublished.map(n => n.replaceAll('|', '/')))
  const first = builtFrom(joined, () => false)
  if (wanted) for (const name of wanted) cellNamed(first, name)
  const margins = new Set(Array.from(first.byName).filter(([, i]) => first.system.cells[i]!.margin).map(([name]) => name))
  const built = wanted?.size === 0 ? first : builtFrom(joined, name => margins.has(name) && (wanted === null || wanted.has(name)))
  const groups = groupsIn(built, threshold, options.homogeneity)
  const needs = strictest([...smallCounts(built.system, threshold), ...groups.needs, ...contributorNeeds(built, options.contributors, threshold)].filter(n => !built.system.cells[n.cell]!.unseen))
  return { built, needs, suppression: suppress(built, needs, options.margins, options.budget), groups: groups.warnings }
}
