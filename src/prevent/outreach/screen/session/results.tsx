import { number } from '../../../../web/kit/format.ts'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import { Withheld } from '../../../../web/kit/withheld.tsx'
import type { Data, Props } from './props.ts'

type Result = Data['results'][number]

const Round = ({ t, language, data, result }: Pick<Props, 't' | 'language' | 'data'> & { result: Result }) => {
  if (result.matched === null) return <><p><Withheld /></p><p className="tl-dim">{t.withheldWhy}</p></>
  const decimals = (n: number) => number(n, language, 2)
  return (
    <>
      <p className="tl-num">{t.matched({ n: number(result.matched, language) })}{result.mean && ` · ${t.mean({ mean: decimals(result.mean.mean), low: decimals(result.mean.low), high: decimals(result.mean.high) })}`}</p>
      <Table
        caption={t.resultsTitle} rows={data.questions.map((q, i) => ({ ask: q.ask[language], before: result.before[i] ?? 0, after: result.after[i] ?? 0 }))} keyOf={r => r.ask} empty={t.resultsNone}
        columns={[{ key: 'question', label: t.question, cell: r => r.ask }, { key: 'before', label: t.before, numeric: true, cell: r => number(r.before, language) }, { key: 'after', label: t.after, numeric: true, cell: r => number(r.after, language) }]}
      />
    </>
  )
}

/** Below ten matched slips the word "withheld" stands, and no number anywhere near it. */
export const Results = (props: Props) => {
  const { data, t } = props
  return (
    <Section title={t.resultsTitle}>
      {data.results.length === 0 && <EmptyState>{t.resultsNone}</EmptyState>}
      {data.results.map(result => <Section key={result.round} level={3} title={t[`round_${result.round as 'after'}`]}><Round {...props} result={result} /></Section>)}
    </Section>
  )
}
