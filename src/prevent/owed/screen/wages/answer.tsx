import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import type { Confidence, Language } from '../../../../algorithms/facts/sourced.ts'
import { cents } from '../../../../algorithms/money/cents.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Fact } from '../../../../web/kit/fact.tsx'
import { longDay, money, number } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import { Unconfirmed } from '../../../../web/kit/unconfirmed.tsx'
import type { WeekAnswer } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = { readonly t: Words<typeof en>; readonly language: Language; readonly answer: WeekAnswer }

const headline = ({ t, language, answer: a }: Props): string => {
  const sum = (n: number) => money(cents(n), language)
  const said = a.verdict === 'cannot' ? t.cannotSum : a.verdict === 'range' ? t.between({ low: sum(a.lowCents), high: sum(a.highCents) }) : sum(a.highCents)
  return `${t.lost}${language === 'fr' ? '\u00a0' : ''}: ${a.atLeast ? `${t.atLeast} ` : ''}${said} (${t.estimated})`
}

const askable = ({ t, language, answer: { askable: a, highCents } }: Props): string[] => {
  const sum = (n: number) => money(cents(n), language)
  if (highCents === 0) return [t.nothing]
  return [...(a.cents > 0 ? [`${t.ask} ${sum(a.cents)}.`] : []), ...(a.cannotSayCents > 0 ? [`${sum(a.cannotSayCents)}. ${t.askCannot}`] : []), ...(a.outsideCents > 0 ? [`${t.outside}: ${sum(a.outsideCents)}.`] : [])]
}

/** The week as a table with its sections; what cannot be said is a sentence, never zero. */
export const Answer = (props: Props) => {
  const { t, language, answer: a } = props
  const sum = (n: number) => money(cents(Math.round(n)), language)
  const day = (on: string) => longDay(on as PlainDate, language)
  const mark = (confidence: string) => (confidence === 'unverified' ? <>{' '}<Unconfirmed /></> : null)
  return (
    <>
      <Banner tone={a.verdict === 'cannot' ? 'ask' : 'plain'}><p><b>{headline(props)}</b></p><p className="tl-small">{t.weekOf({ from: day(a.from), to: day(a.to), hours: number(a.hours, language, Number.isInteger(a.hours) ? 0 : 2), place: a.place.name[language] })}</p>{a.verdict === 'cannot' ? <p>{t.cannotSumNote}</p> : askable(props).map(line => <p key={line}>{line}</p>)}</Banner>
      {a.flags.map(f => <Banner key={f.code} tone="ask" line>{f.says[language]}</Banner>)}
      {a.readings.length > 1 && <Section level={3} title={t.readingsTitle}>{a.readings.map(r => <Item key={r.as?.en ?? ''} title={r.as?.[language] ?? t.readingNone}>{r.cannot ? t.cannotSum : r.lowCents === r.highCents ? sum(r.highCents) : t.between({ low: sum(r.lowCents), high: sum(r.highCents) })}</Item>)}</Section>}
      {a.countedPaidCents !== null && <p className="tl-small tl-dim">{t.paidCounted({ sum: sum(a.countedPaidCents) })}</p>}
      <Table
        caption={t.linesTitle} captioned rows={a.lines.map((l, i) => ({ ...l, key: String(i) }))} keyOf={l => l.key} empty={t.nothing}
        columns={[
          { key: 'what', label: t.what, cell: l => <>{t[`rule.${l.rule as 'overtime'}`]}<br /><span className="tl-small tl-dim">{l.why[language]}</span></> },
          { key: 'section', label: t.section, cell: l => <>{l.cite[language]}{mark(l.confidence)}</> },
          { key: 'when', label: t.when, cell: l => (l.owedCents === 0 ? '' : <>{l.window.says[language]}{mark(l.window.confidence)}</>) },
          { key: 'due', label: t.due, numeric: true, cell: l => sum(l.dueCents) },
          { key: 'paid', label: t.paid, numeric: true, cell: l => sum(l.paidCents) },
          { key: 'owed', label: t.owed, numeric: true, cell: l => sum(l.owedCents) },
        ]}
      />
      <Section level={3} title={t.reachTitle}><p>{a.lookBack.months === null || a.lookBack.opensOn === null ? t.reachCannot : t.reach({ months: a.lookBack.months, day: day(a.lookBack.opensOn) })} <span className="tl-small tl-dim">{a.lookBack.cite[language]}{mark(a.lookBack.confidence)}</span></p></Section>
      {a.deadlines.length > 0 && <Section level={3} title={t.datesTitle}>{a.deadlines.map(d => <p key={d.id}>{d.why[language]} <b>{d.dueOn === null ? t.noDay : t.byDay({ day: day(d.dueOn) })}</b> <span className="tl-small tl-dim">{d.cite[language]}{mark(d.confidence)}</span></p>)}</Section>}
      {a.cannot.length > 0 && <Section level={3} title={t.cannotTitle}>{a.cannot.map((c, i) => <p key={`${c.code}-${String(i)}`}>{c.what[language]} <b>{t.cannotSum}.</b> {c.why[language]}</p>)}</Section>}
      {a.questions.length > 0 && <Section level={3} title={t.questionsTitle}>{a.questions.map(q => <p key={q.code}>{q.ask[language]}</p>)}</Section>}
      <Section level={3} title={t.assumedTitle}>{a.assumed.map((s, i) => <p key={`${s.code}-${String(i)}`} className="tl-small">{s.says[language]}</p>)}</Section>
      <Section level={3} title={t.sources}>{a.sources.map(s => <p key={s.id} className="tl-small"><Fact source={s.address ?? s.title} read={a.readOn as PlainDate} confidence={s.kind as Confidence} {...(s.address === null ? {} : { href: s.address })}>{s.title}</Fact></p>)}</Section>
      <p className="tl-small tl-dim">{t.notAdvice}</p>
    </>
  )
}
