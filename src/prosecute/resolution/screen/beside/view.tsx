import { useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { type compareEntities, judgeEntities } from '../../endpoints.ts'
import type { Verdict } from '../../judgement.ts'
import { Grade } from '../../../investigations/screen/graded.tsx'
import { InvestigationRail, wordOf } from '../../../investigations/screen/rail.tsx'
import { WaterfallTable } from '../waterfall-table.tsx'
import type { en } from './en.ts'
import './beside.css'

type Data = z.infer<typeof compareEntities.output>
type Props = Shown<Data, Words<typeof en>>
const tones = { strong: 'settled', possible: 'ask', weak: 'waiting' } as const

const Side = ({ side, t }: { side: Data['a']; t: Words<typeof en> }) => (
  <article className="tl-panel">
    <h2>{side.label ?? t.noName}</h2>
    <p className="tl-small tl-dim">{t.ofKind({ kind: wordOf(t, `kind_${side.kind}`), fragments: side.fragments > 1 ? t.fragments({ n: side.fragments }) : null })}</p>
    {side.said.length === 0 ? <p>{t.nothing}</p> : (
      <ul>{side.said.map(s => (
        <li key={s.id}><Grade t={t} source={s.sourceGrade} information={s.informationGrade} />{' '}{s.value === null ? `${wordOf(t, `tie_${s.property}`)} ${s.otherKind === 'exploited' ? t.kind_exploited : (s.otherLabel ?? t.noName)}` : `${wordOf(t, `prop_${s.property}`)} · ${s.value}`}</li>
      ))}</ul>
    )}
  </article>
)

/** Both in full, what counts for and against, and three answers of equal standing. What is sent names both versions seen. */
export const View = ({ data, t, params, language, can, call, go }: Props) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = params['investigation']!
  const judge = (verdict: Verdict) => void call(judgeEntities, { params: { investigation: id }, input: { a: data.a.id, b: data.b.id, verdict, sawA: data.a.version, sawB: data.b.version } }).then(() => go(`/investigations/${id}/merges`), (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  return (
    <Page crumb={data.name} title={t.title} lead={t.undoable} actions={<Button href={`/investigations/${id}/merges`} icon="arrow-left">{t.back}</Button>} rail={<InvestigationRail id={id} t={t} current="merges" />}>
      {trouble && <Banner tone="refused" urgent>{trouble}</Banner>}
      <div className="tl-beside"><Side side={data.a} t={t} /><Side side={data.b} t={t} /></div>
      {can(judgeEntities) && <div className="tl-beside-acts"><Button onPress={() => judge('same')} icon="check">{t.same}</Button><Button onPress={() => judge('not-same')} icon="x">{t.notSame}</Button><Button onPress={() => judge('cannot-say')} icon="question">{t.cannotSay}</Button></div>}
      <Section title={t.agrees} note={<Mark tone={tones[data.band as 'strong']}>{wordOf(t, `band_${data.band}`)}</Mark>}>
        <WaterfallTable t={t} parts={data.parts} weight={data.weight} language={language} />
        <p className="tl-small tl-dim">{t.house}</p>
      </Section>
    </Page>
  )
}
