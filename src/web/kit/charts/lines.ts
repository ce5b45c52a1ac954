import type { Colour, SvgNode } from './svg.ts'
import { drawing, label, node, paint, px } from './svg.ts'

/** `value` null: withheld. All series share the same steps. */
export type Series = { readonly label: string; readonly values: readonly (number | null)[]; readonly quiet?: boolean }
export type Lines = {
  readonly steps: readonly string[]
  readonly series: readonly Series[]
  readonly says: string
  readonly withheld: string
  readonly text: (value: number) => string
  readonly goal?: { readonly value: number; readonly label: string }
  readonly width?: number
  readonly height?: number
}
type Scale = { x: (i: number) => number; y: (value: number) => number }

const pathOf = (values: readonly (number | null)[], { x, y }: Scale): string =>
  values.map((value, i) => (value === null ? '' : `${i === 0 || values[i - 1] === null ? 'M' : 'L'}${x(i)} ${y(value)}`)).join('')

/** Moves labels down until none stands on another; the order of the ends is kept. O(n log n). */
const apart = (ends: readonly number[], gap: number): number[] => {
  const placed = [...ends]
  const order = ends.map((_, i) => i).sort((a, b) => ends[a]! - ends[b]!)
  order.forEach((at, i) => { if (i > 0) placed[at] = Math.max(placed[at]!, placed[order[i - 1]!]! + gap) })
  return placed
}

const seriesOf = (series: Series, scale: Scale, lines: Lines, floor: number, labelY: number): SvgNode[] => {
  const last = series.values.findLastIndex(value => value !== null)
  const gaps = series.values.flatMap((value, i) => (value === null ? [i] : []))
  const shade: Colour = series.quiet ? 'ink-3' : 'spruce'
  const end = last < 0 ? [] : [
    node('circle', { cx: scale.x(last), cy: scale.y(series.values[last]!), r: 4, fill: paint(shade) }),
    label(scale.x(last) + 9, labelY - 3, lines.text(series.values[last]!), { 'font-size': 13, 'font-weight': 650, fill: paint(shade) }),
    label(scale.x(last) + 9, labelY + 11, series.label, { fill: paint(shade) }),
  ]
  const broken = gaps.flatMap((i, n) => [
    node('path', { d: `M${scale.x(i)} 24V${floor}`, stroke: paint('edge'), 'stroke-width': 1, 'stroke-dasharray': '2 4' }),
    ...(n === 0 || gaps[n - 1] !== i - 1 ? [label(scale.x(i), 18, lines.withheld, { 'text-anchor': 'middle' })] : []),
  ])
  return [
    ...broken,
    node('path', { d: pathOf(series.values, scale), fill: 'none', stroke: paint(shade), 'stroke-width': series.quiet ? 1.6 : 2.4, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }),
    ...end,
  ]
}

/** Lines with their names at their ends; a withheld point breaks its line and is named. O(series × steps). */
export const lines = (given: Lines): SvgNode => {
  const { steps, series, says, goal, width = 480, height = 220 } = given
  const known = [...series.flatMap(one => one.values), goal?.value ?? null].filter(value => value !== null)
  if (known.length === 0) return drawing(width, height, says, [])
  const top = Math.max(...known, 0)
  const bottom = Math.min(...known, 0)
  const right = Math.min(width * 0.34, 16 + Math.max(...series.map(one => one.label.length)) * 6.6)
  const floor = height - 26
  const scale: Scale = {
    x: i => px(8 + (i * (width - right - 16)) / Math.max(steps.length - 1, 1)),
    y: value => px(floor - ((value - bottom) / (top - bottom || 1)) * (floor - 30)),
  }
  const labels = apart(series.map(one => scale.y(one.values.findLast(value => value !== null) ?? 0)), 32)
  const ticks = steps.map((step, i) => ({ step, i })).filter(({ i }) => i === 0 || i === steps.length - 1)
  return drawing(width, height, says, [
    node('path', { d: `M0 ${scale.y(0)}H${width}`, stroke: paint('edge'), 'stroke-width': 1 }),
    ...ticks.map(({ step, i }) => label(scale.x(i), height - 8, step, { 'text-anchor': i === 0 ? 'start' : 'middle' })),
    ...(goal ? [
      node('path', { d: `M0 ${scale.y(goal.value)}H${width - right}`, stroke: paint('ink-3'), 'stroke-width': 1.2, 'stroke-dasharray': '5 4' }),
      label(0, scale.y(goal.value) - 6, goal.label),
    ] : []),
    ...series.flatMap((one, i) => seriesOf(one, scale, given, floor, labels[i]!)),
  ])
}
