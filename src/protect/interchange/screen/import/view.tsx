import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { number } from '../../../../web/kit/format.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { type DayOrder, dayOrders } from '../../../../platform/imports/read-cell.ts'
import { keepMapping, readImport, tryImport } from '../../endpoints.ts'
import { Bring } from './bring.tsx'
import { ChooseTable, type Content } from './choose-table.tsx'
import { Columns } from './columns.tsx'
import { type Chosen, type Done, givenBy, type Props, systemOf, type Table } from './props.ts'
import { Report } from './report.tsx'

export const View = (props: Props) => {
  const { t, language, call } = props
  const [table, setTable] = useState<Table | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const refused = (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  }
  const chosen = (file: Content | 'too-large' | null) => {
    setTable(null)
    if (file === 'too-large' || !file?.base64) return setTrouble(file === 'too-large' ? t.tooLarge : t.unreadable)
    setTrouble(null)
    call(readImport, { input: { file: file.base64 } }).then(setTable, refused)
  }
  return (
    <Page title={t.title} lead={t.lead}>
      {trouble && <Banner tone="refused" urgent>{trouble}</Banner>}
      <Section title={t.step1}>
        <ChooseTable key={table?.run ?? ''} label={t.file} choose={t.choose} help={t.limits} onChosen={chosen} />
        {table && <p role="status" className="tl-num">{t.read({ rows: number(table.rows.length, language), columns: number(table.columns.length, language) })} {table.encoding && t.encoding({ encoding: table.encoding.toUpperCase() })} {table.known > 0 && t.known({ n: number(table.known, language) })}</p>}
      </Section>
      {table && <Steps key={table.run} {...props} table={table} refused={refused} onAnother={() => setTable(null)} />}
    </Page>
  )
}

const Steps = ({ table, refused, onAnother, ...props }: Props & { table: Table; refused: (error: unknown) => void; onAnother: () => void }) => {
  const { t, language, call } = props
  const [chosen, setChosen] = useState<Chosen>({ mapping: table.mapping, system: table.ours ? 'throughline' : '', order: null })
  const [tried, setTried] = useState<Done | null>(null)
  const [state, setState] = useState<{ busy: boolean; kept: boolean }>({ busy: false, kept: false })
  const change = (part: Partial<Chosen>) => { setChosen({ ...chosen, ...part }); setTried(null); setState({ busy: false, kept: false }) }
  const tryIt = () => {
    setState({ ...state, busy: true })
    call(tryImport, { input: { ...givenBy(table, chosen), rows: table.rows } }).then(setTried, refused).finally(() => setState(now => ({ ...now, busy: false })))
  }
  const keep = () => void call(keepMapping, { input: { columns: table.columns, mapping: chosen.mapping } }).then(() => setState(now => ({ ...now, kept: true })), refused)
  const hasNumber = chosen.mapping.includes('tl_Number')
  return (
    <>
      <Section title={t.step2}>
        <div className="tl-fields">
          <TextField label={t.system} help={t.systemHelp} value={chosen.system} maxLength={40} onChange={system => change({ system })} />
          {chosen.mapping.includes('prs_Birthdate') && <Choice label={t.order} optional value={chosen.order} onChange={order => change({ order: order as DayOrder })} options={dayOrders.map(value => ({ value, label: t[`order_${value}`] }))} />}
        </div>
        <Columns t={t} language={language} table={table} mapping={chosen.mapping} onChange={mapping => change({ mapping })} />
        {!hasNumber && <Banner tone="waiting">{t.noNumber}</Banner>}
        <p>{state.kept ? <span role="status">{t.kept}</span> : <Button small onPress={keep}>{t.keep}</Button>}</p>
      </Section>
      <Section title={t.step3}>
        <p className="tl-small tl-dim">{t.empties}</p>
        {!tried && <p><Button kind="primary" busy={state.busy} disabled={!hasNumber || systemOf(chosen.system) === ''} onPress={tryIt}>{t.try}</Button></p>}
        {tried && <Report t={t} language={language} done={tried} tense="tried" />}
      </Section>
      {tried && tried.totals.taken + tried.totals.changed > 0 && <Bring {...props} table={table} chosen={chosen} onAnother={onAnother} />}
    </>
  )
}
