import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { ComboChoice } from '../../../../web/kit/combo-choice.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Link } from '../../../../web/kit/link.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { TextField } from '../../../../web/kit/text-field.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { provinces } from '../../../../platform/places/provinces.ts'
import type { listDirectory } from '../../endpoints.ts'
import type { en } from './en.ts'
import './directory.css'

type T = Words<typeof en>
type Props = Shown<z.infer<typeof listDirectory.output>, T>
const freshMs = 90 * 86_400_000

export const View = ({ data, t, language, query, go }: Props) => {
  const [text, setText] = useState(query['text'] ?? '')
  const [province, setProvince] = useState(query['province'] ?? '')
  const day = (d: string) => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(`${d}T12:00:00`))
  const address = (after: string | null) => `/directory?${new URLSearchParams({ ...(text ? { text } : {}), ...(province ? { province } : {}), ...(after ? { after } : {}) })}`
  const fresh = (d: string) => Date.parse(data.today) - Date.parse(d) <= freshMs
  const next = data.next
  return (
    <Page title={t.title} lead={t.lead({ count: data.count })}>
      <form className="tl-directory-ask" role="search" onSubmit={event => { event.preventDefault(); go(address(null)) }}>
        <TextField label={t.search} value={text} onChange={setText} maxLength={100} />
        <ComboChoice label={t.province} value={province === '' ? 'all' : province} onChange={value => setProvince(value === 'all' ? '' : value)} options={[{ value: 'all', label: t.everywhere }, ...provinces.map(p => ({ value: p.code, label: p.name[language] }))]} />
        <Button type="submit" icon="magnifying-glass">{t.find}</Button>
      </form>
      <List
        of={data.services} keyOf={s => s.id} label={t.label} empty={t.empty} panel
        row={s => (
          <Item icon="house-line" title={<Link href={`/services/${s.id}`} quiet>{s.name}</Link>} action={s.lastDay === data.today ? <Mark tone="refused">{t.closesToday}</Mark> : fresh(s.verifiedOn) ? <span className="tl-small tl-faint">{t.checked({ day: day(s.verifiedOn) })}</span> : <Mark tone="ask">{t.old({ day: day(s.verifiedOn) })}</Mark>}>
            {(t as unknown as Record<string, string>)[`kind_${s.kind}`] ?? s.kind}, {provinces.find(p => p.code === s.province)?.name[language] ?? s.province}{s.phone ? ` · ${s.phone}` : ''}
          </Item>
        )}
        {...(next ? { more: () => go(address(next)) } : {})}
      />
    </Page>
  )
}
