import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Question } from '../../../../web/kit/question.tsx'
import { SectionRail } from '../../../../web/kit/section-rail.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { TextArea } from '../../../../web/kit/text-area.tsx'
import { needCodes } from '../../../cases/case.ts'
import { safeAnswers, type Topic, topics } from '../../call.ts'
import { endCall, markHungUp } from '../../endpoints.ts'
import type { CallProps } from './props.ts'
import { topicViews } from './topics.tsx'
import { useKept } from './use-kept.ts'
import { useKeys } from './use-keys.ts'

const topicFrom = (text: string | undefined): Topic | undefined => topics.find(x => x === text)
const firstLeft = (left: readonly string[]): Topic => topics.find(x => left.includes(x)) ?? 'who'

export const View = (props: CallProps) => {
  const { data, t, language, query, go, call, reload } = props
  const { keep, trouble } = useKept(props)
  const [first, setFirst] = useState(data.answers.firstWords ?? '')
  // An answer must not move the page under her: the topic it opened with stays until another is chosen.
  const [begun] = useState(() => firstLeft(data.left))
  const topic = topicFrom(query['topic']) ?? begun
  const open = (to: Topic) => go(`/calls/${data.id}?topic=${to}`)
  const next = () => open(topics[(topics.indexOf(topic) + 1) % topics.length]!)
  const skip = () => {
    keep({ skipped: [...new Set([...data.answers.skipped, topic])] as never })
    next()
  }
  const pick = (n: number) => {
    const need = needCodes[n - 1]
    if (topic === 'needs' && need) keep({ needs: (data.answers.needs.includes(need) ? data.answers.needs.filter(x => x !== need) : [...data.answers.needs, need]) as never })
  }
  useKeys({ pick, skip, next })
  const TopicView = topicViews[topic]
  const asked = (x: Topic) => (data.left.includes(x) ? t[x] : `${t[x]} ✓`)
  return (
    <Page
      title={t.title} lead={t.lead}
      rail={<SectionRail label={t.rail} sections={topics.map(x => ({ key: x, label: asked(x), href: `/calls/${data.id}?topic=${x}`, current: x === topic }))} />}
      actions={data.state === 'case opened' ? undefined : <Button kind="primary" icon="map-trifold" href={`/find-a-place?call=${data.id}`}>{t.findPlace}</Button>}
    >
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {data.state !== 'open' && <Mark tone="waiting">{data.state === 'she hung up' ? t.hungUpNote : t.becameCase}</Mark>}
      <Choice label={t.safe} options={safeAnswers.map(s => ({ value: s, label: t[`safe_${s}`] }))} value={data.safe} onChange={safe => keep({ safe: safe as never })} />
      <TextArea label={t.first} help={t.firstHelp} value={first} rows={5} maxLength={4000} onChange={setFirst} />
      <p><Button small busy={false} disabled={first === (data.answers.firstWords ?? '')} onPress={() => keep({ firstWords: first === '' ? null : first })}>{t.keep}</Button></p>
      <Section title={t[topic]} note={data.answers.skipped.includes(topic) ? t.skipped : undefined}>
        <Question onNext={next} onSkip={skip}><TopicView data={data} t={t} language={language} keep={keep} /></Question>
      </Section>
      <Section title={t.after}>
        <p>
          <Button icon="handshake" href={`/calls/${data.id}/read`}>{t.readToHer}</Button>{' '}
          <Button icon="coins" href={`/calls/${data.id}/money`}>{t.money}</Button>{' '}
          <Button icon="phone" onPress={() => void call(markHungUp, { params: { call: data.id } }).then(reload)}>{t.hungUp}</Button>{' '}
          <Button kind="bare" onPress={() => void call(endCall, { params: { call: data.id } }).then(() => go('/calls/new'))}>{t.noCase}</Button>
        </p>
        <p className="tl-small">{t.noCaseHelp}</p>
      </Section>
    </Page>
  )
}
