import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { Page } from '../../../../web/kit/page.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Count, Feed } from './count.tsx'
import type { Props } from './props.ts'
import { Rooms } from './rooms.tsx'

export const View = (props: Props) => {
  const { data, t, language } = props
  const [trouble, setTrouble] = useState<string | null>(null)
  const [chosen, setChosen] = useState(data.houses.find(h => h.rooms.length > 0)?.service ?? data.houses[0]?.service ?? null)
  const house = data.houses.find(h => h.service === chosen)
  const say = (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  }
  return (
    <Page title={t.title} lead={t.lead} width="form" actions={<Button icon="bed" href="/rooms">{t.toBoard}</Button>}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {!house && <EmptyState>{t.none}</EmptyState>}
      {data.houses.length > 1 && <Choice label={t.title} options={data.houses.map(h => ({ value: h.service, label: h.name }))} value={chosen} onChange={setChosen} />}
      {house && <><Rooms {...props} house={house} say={say} /><Count {...props} house={house} say={say} /><Feed {...props} house={house} say={say} /></>}
    </Page>
  )
}
