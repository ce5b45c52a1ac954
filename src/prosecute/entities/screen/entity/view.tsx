import { useState } from 'react'
import type { z } from 'zod'
import type { PlainDate } from '../../../../algorithms/calendars/day.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { shortDay } from '../../../../web/kit/format.ts'
import { Link } from '../../../../web/kit/link.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { localDayOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Table } from '../../../../web/kit/table.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { addStatement, addTie, type readEntity, withdrawStatement } from '../../endpoints.ts'
import { type EntityKind, mayTie, propertiesOf, ties } from '../../entity.ts'
import { Grade, sourceOptions } from '../../../investigations/screen/graded.tsx'
import { InvestigationRail, named, wordOf } from '../../../investigations/screen/rail.tsx'
import { FromSource } from '../from-source.tsx'
import type { en } from './en.ts'

type Data = z.infer<typeof readEntity.output>
type Props = Shown<Data, Words<typeof en>>
type Line = Data['said'][number]

const What = ({ line, t, id }: { line: Line; t: Words<typeof en>; id: string }) => {
  if (line.other === null) return <>{wordOf(t, `prop_${line.property}`)}</>
  const other = <Link href={`/investigations/${id}/entities/${line.other.id}`}>{named(t, line.other)}</Link>
  const tie = wordOf(t, `tie_${line.property}`)
  return line.outward ? <>{tie} {other}</> : <>{other} {tie}</>
}

export const View = (props: Props) => {
  const { data, t, params, language, can, call, reload } = props
  const id = params['investigation']!
  const withdraw = (statement: string) => void call(withdrawStatement, { params: { investigation: id, statement } }).then(reload)
  return (
    <Page
      crumb={`${data.name} · ${wordOf(t, `kind_${data.kind}`)}${data.role ? `, ${wordOf(t, `role_${data.role}`)}` : ''}`} title={named(t, { kind: data.kind, label: data.label, number: data.number })}
      lead={t.lead({ statements: t.statements({ n: data.statements }), fragments: data.fragments > 1 ? t.fragments({ n: data.fragments }) : null })} rail={<InvestigationRail id={id} t={t} current="entities" />}
    >
      {data.kind === 'exploited' && <Banner tone="hers" icon="shield">{t.hers}</Banner>}
      <Table
        caption={t.label} rows={data.said} keyOf={s => s.id} empty={t.empty}
        columns={[
          { key: 'what', label: t.what, cell: s => <What line={s} t={t} id={id} /> },
          { key: 'value', label: t.value, cell: s => s.value ?? '' },
          { key: 'grade', label: t.grade, cell: s => <Grade t={t} source={s.sourceGrade} information={s.informationGrade} /> },
          { key: 'from', label: t.from, cell: s => [wordOf(t, `source_${s.source}`), s.sourceSays].filter(Boolean).join(', ') },
          { key: 'day', label: t.day, cell: s => (s.saidOn ? shortDay(s.saidOn as PlainDate, language) : t.since({ day: shortDay(localDayOf(s.recordedAt), language) })) },
          { key: 'act', label: '', cell: s => (s.withdrawn ? <Mark tone="plain">{t.withdrawn}</Mark> : can(withdrawStatement) ? <Button small kind="bare" onPress={() => withdraw(s.id)}>{t.withdraw}</Button> : null) },
        ]}
      />
      {can(addStatement) && <Adding {...props} id={id} />}
    </Page>
  )
}

const Adding = ({ data, t, reload, id }: Props & { id: string }) => {
  const [open, setOpen] = useState<'said' | 'tie' | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [what, setWhat] = useState<string | null>(null)
  const params = { investigation: id, entity: data.id }
  const done = () => { setOpen(null); setTo(null); setWhat(null); reload() }
  const kind = data.kind as EntityKind
  const properties = propertiesOf[kind]
  const other = data.others.find(o => o.id === to)
  const fitting = (o: { kind: string }) => ties.filter(tie => mayTie(kind, tie, o.kind as EntityKind))
  const choices = (prefix: string, values: readonly string[]) => Object.entries(sourceOptions(t, prefix, values)).map(([value, label]) => ({ value, label }))
  if (open === 'said') {
    return (
      <Section title={t.addSaid}>
        <Choice label={t.property} options={choices('prop', properties)} value={what} onChange={setWhat} />
        {what && <FromSource key={what} t={t} of={addStatement} params={params} fixed={{ property: what }} tips={data.tips} fields={{ value: { label: t.value } }} send={t.save} onDone={done} />}
      </Section>
    )
  }
  if (open === 'tie') {
    return (
      <Section title={t.addTie}>
        <Choice label={t.other} options={data.others.filter(o => fitting(o).length > 0).map(o => ({ value: o.id, label: named(t, o), note: wordOf(t, `kind_${o.kind}`) }))} value={to} onChange={id => { setTo(id); setWhat(null) }} />
        {other && <Choice label={t.tie} options={choices('tie', fitting(other))} value={what} onChange={setWhat} />}
        {other && what && <FromSource key={`${other.id}${what}`} t={t} of={addTie} params={params} fixed={{ other: other.id, tie: what }} quiet={[kind, other.kind].includes('exploited')} tips={data.tips} fields={{}} send={t.save} onDone={done} />}
      </Section>
    )
  }
  return <p>{properties.length > 0 && <Button icon="plus" onPress={() => setOpen('said')}>{t.addSaid}</Button>} <Button icon="link-simple" onPress={() => setOpen('tie')}>{t.addTie}</Button></p>
}
