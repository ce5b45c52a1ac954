import { useState } from 'react'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay, percent } from '../../../../web/kit/format.ts'
import { Mark } from '../../../../web/kit/mark.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import { analyseNetwork } from '../../endpoints.ts'
import { wordOf } from '../../../investigations/screen/rail.tsx'
import type { Data, Props } from './props.ts'

type Run = NonNullable<Data['run']>
type Result = Run['results'][number]
const tones = { 'stands-out': 'settled', 'no-clear-set': 'plain', 'none-changes': 'plain' } as const

/** What the figures come to, in words: who stands out, or that nobody does. */
const Verdict = ({ run, t, language }: { run: Run; t: Props['t']; language: Props['language'] }) => {
  const out = run.results.filter(r => r.verdict === 'stands-out')
  const one = run.results.find(r => r.size === 1)
  const unproved = run.results.filter(r => !r.optimal)
  return (
    <>
      {one?.verdict === 'none-changes' && <p><b>{t.noneChanges}</b></p>}
      {out.length === 0 ? <p><b>{t.nobody}</b> {t.follow}</p> : out.map(r => <p key={r.size}><b>{t.set({ size: r.size, names: r.set.map(s => s.label ?? t.noName).join(', ') })}</b></p>)}
      {unproved.length === 0 ? <p>{t.proved}</p> : unproved.map(r => <p key={r.size}>{t.gap({ best: percent(r.best * 100, language), bound: percent(r.bound * 100, language) })}</p>)}
    </>
  )
}

export const Positions = ({ data, t, language, can, call, reload, params }: Props) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { run } = data
  const day = (text: string) => longDay(text as PlainDate, language)
  const compute = () => {
    setBusy(true)
    call(analyseNetwork, { params: { investigation: params['investigation']! } }).then(reload, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    }).finally(() => setBusy(false))
  }
  return (
    <Section title={t.positions}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {run === null ? <p>{t.noRun}</p> : (
        <>
          {run.expired && <Banner tone="refused" icon="clock-countdown">{t.expired({ day: day(run.expiresOn) })}</Banner>}
          {!run.expired && run.changedSince && <Banner tone="waiting">{t.changed}</Banner>}
          <p className="tl-small tl-dim">{t.positionsLead}</p>
          <Table<Result>
            caption={t.positions} rows={run.results} keyOf={r => String(r.size)} empty={t.noRun}
            columns={[
              { key: 'size', label: t.size, cell: r => t.sizeOf({ n: r.size }) }, { key: 'best', label: t.best, cell: r => percent(r.best * 100, language), numeric: true }, { key: 'luck', label: t.luck, cell: r => percent(r.luck * 100, language), numeric: true },
              { key: 'rivals', label: t.asGood, cell: r => `${r.rivalsAtLeast ? `${t.of.toLowerCase()} ` : ''}${r.rivals}`, numeric: true }, { key: 'verdict', label: t.verdict, cell: r => <Mark tone={tones[r.verdict as 'stands-out']}>{wordOf(t, `verdict_${r.verdict}`)}</Mark> },
            ]}
          />
          <Verdict run={run} t={t} language={language} />
          <p className="tl-small tl-dim">{`${t.notEvidence} ${t.never}`}</p>
          <p className="tl-small tl-dim">{t.data({ nodes: run.nodes, ties: run.ties, statements: run.statements, day: day(run.madeOn), by: run.by ?? '' })} {!run.expired && t.until({ day: day(run.expiresOn) })}</p>
        </>
      )}
      {can(analyseNetwork) && data.nodes.length > 0 && <p><Button busy={busy} onPress={compute}>{run === null ? t.run : t.again}</Button></p>}
    </Section>
  )
}
