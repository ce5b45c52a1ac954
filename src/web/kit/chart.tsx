import type { ReactNode } from 'react'
import type { SvgNode } from './charts/svg.ts'
import { useKit } from './language.tsx'
import { SvgTree } from './svg-tree.tsx'
import { useWidth } from './use-width.ts'
import './chart.css'

export type ChartProps = {
  title: string
  /** The sentence that the picture says. */
  says: ReactNode
  /** One of `charts/`, drawn at the width there is. */
  draw: (width: number) => SvgNode
  /** The same numbers as a Table. */
  table: ReactNode
  source: ReactNode
  asOf: string
  rule: ReactNode
}

/** Every chart has its sentence, its table, its source, its date and its counting rule. */
export const Chart = ({ title, says, draw, table, source, asOf, rule }: ChartProps) => {
  const { t } = useKit()
  const [frame, width] = useWidth<HTMLDivElement>(480)
  return (
    <figure className="tl-chart">
      <figcaption><h3>{title}</h3><p className="tl-dim">{says}</p></figcaption>
      <div ref={frame} className="tl-chart-frame"><SvgTree tree={draw(width)} /></div>
      <details><summary>{t.sameAsTable}</summary>{table}</details>
      <p className="tl-note tl-faint">{t.chartSource(asOf)} {source} {rule}</p>
    </figure>
  )
}
