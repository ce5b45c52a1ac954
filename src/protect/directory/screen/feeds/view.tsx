import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { type listFeeds, saySame, unsaySame } from '../../endpoints.ts'
import { ForEditors } from '../../../list-corrections/screen/for-editors.tsx'
import type { en } from './en.ts'
import { ReadList } from './read-list.tsx'

type Data = z.infer<typeof listFeeds.output>
type Props = Shown<Data, Words<typeof en>>

export const View = ({ data, t, language, can, call, reload }: Props) => {
  const day = (d: string | null) => (d === null ? t.never : new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${d}T12:00:00`)))
  const why = { name: t.why_name, phone: t.why_phone, place: t.why_place } as Readonly<Record<string, string>>
  const one = (a: string, b: string) => void call(saySame, { input: { a, b } }).then(reload)
  const undo = (same: string) => void call(unsaySame, { params: { same } }).then(reload)
  return (
    <Page title={t.title} lead={t.lead} actions={<Button icon="download-simple" href="/api/directory/export">{t.exportAll}</Button>}>
      <ReadList t={t} language={language} call={call} reload={reload} />
      <Section title={t.feeds} {...(data.held > 0 ? { note: t.held({ count: data.held }) } : {})}>
        <List of={data.feeds} keyOf={f => f.id} label={t.feeds} empty={t.noFeeds} panel row={f => <Item icon="buildings" title={f.name}>{t.feed({ services: f.services, day: day(f.readOn) })}{f.licence ? ` · ${f.licence}` : ''}</Item>} />
      </Section>
      <ForEditors call={call} language={language} />
      <Section title={t.alike}>
        <List
          of={data.alike} keyOf={p => `${p.a}${p.b}`} label={t.alike} empty={t.noAlike} panel
          row={p => (
            <Item
              icon="users" title={t.both({ a: p.nameA, b: p.nameB })}
              action={p.same !== null ? <Button small onPress={() => undo(p.same!)}>{t.undo}</Button> : can(saySame) ? <Button small onPress={() => one(p.a, p.b)}>{t.same}</Button> : undefined}
            >
              {p.same !== null && <><Mark tone="settled">{t.isSame}</Mark> </>}{p.why.map(w => why[w] ?? w).join(', ')}
            </Item>
          )}
        />
      </Section>
    </Page>
  )
}
