import { courtBar } from './charts/court-bar.ts'
import { number } from './format.ts'
import { useKit } from './language.tsx'
import { SvgTree } from './svg-tree.tsx'
import { useWidth } from './use-width.ts'
import './court-bar.css'

export type CourtBarProps = {
  /** Months since the charge; defence delay is added to the ceiling and named. */
  used: number
  ceiling: number
  defence?: readonly { readonly from: number; readonly months: number }[]
  trialEnds?: number | null
  state: 'inside' | 'soon' | 'past'
}

/** The trial-delay clock as a line. */
export const CourtBar = ({ used, ceiling, defence = [], trialEnds = null, state }: CourtBarProps) => {
  const { t, language } = useKit()
  const [frame, width] = useWidth<HTMLDivElement>(520)
  const text = (months: number): string => number(months, language, Number.isInteger(months) ? 0 : 1)
  const added = defence.reduce((sum, { months }) => sum + months, 0)
  const says = t.courtBar({ used: text(used), ceiling: text(ceiling), added: added > 0 ? text(added) : null, ends: trialEnds === null ? null : text(trialEnds), state })
  return <div ref={frame} className="tl-court-bar"><SvgTree tree={courtBar({ used, ceiling, defence, trialEnds, state, says, text, width })} /></div>
}
