import type { ReactNode } from 'react'
import type { Cents } from '../../algorithms/money/cents.ts'
import { money } from './format.ts'
import { useKit } from './language.tsx'
import './sum.css'

/** Money line by line under a heading; `total` closes it under a heavy rule. What was lost and what can be asked for are two Sums. */
export const Sum = ({ label, children, total, totalLabel, note }: { label: string; children: ReactNode; total: Cents; totalLabel: string; note?: ReactNode }) => {
  const { language } = useKit()
  return (
    <dl className="tl-sum" aria-label={label}>
      {children}
      <div className="tl-sum-line is-total">
        <dt>{totalLabel}{note !== undefined && <small>{note}</small>}</dt>
        <dd className="tl-num">{money(total, language)}</dd>
      </div>
    </dl>
  )
}
