import type { SvgNode } from './svg.ts'
import { hatch, label, node, paint } from './svg.ts'

/** Where a number was withheld: a hatch and the word, never nothing and never 0. */
export const withheldBox = (x: number, y: number, width: number, height: number, word: string): SvgNode => node('g', {}, [
  node('rect', { x, y, width, height, rx: 3, fill: paint('sunken'), stroke: paint('hair') }),
  node('path', { d: hatch(x, y, width, height, 7), stroke: paint('hair'), 'stroke-width': 1.4, fill: 'none' }),
  label(x + 8, y + height / 2 + 4, word, { stroke: paint('sunken'), 'stroke-width': 3, 'paint-order': 'stroke' }),
])
