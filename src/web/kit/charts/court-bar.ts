import type { Colour, SvgNode } from './svg.ts'
import { drawing, hatch, label, node, paint, px } from './svg.ts'

/** All in months since the charge. `ceiling` is what the court allows; defence delay is added to it. */
export type CourtBar = {
  readonly used: number
  readonly ceiling: number
  readonly defence?: readonly { readonly from: number; readonly months: number }[]
  readonly trialEnds?: number | null
  readonly scale?: number
  readonly state: 'inside' | 'soon' | 'past'
  readonly says: string
  readonly text: (months: number) => string
  readonly width?: number
}
const colours: Readonly<Record<CourtBar['state'], Colour>> = { inside: 'spruce', soon: 'ochre-mark', past: 'brick-mark' }

/** The line of a trial: solid to today (round knot), the ceiling as a post, the end of trial as set as a square knot on its point. */
export const courtBar = ({ used, ceiling, defence = [], trialEnds = null, scale = 36, state, says, text, width = 520 }: CourtBar): SvgNode => {
  const added = defence.reduce((sum, { months }) => sum + months, 0)
  const end = Math.max(scale, used + 1, ceiling + added + 1, (trialEnds ?? 0) + 1)
  const x = (months: number): number => px((Math.min(Math.max(months, 0), end) / end) * width)
  const post = x(ceiling + added)
  const words = added > 0 ? `${text(ceiling)} + ${text(added)}` : text(ceiling)
  const flips = post > width - 70
  return drawing(width, 44, says, [
    node('path', { d: `M0 24H${width}`, stroke: paint('hair'), 'stroke-width': 2 }),
    node('path', { d: `M0 24H${x(used)}`, stroke: paint(colours[state]), 'stroke-width': 6, 'stroke-linecap': 'butt' }),
    ...defence.flatMap(({ from, months }) => {
      const wide = Math.max(x(from + months) - x(from), 6)
      return [
        node('rect', { x: x(from), y: 16, width: px(wide), height: 16, rx: 3, fill: paint('sunken'), stroke: paint('edge') }),
        node('path', { d: hatch(x(from), 16, wide, 16, 6), stroke: paint('edge'), 'stroke-width': 1.6, fill: 'none' }),
      ]
    }),
    node('path', { d: `M${post} 8V40`, stroke: paint('ink'), 'stroke-width': 2.5 }),
    label(flips ? post - 6 : post + 6, 15, words, { 'font-weight': 600, 'text-anchor': flips ? 'end' : 'start' }),
    ...(trialEnds === null ? [] : [node('rect', { x: px(x(trialEnds) - 6), y: 18, width: 12, height: 12, transform: `rotate(45 ${x(trialEnds)} 24)`, fill: paint('lake-soft'), stroke: paint('lake'), 'stroke-width': 2 })]),
    node('circle', { cx: x(used), cy: 24, r: 8, fill: paint('surface'), stroke: paint('ink'), 'stroke-width': 2.5 }),
  ])
}
