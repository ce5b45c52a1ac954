import type { Said } from '../../../../algorithms/facts/sourced.ts'
import { Fact } from '../../../../web/kit/fact.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import type { Data, Props } from './props.ts'

type Dimension = Data['result']['dimensions'][number]
const tones = { positive: 'ask', 'not-shown': 'plain', 'cannot-say': 'plain' } as const

/** Dimensions and sentences, on which answers, what is not known, what to do next. No word about what the person is. */
export const Result = ({ data, t, language }: Props) => {
  const { result } = data
  const named = { positive: t.present, 'not-shown': t.notShown, 'cannot-say': t.cannotSay }
  const list = (title: string, of: readonly Said[]) => of.length > 0 && <><p className="tl-small tl-faint">{title}</p><ul className="tl-screening-list">{of.map(s => <li key={s.en}>{s[language]}</li>)}</ul></>
  const dimension = (d: Dimension) => (
    <Section key={d.dimension} level={3} title={d.name[language]} note={<Mark tone={tones[d.status]} icon={d.status === 'positive' ? 'info' : 'minus-circle'}>{named[d.status]}</Mark>}>
      {list(t.onAnswers, d.on)}
      {list(t.notCounted, d.notCounted)}
      {list(t.unknownTitle, d.unknown)}
      {d.skipped > 0 && <p className="tl-small tl-faint">{t.skipped({ n: d.skipped })}</p>}
    </Section>
  )
  return (
    <Section title={t.result}>
      <p className="tl-dim">{t.resultLead}</p>
      {result.reading.map(s => <p key={s.en}>{s[language]}</p>)}
      {result.dimensions.filter(d => d.status === 'positive' || d.on.length + d.notCounted.length + d.unknown.length > 0).map(dimension)}
      <Section level={3} title={t.next}><ul className="tl-screening-list">{result.steps.map(s => <li key={s.step}>{s.say[language]}</li>)}</ul></Section>
      <Section level={3} title={t.rule}><Fact source={result.rule.source} read={result.rule.read} confidence={result.rule.confidence}>{result.rule.said[language]}</Fact></Section>
      <Section level={3} title={t.limits}><ul className="tl-screening-list">{result.limits.map(s => <li key={s.en}>{s[language]}</li>)}</ul></Section>
    </Section>
  )
}
