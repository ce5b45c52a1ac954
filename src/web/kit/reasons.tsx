import { useKit } from './language.tsx'
import { Mark } from './mark.tsx'
import { type Clause, ReasonClause } from './reason-clause.tsx'
import './reasons.css'

export type { Clause }
export type ReasonsProps = { fits?: readonly Clause[]; traded?: readonly Clause[]; ask?: readonly Clause[]; ruledOut?: readonly Clause[] }

/** Why this and not another: fits because, traded, ask first, ruled out by. */
export const Reasons = ({ fits = [], traded = [], ask = [], ruledOut = [] }: ReasonsProps) => {
  const { t } = useKit()
  const groups = [
    { key: 'fits', clauses: fits, mark: <Mark tone="settled">{t.fitsBecause}</Mark> },
    { key: 'traded', clauses: traded, mark: <Mark tone="waiting" icon="arrows-left-right">{t.traded}</Mark> },
    { key: 'ask', clauses: ask, mark: <Mark tone="ask">{t.askFirst}</Mark> },
    { key: 'ruledOut', clauses: ruledOut, mark: <Mark tone="plain" icon="prohibit">{t.ruledOutBy}</Mark> },
  ]
  return (
    <dl className="tl-reasons">
      {groups.filter(({ clauses }) => clauses.length > 0).map(({ key, clauses, mark }) => (
        <div key={key}><dt>{mark}</dt><dd><ul>{clauses.map(clause => <ReasonClause key={clause.said} clause={clause} />)}</ul></dd></div>
      ))}
    </dl>
  )
}
