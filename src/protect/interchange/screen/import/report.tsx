import { number } from '../../../../web/kit/format.ts'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Table as Rows } from '../../../../web/kit/table.tsx'
import { reasons } from '../../../../platform/imports/reasons.ts'
import { outcomes } from '../../../../platform/imports/report.ts'
import { caseFields } from '../../fields.ts'
import type { Done, Props } from './props.ts'

const most = 200
const tones = { taken: 'settled', changed: 'waiting', same: 'plain', refused: 'refused' } as const
type Line = Done['reports'][number]

const fieldName = (name: string, language: Props['language']): string => caseFields.find(f => f.name === name)?.said[language] ?? name
const why = (line: Line, language: Props['language']): string =>
  line.what === 'refused'
    ? line.faults.map(({ field, reason }) => `${field === null ? '' : `${fieldName(field, language)}${language === 'fr' ? '\u00a0' : ''}: `}${(reasons as Readonly<Record<string, { en: string; fr: string }>>)[reason]?.[language] ?? reason}`).join(' ')
    : line.fields.map(field => fieldName(field, language)).join(', ')

/** Refused rows first, for they ask for something; rows that change nothing are counted and not listed. */
export const Report = ({ t, language, done, tense }: Pick<Props, 't' | 'language'> & { done: Done; tense: 'tried' | 'done' }) => {
  const lines = done.reports.filter(r => r.what !== 'same').toSorted((a, b) => Number(b.what === 'refused') - Number(a.what === 'refused') || a.row - b.row)
  return (
    <>
      <ul>{outcomes.filter(o => done.totals[o] > 0).map(o => <li key={o} className="tl-num">{t[`${tense}_${o}`]({ n: number(done.totals[o], language) })}</li>)}</ul>
      <Rows
        caption={t.report} rows={lines.slice(0, most)} keyOf={r => String(r.row)} empty={t.nothing}
        columns={[{ key: 'row', label: t.row, cell: r => number(r.row, language) }, { key: 'what', label: t.what, cell: r => <Mark tone={tones[r.what]}>{t[`what_${r.what}`]}</Mark> }, { key: 'why', label: t.why, cell: r => why(r, language) }]}
      />
      {lines.length > most && <p className="tl-small tl-dim">{t.more({ n: number(lines.length - most, language) })}</p>}
    </>
  )
}
