import { useState } from 'react'
import type { z } from 'zod'
import { day } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { longDay, number } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { endAgreement, type readAgreement, signAgreement } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof readAgreement.output>
type Props = Shown<Data, Words<typeof en>>
const tones = { draft: 'plain', waiting: 'waiting', live: 'settled', ended: 'refused' } as const
const saidOf = (t: Props['t'], key: string, code: string) => (t as unknown as Readonly<Record<string, unknown>>)[`${key}_${code}`] ?? code

const Clause = ({ clause: c, t, language }: { clause: Data['clauses'][number]; t: Props['t']; language: Props['language'] }) => (
  <Item icon="files" title={`${String(saidOf(t, 'kind', c.kind))}${t.colon}${c.sections.map(s => String(saidOf(t, 'section', s))).join(', ')}`}>
    <p>{t.to({ team: c.to, n: c.people, purpose: String(saidOf(t, 'purpose', c.purpose)) })}</p>
    <p><Mark tone={c.records === 0 ? 'plain' : 'ask'}>{c.records === null ? t.opensFew : c.records === 0 ? t.opensNone : t.opensNow({ n: number(c.records, language) })}</Mark></p>
    {c.needsConsent && <p>{t.needsConsent}</p>}
    {c.closed.length > 0 && <p>{t.closed({ sections: c.closed.map(s => String(saidOf(t, 'section', s))).join(', ') })}</p>}
  </Item>
)

const Live = ({ data, t, language }: Pick<Props, 'data' | 't' | 'language'>) => (
  <p>{data.opens === null ? t.liveFew : data.opens === 0 ? t.liveNone : t.live({ n: number(data.opens, language) })}{data.endedBy === null ? '' : ` ${t.endedBy({ who: data.endedBy })}`}</p>
)

export const View = ({ data, t, language, params, call, reload }: Props) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [ending, setEnding] = useState(false)
  const done = (work: Promise<unknown>) => void work.then(() => { setTrouble(null); setEnding(false); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  const at = { params: { agreement: params['agreement']! } }
  const when = (text: string) => longDay(day(text.slice(0, 10)), language)
  return (
    <Page title={data.title} lead={t.between({ from: data.discloser, to: data.receiver })} actions={data.maySign ? <Button kind="primary" icon="signature" onPress={() => done(call(signAgreement, at))}>{t.sign}</Button> : undefined}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <p><Mark tone={tones[data.state]}>{t[`state_${data.state}`]}</Mark> {t.lastDay}{t.colon}{when(data.lastDay)}</p>
      <Section title={t.authority}>
        <p>{t.discloses}{t.colon}{data.disclosesUnder ?? <Mark tone="refused">{t.lacks}</Mark>}</p>
        <p>{t.collects}{t.colon}{data.collectsUnder ?? <Mark tone="refused">{t.lacks}</Mark>}</p>
      </Section>
      <Section title={t.clauses}><List of={data.clauses} keyOf={c => c.id} label={t.clauses} empty={t.opensNone} row={c => <Clause clause={c} t={t} language={language} />} /></Section>
      <Section title={t.signatures} note={`${data.signatures.length} / 4`}>
        <List of={data.signatures} keyOf={s => s.name + s.agency} label={t.signatures} empty={t.noSignatures} row={s => <Item icon="signature" title={s.name}>{`${s.agency} · ${when(s.at)}`}</Item>} />
        <Live data={data} t={t} language={language} />
        {data.mayEnd && <p>{ending ? <Button onPress={() => done(call(endAgreement, at))}>{t.endSure}</Button> : <Button onPress={() => setEnding(true)}>{t.end}</Button>}</p>}
      </Section>
      <p><Button href="/agreements">{t.back}</Button></p>
    </Page>
  )
}
