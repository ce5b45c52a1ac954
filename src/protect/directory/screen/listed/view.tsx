import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { searchDirectory } from '../../endpoints.ts'
import { SayWrong } from '../../../list-corrections/screen/say-wrong.tsx'
import type { en } from './en.ts'
import './listed.css'

type Data = z.infer<typeof searchDirectory.output>
type Found = Data['found'][number]
type Props = Shown<Data, Words<typeof en>>

export const View = ({ data, t, language, go }: Props) => {
  const [text, setText] = useState(data.text)
  const day = (d: string) => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${d.slice(0, 10)}T12:00:00`))
  const about = (f: Found) => [f.organization === f.name ? '' : f.organization, f.place, f.topics.map(topic => topic[language]).join(', ')].filter(part => part !== '').join(' · ')
  return (
    <Page title={t.title} lead={t.lead({ total: data.total })}>
      <form className="tl-listed-ask" role="search" onSubmit={event => { event.preventDefault(); go(`/directory/search?${new URLSearchParams({ text })}`) }}>
        <TextField label={t.search} help={t.hint} value={text} onChange={setText} maxLength={200} />
        <Button type="submit" icon="magnifying-glass">{t.find}</Button>
      </form>
      <List
        of={data.found} keyOf={f => f.id} label={t.label} empty={data.text === '' ? t.start : t.none} panel
        row={f => (
          <Item
            icon={f.feed === null ? 'house-line' : 'buildings'} title={f.feed === null ? <Link href={`/services/${f.id}`} quiet>{f.name}</Link> : f.name}
            action={f.phone ? <Button small icon="phone" href={`tel:${f.phone}`}>{t.call({ phone: f.phone })}</Button> : undefined}
          >
            {about(f)}<br />
            {f.feed === null ? (f.checkedOn ? t.checked({ day: day(f.checkedOn) }) : '') : <><Mark tone="ask">{t.notChecked}</Mark> {t.from({ feed: f.feed, day: day(f.readOn) })}<SayWrong entry={f.id} language={language} /></>}
          </Item>
        )}
      />
    </Page>
  )
}
