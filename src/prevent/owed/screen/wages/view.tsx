import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { checkWages, type WeekAnswer } from '../../endpoints.ts'
import { Answer } from './answer.tsx'
import type { Props } from './props.ts'
import { start, type Typed, WeekForm } from './week-form.tsx'

/** A week, computed with a worker at the desk. What was typed stays in this page. */
export const View = (props: Props) => {
  const { t, language, call } = props
  const [typed, setTyped] = useState<Typed>(start)
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map())
  const [answer, setAnswer] = useState<WeekAnswer | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const count = () => {
    const input = Object.fromEntries(Object.entries(typed).filter(([name, value]) => value.trim() !== '' || ['place', 'work', 'day'].includes(name)).map(([name, value]) => [name, value.trim() || '?']))
    call(checkWages, { input }).then(({ wrong: found, answer: given }) => {
      setTrouble(null)
      setWrong(new Map(found.map(w => [w.field, w.code])))
      setAnswer(given)
    }, (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error
      setTrouble(error.refused.say[language])
    })
  }
  return (
    <Page title={t.title} lead={t.lead}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      <WeekForm {...props} typed={typed} wrong={wrong} onChange={setTyped} onCount={count} />
      <Section title={t.answer}>{answer === null ? <EmptyState>{t.empty}</EmptyState> : <Answer t={t} language={language} answer={answer} />}</Section>
      <p className="tl-small"><Link href={`/owed?lang=${language}`}>{t.publicPage}</Link></p>
    </Page>
  )
}
