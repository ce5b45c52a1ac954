import { useState } from 'react'
import type { z } from 'zod'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { Act } from '../../../accounts/screen/act.tsx'
import type { Words } from '../../../i18n/words.ts'
import { endCover, type readCovers, setCover } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof readCovers.output>, Words<typeof en>>

const MakeCover = ({ data, t, me, reload }: Props) => {
  const [absent, setAbsent] = useState<string | null>(null)
  const [cover, setCoverMember] = useState<string | null>(null)
  const people = data.colleagues.map(c => ({ value: c.id, label: c.name }))
  return (
    <Section title={t.make}>
      <p>{t.means}</p>
      <Choice label={t.absent} options={people} value={absent} onChange={setAbsent} />
      <Choice label={t.cover} options={people.filter(p => p.value !== absent && p.value !== me.id)} value={cover} onChange={setCoverMember} />
      <Form of={setCover} fixed={{ absent: absent ?? undefined, cover: cover ?? undefined }} fields={{ absent: { label: t.absent }, cover: { label: t.cover }, from: { label: t.from }, until: { label: t.until } }} send={t.send} onDone={reload} />
    </Section>
  )
}

export const View = (shown: Props) => {
  const { data, t, reload } = shown
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.covers}>
        <List of={data.covers} keyOf={c => c.id} label={t.covers} empty={t.none} panel row={c => (
          <Item icon="users" title={t.pair({ absent: c.absent, cover: c.cover })} action={c.runs ? <Act of={endCover} params={{ cover: c.id }} said={t.end} onDone={reload} /> : undefined}>
            <Mark tone={c.runs ? 'settled' : 'plain'}>{c.runs ? t.runs : t.over}</Mark>{' '}<span className="tl-num">{t.days({ from: c.from, until: c.until, n: c.records })}</span>
          </Item>
        )} />
      </Section>
      <MakeCover key={data.covers.length} {...shown} />
    </Page>
  )
}
