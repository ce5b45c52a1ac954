import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { Mark } from '../../../../web/kit/mark.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../i18n/words.ts'
import { setSetting, type Settings } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof Settings>, Words<typeof en>>
type One = Props['data']['settings'][number]

const SettingPart = ({ one, t, language, reload }: Props & { one: One }) => (
  <Section title={one.said[language]} note={t.now({ n: one.now })}>
    <p>{one.help[language]}</p>
    <p className="tl-small tl-dim">{t.usual({ n: one.usual, least: one.least, most: one.most })}</p>
    {one.chosen.map(c => <Item key={c.since} icon="clock" title={t.chosen({ n: c.value, since: c.since, by: c.by ?? '' })}>{c.inForce && <Mark tone="settled">{t.inForce}</Mark>}</Item>)}
    <Form key={one.chosen.length} of={setSetting} fixed={{ name: one.name }} start={{ value: one.now }} fields={{ value: { label: t.value }, since: { label: t.since, help: t.sinceHelp } }} send={t.send} onDone={reload} />
  </Section>
)

export const View = (shown: Props) => {
  const { data, t } = shown
  return (
    <Page title={t.title} lead={t.lead} actions={<Button href="/agency">{t.agency}</Button>}>
      {data.settings.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {data.settings.map(one => <SettingPart key={one.name} {...shown} one={one} />)}
    </Page>
  )
}
