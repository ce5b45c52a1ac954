import type { Cents } from '../../algorithms/money/cents.ts'
import { money } from './format.ts'
import { useKit } from './language.tsx'
import { Mark } from './mark.tsx'
import './two-sums.css'

/** What it seems was lost, and what can be asked for: always two numbers. */
export const TwoSums = ({ lost, askable, late, askableNote, lateNote }: { lost: Cents; askable: Cents; late?: Cents; askableNote: string; lateNote?: string }) => {
  const { t, language } = useKit()
  return (
    <div className="tl-two-sums">
      <p className="tl-label">{t.itSeemsYouLost}</p>
      <p className="tl-two-sums-lost">{money(lost, language)}</p>
      <div className="tl-two-sums-split tl-panel">
        <div><Mark tone="settled">{t.youCanAskFor}</Mark><p className="tl-two-sums-part tl-num">{money(askable, language)}</p><p className="tl-small tl-dim">{askableNote}</p></div>
        {late !== undefined && <div><Mark tone="waiting" icon="clock-countdown">{t.askAnyway}</Mark><p className="tl-two-sums-part tl-num">{money(late, language)}</p><p className="tl-small tl-dim">{lateNote}</p></div>}
      </div>
    </div>
  )
}
