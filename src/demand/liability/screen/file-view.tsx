import { useState } from 'react'
import { day } from '../../../algorithms/calendars/day.ts'
import { Banner } from '../../../web/kit/banner.tsx'
import { Button } from '../../../web/kit/button.tsx'
import { EmptyState } from '../../../web/kit/empty-state.tsx'
import { longDay } from '../../../web/kit/format.ts'
import { Page } from '../../../web/kit/page.tsx'
import { Form } from '../../../web/kit/screen/form.tsx'
import { RefusedError } from '../../../web/kit/screen/client.ts'
import { Section } from '../../../web/kit/section.tsx'
import type { Doors } from '../endpoints.ts'
import { AddPart } from './add-part.tsx'
import type { Episode, Props } from './file-props.ts'
import { PartPanel } from './part-panel.tsx'
import { SupportCard } from './support-card.tsx'

/** A refusal that is about a person who is never accused: support is offered beside it. */
const aboutHer = (code: string) => code === 'liability.own-services' || code === 'liability.exploited' || code === 'liability.no-name'

/** One file: days, people, what may apply to each, and the counts that are proposed. */
export const fileView = (doors: Doors) => (props: Props) => {
  const { data, t, language, can, reload } = props
  const [refused, setRefused] = useState<{ code: string; say: string } | null>(null)
  const [writing, setWriting] = useState(false)
  const done = (work: Promise<unknown>) => void work.then(() => { setRefused(null); reload() }, (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setRefused({ code: error.refused.code, say: error.refused.say[language] })
  })
  const act = { ...props, doors, done }
  const title = (e: Episode) => [longDay(day(e.onDay), language), e.place ? t[`place_${e.place as 'public'}`] : null, e.inCanada === false ? t.abroad : null].filter(Boolean).join(' · ')
  return (
    <Page title={t.title({ number: data.number })} crumb={t.crumb({ province: data.province })} lead={t.lead} actions={can(doors.episode) ? <Button icon={writing ? 'x' : 'plus'} onPress={() => setWriting(!writing)}>{writing ? t.cancel : t.addEpisode}</Button> : undefined}>
      {refused && <Banner tone="refused" urgent>{refused.say}</Banner>}
      {refused && aboutHer(refused.code) && <SupportCard t={t} />}
      {writing && (
        <Form
          of={doors.episode} params={{ chargeFile: data.id }} start={{ inCanada: true }} send={t.sendEpisode} onDone={() => { setWriting(false); reload() }}
          fields={{ onDay: { label: t.day }, place: { label: t.place, options: { 'near-school-or-daycare': t['place_near-school-or-daycare'], public: t.place_public, private: t.place_private, online: t.place_online } }, inCanada: { label: t.inCanada } }}
        />
      )}
      {data.episodes.length === 0 && !writing && <EmptyState>{t.noEpisode}</EmptyState>}
      {data.episodes.map(e => (
        <Section key={e.id} title={title(e)}>
          {e.parts.map(part => <PartPanel key={part.id} {...act} part={part} />)}
          {can(doors.part) && <AddPart {...act} episode={e.id} />}
        </Section>
      ))}
    </Page>
  )
}
