import { useState } from 'react'
import { Button } from '../../../../web/kit/button.tsx'
import { Chip } from '../../../../web/kit/chip.tsx'
import { Knot } from '../../../../web/kit/knot.tsx'
import { dayOf, momentOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { Thread } from '../../../../web/kit/thread.tsx'
import { giveNoteForm } from './parts.tsx'
import type { CaseProps } from './props.ts'
import { NeedList } from './needs.tsx'
import { CaseRail } from '../rail.tsx'
import { Seers } from './seers.tsx'
import { addNote, listOpenings } from '../../endpoints.ts'


export const View = (props: CaseProps) => {
  const { data, t, language, can } = props
  const [seersOpen, openSeers] = useState(false)
  return (
    <Page
      crumb={t.number({ number: data.number, day: dayOf(data.openedAt, language) })}
      title={data.callMe ?? t.noName}
      lead={t.party(data)}
      rail={<CaseRail id={data.id} t={t} current="where" locked={data.locked} keeper={can(listOpenings)} ask={t.ask} />}
      actions={<><Button icon="users-three" onPress={() => openSeers(true)}>{t.whoSees}</Button><Button kind="primary" icon="map-trifold" href={`/find-a-place?case=${data.id}`}>{t.findPlace}</Button></>}
    >
      {data.away.length > 0 && <Section title={t.away}><p>{data.away.map(a => <Chip key={a.place} strength="hers" icon="hand-palm">{t.awayLine({ place: a.label[language], km: a.km })}</Chip>)}</p></Section>}
      <NeedList {...props} />
      <Section title={t.story}>
        <Thread label={t.storyLabel}>
          {data.story.map(line => <Knot key={`${line.at}${line.said.en}`} kind={line.knot} time={`${momentOf(line.at, language)}${line.by ? ` · ${line.by}` : ''}`} at={line.at}>{line.said[language]}</Knot>)}
        </Thread>
      </Section>
      {can(addNote) && giveNoteForm(props)}
      <Seers isOpen={seersOpen} onClose={() => openSeers(false)} data={data} t={t} language={language} />
    </Page>
  )
}
