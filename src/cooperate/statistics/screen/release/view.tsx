import { useState } from 'react'
import type { z } from 'zod'
import { day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay, number } from '../../../../web/kit/format.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import { Withheld } from '../../../../web/kit/withheld.tsx'
import { check, publish, type readRelease } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof readRelease.output>
type Props = Shown<Data, Words<typeof en>>
type Printed = Data['tables'][number]

const Cells = ({ table, t, language }: { table: Printed; t: Props['t']; language: Props['language'] }) => {
  const cell = (row: string, column: string) => table.cells.find(c => c.row === row && c.column === column)
  const shown = (row: string, column: string) => {
    const value = cell(row, column)?.value ?? null
    return value === null ? <Withheld /> : number(value, language)
  }
  const columns = [{ key: 'area', label: t.area, cell: (r: Printed['rows'][number]) => r.name[language] }, ...table.columns.map(c => ({ key: c.id || 'all', label: c.name[language], numeric: true, cell: (r: Printed['rows'][number]) => shown(r.id, c.id) }))]
  const [total, ...rows] = [...table.rows.filter(r => r.id === 'total'), ...table.rows.filter(r => r.id !== 'total')]
  return <Table caption={table.title[language]} columns={columns} rows={rows} keyOf={r => r.id} empty={t.area} {...(total ? { total } : {})} />
}

const Checks = ({ data, t, call }: Pick<Props, 'data' | 't' | 'call'>) => {
  const [found, setFound] = useState<z.infer<typeof check.output> | 'busy' | null>(null)
  const run = () => {
    setFound('busy')
    void call(check, { params: { release: data.id } }).then(setFound)
  }
  return (
    <Section title={t.checkTitle}>
      {found !== null && found !== 'busy' && <ul className="tl-list">
        {found.sameBytes !== null && <li>{found.sameBytes ? t.sameBytes : t.otherBytes}</li>}
        <li>{found.sameSums ? t.sameSums : t.otherSums}</li>
        <li>{t.recovered({ n: found.recovered, releases: found.releases })}</li>
      </ul>}
      <p><Button busy={found === 'busy'} onPress={run}>{found === 'busy' ? t.checking : t.check}</Button></p>
    </Section>
  )
}

export const View = ({ data, t, language, call, reload }: Props) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const send = () => {
    setBusy(true)
    void call(publish, { params: { release: data.id } }).then(reload, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    }).finally(() => setBusy(false))
  }
  const out = data.publishedAt !== null
  const act = out ? <Button href={`/plan?lang=${language}&r=${data.number}`} icon="arrow-square-out">{t.publicPage}</Button> : data.due ? <Button kind="primary" busy={busy} onPress={send}>{t.publish}</Button> : undefined
  return (
    <Page title={data.number === null ? t.draft : t.title({ n: data.number })} lead={out ? t.leadOut : t.lead} actions={act}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {!out && !data.due && <Banner tone="waiting">{t.comes({ on: longDay(day(data.publishOn), language) })}</Banner>}
      {data.folded.length > 0 && <Banner tone="plain">{t.folded({ groups: data.folded.map(g => g[language]).join(', ') })}</Banner>}
      <Checks data={data} t={t} call={call} />
      {data.tables.map(table => (
        <Section key={table.name} title={table.title[language]} note={t.withheldCells({ n: table.withheld })}>
          {table.held ? <Banner tone="refused">{t.held}</Banner> : <Cells table={table} t={t} language={language} />}
        </Section>
      ))}
      <p><Button href="/releases">{t.back}</Button></p>
    </Page>
  )
}
