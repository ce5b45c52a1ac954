import { useState } from 'react'
import type { z } from 'zod'
import { day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { longDay, number } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import { clear, confirm, documents, type readScreening } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof readScreening.output>
type T = Words<typeof en>
type Props = Shown<Data, T>

const howSaid = (t: T, how: string): string => {
  const known = t[`how_${how as 'exact'}`] as string | undefined
  return known ?? t.how_other
}

const Hit = ({ hit, t, language }: { hit: Data['hits'][number] } & Pick<Props, 't' | 'language'>) => (
  <Section title={t.hit({ name: hit.name })} note={hit.assessed ? undefined : t.notAssessed}>
    <p><Mark tone={hit.status === 'probable' ? 'waiting' : 'ask'}>{t[`status_${hit.status as 'possible'}`]}</Mark></p>
    <Table
      caption={t.parts} rows={hit.parts.map((part, at) => ({ ...part, at }))} keyOf={p => String(p.at)} empty={t.nothing}
      columns={[
        { key: 'asked', label: t.asked, cell: p => p.asked ?? t.nothing },
        { key: 'listed', label: t.listed, cell: p => p.listed ?? t.nothing },
        { key: 'how', label: t.how, cell: p => howSaid(t, p.how) },
        { key: 'score', label: t.score, cell: p => number(p.score, language, 2), numeric: true },
      ]}
    />
  </Section>
)

export const View = ({ data, t, language, can, call, reload }: Props) => {
  const [document, setDocument] = useState<string | null>(null)
  const [said, setSaid] = useState<{ tone: 'refused' | 'settled'; text: string } | null>(null)
  const input = { params: { screening: data.id }, input: { document } }
  const done = (work: Promise<object>) => void work.then((answer: { redress?: string | null }) => { setSaid(answer.redress ? { tone: 'settled', text: t.redress({ number: answer.redress }) } : null); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setSaid({ tone: 'refused', text: error.refused.say[language] })
  })
  const open = data.state === 'waiting' && can(confirm)
  return (
    <Page title={t.title({ number: data.number })} lead={t.lead({ ground: t[`ground_${data.ground as 'return-of-registrant'}`] })}>
      {said && <Banner tone={said.tone}>{said.text}</Banner>}
      {data.state !== 'waiting' && <Banner tone={data.state === 'cleared' ? 'settled' : 'waiting'}>{`${t[`state_${data.state as 'cleared'}`]} ${data.decidedBy === null ? '' : t.decided({ by: data.decidedBy })}`}</Banner>}
      <Section title={t.traveller}>
        {data.traveller === null ? <p>{t.gone}</p> : <Item icon="user" title={<b>{data.traveller.name}</b>}>{[t.born({ day: longDay(day(data.traveller.birth), language) }), data.traveller.country].filter(Boolean).join(' · ')}</Item>}
        {data.clearedBy.map(c => <Item key={c.at} icon="check" tone="settled" title={t.clearedBy({ by: c.by })}>{t[`document_${c.document as 'passport'}`]}</Item>)}
      </Section>
      {data.hits.map(hit => <Hit key={hit.registrant} hit={hit} t={t} language={language} />)}
      {open && (
        <div className="tl-fields">
          <Choice label={t.document} options={documents.map(d => ({ value: d, label: t[`document_${d}`] }))} value={document} onChange={setDocument} />
          {data.mine ? <p>{t.youCleared}</p> : <p className="tl-small tl-dim">{t.clearHelp}</p>}
          <p className="tl-row">
            <Button kind="primary" disabled={document === null} onPress={() => done(call(confirm, input as never))}>{t.confirm}</Button>
            <Button disabled={document === null || data.mine} onPress={() => done(call(clear, input as never))}>{t.clear}</Button>
          </p>
        </div>
      )}
    </Page>
  )
}
