import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { number } from '../../../../web/kit/format.ts'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { totalsOf } from '../../../../platform/imports/report.ts'
import { applyImport } from '../../endpoints.ts'
import { type Chosen, type Done, givenBy, type Props, type Table } from './props.ts'
import { Report } from './report.tsx'

const batch = 100
type State = { readonly reports: Done['reports']; readonly busy: boolean; readonly trouble: string | null }

/** Batch after batch; what is done stays done, so a cut goes on where it was and a repeat changes nothing. */
export const Bring = ({ table, chosen, onAnother, ...props }: Props & { table: Table; chosen: Chosen; onAnother: () => void }) => {
  const { t, language, call, go } = props
  const [{ reports, busy, trouble }, setState] = useState<State>({ reports: [], busy: false, trouble: null })
  const all = table.rows.length
  const run = async (before: Done['reports']) => {
    let done = before
    setState({ reports: done, busy: true, trouble: null })
    try {
      while (done.length < all) {
        const { reports: more } = await call(applyImport, { input: { ...givenBy(table, chosen), rows: table.rows.slice(done.length, done.length + batch) } })
        done = [...done, ...more]
        setState({ reports: done, busy: done.length < all, trouble: null })
      }
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setState({ reports: done, busy: false, trouble: error.refused.say[language] })
    }
  }
  const finished = reports.length === all && all > 0
  return (
    <Section title={t.step4}>
      {trouble && <Banner tone="refused" urgent>{trouble} {t.cut}</Banner>}
      {finished && <Banner tone="settled">{t.finished}</Banner>}
      {(busy || (reports.length > 0 && !finished)) && <p role="status" className="tl-num">{t.bringing({ done: number(reports.length, language), all: number(all, language) })}</p>}
      {!finished && <p><Button kind="primary" busy={busy} onPress={() => void run(reports)}>{reports.length > 0 && !busy ? t.goOn : t.bring}</Button></p>}
      {finished && <Report t={t} language={language} done={{ reports, totals: totalsOf(reports) }} tense="done" />}
      {finished && <p><Button onPress={() => go('/cases')}>{t.cases}</Button> <Button kind="bare" onPress={onAnother}>{t.another}</Button></p>}
    </Section>
  )
}
