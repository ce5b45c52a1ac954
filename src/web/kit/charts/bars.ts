import type { Colour, SvgNode } from './svg.ts'
import { drawing, label, node, paint, px } from './svg.ts'
import { withheldBox } from './withheld-box.ts'

/** `value` null: withheld. `text` is the number as a reader of that language writes it. */
export type Bar = { readonly label: string; readonly value: number | null; readonly text: string; readonly quiet?: boolean }
export type Bars = { readonly bars: readonly Bar[]; readonly says: string; readonly withheld: string; readonly colour?: Colour; readonly width?: number }

const row = 46
const thickness = 16

/** Level bars from a zero base, each with its label above it and its number at its end, so nothing is read from an axis. O(n). */
export const bars = ({ bars: all, says, withheld, colour = 'spruce', width = 480 }: Bars): SvgNode => {
  const longest = Math.max(...all.map(bar => bar.text.length), 3) * 8 + 14
  const room = Math.max(width - longest, 20)
  const top = all.reduce((most, bar) => Math.max(most, bar.value ?? 0), 0) || 1
  const drawn = all.flatMap((bar, i) => {
    const y = i * row
    const length = px(((bar.value ?? 0) / top) * room)
    const title = label(0, y + 14, bar.label, { 'font-size': 13, fill: paint('ink') })
    return bar.value === null
      ? [title, withheldBox(0, y + 20, Math.min(room, 130), thickness + 4, withheld)]
      : [
          title,
          node('path', { d: `M0.5 ${y + 17}V${y + 39}`, stroke: paint('edge'), 'stroke-width': 1 }),
          node('rect', { x: 0, y: y + 20, width: Math.max(length, bar.value > 0 ? 2 : 0), height: thickness, rx: 2, fill: paint(bar.quiet ? 'edge' : colour) }),
          label(length + 8, y + 33, bar.text, { 'font-size': 13, 'font-weight': 600, fill: paint('ink') }),
        ]
  })
  return drawing(width, Math.max(all.length * row, 1), says, drawn)
}
