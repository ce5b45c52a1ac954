import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { answerQuestion, resumeScreening } from '../../endpoints.ts'
import type { Acts, Props } from './props.ts'
import './session.css'

const answers = ['yes', 'no', 'unknown', 'skipped'] as const

/** One question at a time, each saved at its answer; or what must be seen to before any. */
export const Ask = ({ data, t, language, call, done, at }: Props & Acts) => {
  const [spoken, speak] = useState(language)
  if (data.pausedFor.length > 0) {
    return (
      <Section title={t.seeTo}>
        {data.pausedFor.map(s => <Banner key={s.step} tone="waiting">{s.say[language]}</Banner>)}
        <p><Button onPress={() => done(call(resumeScreening, { params: at, input: { told: true } }))}>{t.again}</Button></p>
      </Section>
    )
  }
  const q = data.question
  if (q === null) return <p>{t.nothingLeft}</p>
  const words = { yes: t.yes, no: t.no, unknown: t.unknown, skipped: t.skip }
  const other = spoken === 'fr' ? 'en' : 'fr'
  return (
    <section className="tl-screening-ask" aria-live="polite">
      <p className="tl-screening-question" lang={spoken}>{q.ask[spoken]}</p>
      {q.optional && <p className="tl-dim">{t.optional}</p>}
      <div className="tl-question-acts">{answers.map(a => <Button key={`${q.item}-${a}`} onPress={() => done(call(answerQuestion, { params: at, input: { item: q.item, answer: a }, version: data.version }))}>{words[a]}</Button>)}</div>
      <p><Button small kind="bare" icon="translate" onPress={() => speak(other)}>{`${t.readIn} ${other === 'fr' ? t.french : t.english}`}</Button></p>
    </section>
  )
}
