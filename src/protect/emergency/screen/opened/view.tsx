import { spokenIn } from '../../../../platform/i18n/spoken-in.ts'
import type { z } from 'zod'
import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Item } from '../../../../web/kit/item.tsx'
import { List } from '../../../../web/kit/list.tsx'
import { clockOf } from '../../../../web/kit/moments.ts'
import { Page } from '../../../../web/kit/page.tsx'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { Section } from '../../../../web/kit/section.tsx'
import type { Words } from '../../../../platform/i18n/words.ts'
import type { readOpened } from '../../endpoints.ts'
import type { en } from './en.ts'

type Data = z.infer<typeof readOpened.output>

/** What keeps her safe first. Nothing here can be changed, sent on or taken out. */
export const View = ({ data, t, language, go }: Shown<Data, Words<typeof en>>) => {
  const c = data.contact
  return (
    <Page title={t.title({ number: data.number })} lead={t.lead({ minutes: data.minutesLeft, clock: clockOf(data.until) })} actions={<Button small onPress={() => go('/emergency')}>{t.back}</Button>}>
      <Section title={t.alerts}><List of={data.alerts} keyOf={a => a.id} label={t.alerts} empty={t.noAlerts} row={a => <Item icon="first-aid" tone="waiting" title={t[`kind_${a.kind}`]}>{a.words}</Item>} /></Section>
      <Section title={t.contact}>
        {c === null ? <EmptyState>{t.noContact}</EmptyState> : (
          <Item icon="phone" title={`${t[`channel_${c.channel as 'text'}`]}, ${t[`hours_${c.hours as 'any'}`]}`}>
            {c.number !== null && <p className="tl-num">{c.number}</p>}
            {c.wording !== null && <p>{`${t.wording}${language === 'fr' ? '\u00a0' : ''}: ${c.wording}`}</p>}
          </Item>
        )}
      </Section>
      <Section title={t.away}><List of={data.away} keyOf={a => `${a.label.en}-${a.km}`} label={t.away} empty={t.noAway} row={a => <Item icon="map-trifold" title={t.awayLine({ place: a.label[language], km: a.km })} />} /></Section>
      <Section title={t.who}><p>{t.party({ adults: data.adults, children: data.children, language: spokenIn(data.language, language) })}</p></Section>
    </Page>
  )
}
