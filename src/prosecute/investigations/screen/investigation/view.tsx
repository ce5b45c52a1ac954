import { useState } from 'react'
import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Knot } from '../../../../web/kit/knot.tsx'
import { dayOf, momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Thread } from '../../../../web/kit/thread.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import { addReference, changeInvestigation, type readInvestigation } from '../../endpoints.ts'
import { harms, investigationStates } from '../../investigation.ts'
import { sourceOptions } from '../graded.tsx'
import { InvestigationRail, wordOf } from '../rail.tsx'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readInvestigation.output>, Words<typeof en>>

export const View = (props: Props) => {
  const { data, t, language, can } = props
  return (
    <Page
      crumb={[data.references[0]?.number, t.opened({ day: dayOf(data.openedAt, language) })].filter(Boolean).join(' · ')} title={data.name}
      lead={t.lead({ harm: wordOf(t, `harm_${data.harm}`), state: wordOf(t, `state_${data.state}`), lead: data.lead })}
      rail={<InvestigationRail id={data.id} t={t} current="story" locked={data.locked} />}
    >
      <Section title={t.numbers}>{data.references.map(r => <Item key={`${r.system}${r.number}`} icon="identification-card" title={<span className="tl-num">{r.number}</span>}>{`${r.system}, ${t.of(r)}`}</Item>)}</Section>
      <Section title={t.story}>
        <Thread label={t.storyLabel}>
          {data.story.map(line => <Knot key={`${line.at}${line.said.en}`} kind={line.knot} time={`${momentOf(line.at, language)}${line.by ? ` · ${line.by}` : ''}`} at={line.at}>{line.said[language]}</Knot>)}
        </Thread>
      </Section>
      {can(changeInvestigation) && <Changes {...props} />}
    </Page>
  )
}

const Changes = ({ data, t, reload }: Props) => {
  const [open, setOpen] = useState<'change' | 'another' | null>(null)
  const params = { investigation: data.id }
  const done = () => { setOpen(null); reload() }
  if (open === null) return <p><Button onPress={() => setOpen('change')}>{t.change}</Button> <Button onPress={() => setOpen('another')}>{t.another}</Button></p>
  return open === 'change' ? (
    <Section title={t.change}><Form of={changeInvestigation} params={params} version={data.version} start={{ name: data.name, harm: data.harm, state: data.state }} fields={{ name: { label: t.name }, harm: { label: t.harm, options: sourceOptions(t, 'harm', harms) }, state: { label: t.state, options: sourceOptions(t, 'state', investigationStates) } }} send={t.save} onDone={done} /></Section>
  ) : (
    <Section title={t.another}><Form of={addReference} params={params} fields={{ system: { label: t.system }, number: { label: t.number } }} send={t.save} onDone={done} /></Section>
  )
}
