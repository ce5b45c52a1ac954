import { useState } from 'react'
import type { z } from 'zod'
import type { Words } from '../../../../platform/i18n/words.ts'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import type { Shown } from '../../../../web/kit/screen/page.ts'
import { type listDoors, placeAtArrival } from '../../endpoints.ts'
import type { en } from './en.ts'

type Props = Shown<z.infer<typeof listDoors.output>, Words<typeof en>>
type Seen = { readonly service: string; readonly address: string | null; readonly viewsLeft: number } | null

/** The address stands on the screen only while it is looked at; it is in no list, no title and no address of a page. */
export const View = ({ data, t, language, call }: Props) => {
  const [seen, setSeen] = useState<Seen>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const time = (iso: string) => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
  const show = (service: string) => void call(placeAtArrival, { params: { service } }).then(got => setSeen({ service, ...got }), (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  })
  return (
    <Page title={t.title} lead={t.lead} width="form">
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {data.doors.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {data.doors.map(d => (
        <Section key={d.service} title={d.name} note={t.until({ time: time(d.until) })}>
          {seen?.service === d.service ? (
            <>
              <Banner tone="plain" icon="map-pin" action={<Button small onPress={() => setSeen(null)}>{t.hide}</Button>}><b>{seen.address ?? t.noAddress}</b></Banner>
              <p className="tl-small">{t.keepIt} {t.left({ n: seen.viewsLeft })}</p>
            </>
          ) : <p><Button kind="primary" icon="map-pin" onPress={() => show(d.service)}>{t.show}</Button></p>}
        </Section>
      ))}
    </Page>
  )
}
