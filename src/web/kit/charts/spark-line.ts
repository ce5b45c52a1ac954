import type { Colour, SvgNode } from './svg.ts'
import { drawing, node, paint, px } from './svg.ts'

export type SparkLine = { readonly points: readonly (number | null)[]; readonly colour?: Colour; readonly width?: number; readonly height?: number }

/** Lowest and highest of what is known; a flat line lies in the middle. */
const range = (known: readonly number[]): [number, number] => {
  const low = known.reduce((a, b) => Math.min(a, b), Infinity)
  const high = known.reduce((a, b) => Math.max(a, b), -Infinity)
  return low === high ? [low - 1, high + 1] : [low, high]
}

/** One line, a knot at its end; broken where a point is withheld (null). O(n). Decoration beside its number: it has no text of its own. */
export const sparkLine = ({ points, colour = 'spruce', width = 150, height = 36 }: SparkLine): SvgNode => {
  const known = points.filter(point => point !== null)
  if (known.length === 0) return drawing(width, height, null, [])
  const [low, high] = range(known)
  const margin = 8
  const x = (i: number): number => px(points.length === 1 ? width - margin : margin + (i * (width - 2 * margin)) / (points.length - 1))
  const y = (value: number): number => px(height - margin - ((value - low) * (height - 2 * margin)) / (high - low))
  const path = points.map((point, i) => (point === null ? '' : `${i === 0 || points[i - 1] === null ? 'M' : 'L'}${x(i)} ${y(point)}`)).join('')
  const last = points.findLastIndex(point => point !== null)
  return drawing(width, height, null, [
    node('path', { d: path, fill: 'none', stroke: paint(colour), 'stroke-width': 2.2, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }),
    node('circle', { cx: x(last), cy: y(points[last]!), r: 4, fill: paint(colour) }),
  ])
}
