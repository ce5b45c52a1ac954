import type { SvgNode } from './svg.ts'
import { drawing, node, paint, px } from './svg.ts'

/** Counts a step under the time scrubber; those inside `from`–`to` (indexes, both included) are solid. Decoration: the slider speaks. */
export const columns = (counts: readonly number[], from: number, to: number, width = 900, height = 40): SvgNode => {
  const top = counts.reduce((most, count) => Math.max(most, count), 0) || 1
  const slot = width / Math.max(counts.length, 1)
  return drawing(width, height, null, counts.map((count, i) => {
    const tall = px((count / top) * (height - 4))
    return node('rect', { x: px(i * slot + slot * 0.1), y: px(height - tall), width: px(slot * 0.8), height: tall, rx: 2, fill: paint(i >= from && i <= to ? 'spruce' : 'hair') })
  }))
}
