import type { z } from 'zod'
import { day, parseDay } from '../../../../algorithms/calendars/day.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { isProvinceCode, provinceOf } from '../../../../platform/places/provinces.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { Fact } from '../../../../web/kit/fact.tsx'
import { longDay, number } from '../../../../web/kit/format.ts'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { jurisdictions } from '../../coverage.ts'
import { pillars } from '../../commitment.ts'
import { countedMeasures, type readCommitments, setCoverage } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof readCommitments.output>
type Props = Shown<Data, Words<typeof en>>
type Line = Data['commitments'][number]
type Said = Pick<Props, 't' | 'language'>

const month = (text: string, language: 'en' | 'fr') => new Intl.DateTimeFormat(`${language}-CA`, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${text}-01T00:00:00Z`))

const NumberLine = ({ line: { number: n }, t, language }: Said & { line: Line }) => {
  if (!n) return null
  const c = n.coverage
  if (!c) return <p>{n.name[language]}{t.colon}{t.nobody}</p>
  const shown = n.atLeast === null ? t.fewer : t.atLeast({ n: number(n.atLeast, language) })
  return <p className="tl-num">{`${t.coverage({ n: c.jurisdictions, of: c.of, since: month(c.since ?? '2000-01', language) })} · ${t.agencies({ n: c.reporting, of: c.inScope })} · ${c.national ? t.national : t.notNational}`}<br /><b>{n.name[language]}{t.colon}{shown}</b></p>
}

const Commitment = ({ line, t, language, readOn }: Said & { line: Line; readOn: string }) => {
  const due = parseDay(line.due)
  return (
    <Item icon={line.number ? 'chart-line-up' : 'flag-checkered'} tone={line.late ? 'refused' : 'plain'} title={line.title[language]}>
      {line.late && <><Mark tone="refused">{t.late}</Mark>{' '}</>}
      {due ? t.due({ day: longDay(due, language) }) : t[`due_${line.due as 'open'}`]}{` · ${line.leads.map(l => l[language]).join(', ')}`}
      <NumberLine line={line} t={t} language={language} />
      {line.evidence.map(e => <p key={e.said.en}><Fact source={e.source[language]} read={day(readOn)} confidence={e.confidence}>{`${e.said[language]} (${t.since({ year: e.since })})`}</Fact></p>)}
      {line.evidence.length === 0 && <p><Fact source={line.source[language]} read={day(readOn)} confidence={line.confidence}>{null}</Fact></p>}
    </Item>
  )
}

/** So many late ones stand open; the rest is one press away. */
const first = 6

export const View = ({ data, t, language, reload }: Props) => {
  const { commitments, readOn } = data
  const row = (line: Line) => <Commitment line={line} t={t} language={language} readOn={readOn} />
  const counted = commitments.filter(c => c.number)
  const late = commitments.filter(c => c.late && !c.number)
  const rest = commitments.filter(c => !c.number && !c.late)
  const measureNames = Object.fromEntries(countedMeasures.map(m => [m, counted.find(c => c.number!.measure === m)?.number?.name[language] ?? m]))
  const places = Object.fromEntries(jurisdictions.map(j => [j, isProvinceCode(j) ? provinceOf(j).name[language] : t.federal]))
  return (
    <Page title={t.title} lead={t.lead} actions={<Button href={`/plan?lang=${language}`} icon="arrow-square-out">{t.publicPage}</Button>}>
      <Section title={t.countedTitle} note={counted.length}><List of={counted} keyOf={c => c.id} label={t.countedTitle} empty={t.noneCounted} row={row} /></Section>
      <Section title={t.lateTitle} note={commitments.filter(c => c.late).length}>
        <List of={late.slice(0, first)} keyOf={c => c.id} label={t.lateTitle} empty={t.noneLate} row={row} />
        {late.length > first && <details><summary>{t.moreLate({ n: late.length - first })}</summary><List of={late.slice(first)} keyOf={c => c.id} label={t.lateTitle} empty={t.noneLate} row={row} /></details>}
      </Section>
      <Section title={t.others}>
        {pillars.map(p => <details key={p}><summary>{`${t[`pillar_${p}`]} · ${t.promises({ n: rest.filter(c => c.pillar === p).length })}`}</summary><List of={rest.filter(c => c.pillar === p)} keyOf={c => c.id} label={t[`pillar_${p}`]} empty={t.noneCounted} row={row} /></details>)}
      </Section>
      <Section title={t.setTitle}>
        <p className="tl-dim">{t.setLead}</p>
        <Form of={setCoverage} fields={{ measure: { label: t.measure, options: measureNames }, jurisdiction: { label: t.jurisdiction, options: places }, inScope: { label: t.inScope }, reporting: { label: t.reporting }, since: { label: t.sinceLabel } }} send={t.save} onDone={reload} />
      </Section>
    </Page>
  )
}
