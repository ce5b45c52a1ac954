import type { ReactNode } from 'react'
import type { Cents } from '../../algorithms/money/cents.ts'
import { money } from './format.ts'
import { useKit } from './language.tsx'
import { Unconfirmed } from './unconfirmed.tsx'
import './sum.css'

export type SumLineProps = {
  what: ReactNode
  /** How the amount came about: "11 h × $30.00". */
  arithmetic?: ReactNode
  /** Section of law, with its link. */
  law?: ReactNode
  amount: Cents
  unconfirmed?: boolean
  subtotal?: boolean
}

export const SumLine = ({ what, arithmetic, law, amount, unconfirmed = false, subtotal = false }: SumLineProps) => {
  const { language } = useKit()
  return (
    <div className={subtotal ? 'tl-sum-line is-subtotal' : 'tl-sum-line'}>
      <dt>
        {what}
        {(arithmetic !== undefined || law !== undefined || unconfirmed) && (
          <small className="tl-num">{arithmetic}{arithmetic !== undefined && law !== undefined && ' · '}{law}{unconfirmed && <>{' '}<Unconfirmed /></>}</small>
        )}
      </dt>
      <dd className="tl-num">{money(amount, language)}</dd>
    </div>
  )
}
