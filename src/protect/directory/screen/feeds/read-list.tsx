import { useState } from 'react'
import type { z } from 'zod'
import type { Language } from '../../../../algorithms/facts/sourced.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { TextArea } from '../../../../web/kit/text-area.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import { type Call, RefusedError } from '../../../../web/kit/screen/client.ts'
import { checkFeed, type FeedReport, takeFeed } from '../../endpoints.ts'
import type { en } from './en.ts'

type T = Words<typeof en>
type Report = z.infer<typeof FeedReport>
type Asked = { name: string; licence: string; mapping: string; text: string; file: string }
const nothing: Asked = { name: '', licence: '', mapping: '', text: '', file: '' }

const Told = ({ report, t, language }: { report: Report; t: T; language: Language }) => {
  const last = new Set(['filled', 'filled-from-name', 'id-mapped'])
  const rows = report.files.flatMap(f => [...f.refused.map(p => ({ ...p, file: f.file, refused: true })), ...f.warnings.map(p => ({ ...p, file: f.file, refused: false }))]).toSorted((a, b) => Number(last.has(a.reason)) - Number(last.has(b.reason)))
  return (
    <Section title={t.report} note={t.sums({ read: report.totals.read, imported: report.totals.imported, refused: report.totals.refused })}>
      {report.phones.given > 0 && <p>{t.phones({ given: report.phones.given, good: report.phones.e164 })}</p>}
      {report.quarantined.length > 0 && <Banner tone="ask">{t.quarantined({ count: report.quarantined.length })}</Banner>}
      <List
        of={rows.slice(0, 100).map((r, i) => ({ ...r, i }))} keyOf={r => String(r.i)} label={t.report} empty={t.clean} panel
        row={r => <Item title={t.row({ row: r.row, field: r.field })} action={r.refused ? <Mark tone="refused">{t.refusedMark}</Mark> : undefined}>{report.reasons[r.reason]?.[language] ?? r.reason}</Item>}
      />
    </Section>
  )
}

/** A file is looked at before it is taken: first the report, then the one act. */
export const ReadList = ({ t, language, call, reload }: { t: T; language: Language; call: Call; reload: () => void }) => {
  const [asked, setAsked] = useState(nothing)
  const [report, setReport] = useState<Report | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const set = (change: Partial<Asked>) => setAsked(now => ({ ...now, ...change }))
  const input = { name: asked.name, licence: asked.licence || null, format: 'auto' as const, text: asked.text, mapping: asked.mapping || null }
  const ready = asked.name.trim() !== '' && asked.text !== ''
  const trouble = (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setSaid(error.refused.say[language])
  }
  const look = () => void call(checkFeed, { input }).then(setReport).catch(trouble)
  const take = () => void call(takeFeed, { input }).then(done => {
    setSaid(done.same ? t.again : t.taken(done))
    setReport(null)
    setAsked(nothing)
    reload()
  }).catch(trouble)
  return (
    <Section title={t.addTitle}>
      <div className="tl-form">
        <TextField label={t.name} help={t.nameHelp} value={asked.name} onChange={name => set({ name })} maxLength={100} />
        <TextField label={t.licence} value={asked.licence} onChange={licence => set({ licence })} maxLength={200} />
        <label className="tl-field"><span className="tl-label">{t.file}</span><input type="file" accept=".csv,.json,.txt,.tsv" onChange={event => { const file = event.target.files?.[0]; if (file) void file.text().then(text => set({ text, file: file.name })) }} /></label>
        {asked.file !== '' && <p className="tl-small">{t.chosen({ name: asked.file })}</p>}
        <TextArea label={t.mapping} help={t.mappingHelp} value={asked.mapping} onChange={mapping => set({ mapping })} rows={3} />
        <div className="tl-form-act"><Button onPress={look} disabled={!ready} icon="magnifying-glass">{t.look}</Button>{report && <Button kind="primary" onPress={take} icon="check">{t.take}</Button>}</div>
      </div>
      {said !== null && <Banner tone="plain">{said}</Banner>}
      {report && <Told report={report} t={t} language={language} />}
    </Section>
  )
}
