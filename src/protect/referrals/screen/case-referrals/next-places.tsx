import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Button } from '../../../../web/kit/button.tsx'
import { CapacityAge } from '../../../../web/kit/capacity-age.tsx'
import { EmptyState } from '../../../../web/kit/empty-state.tsx'
import { PlaceCard } from '../../../../web/kit/place-card.tsx'
import { Reasons } from '../../../../web/kit/reasons.tsx'
import { RefusedError } from '../../../../web/kit/screen/client.ts'
import { Section } from '../../../../web/kit/section.tsx'
import { holdForCase, type Place } from '../../../matching/endpoints.ts'
import { readNext } from '../../endpoints.ts'
import type { Props } from './props.ts'

type Found = z.infer<typeof readNext.output>
type Next = z.infer<typeof Place>
export type HeldNext = { readonly hold: string; readonly name: string; readonly room: string; readonly until: string }

/** The next places for her, without a search: one press keeps a room while she is asked. */
export const NextPlaces = ({ t, language, params, call, onHeld }: Props & { onHeld: (held: HeldNext) => void }) => {
  const id = params['case']!
  const [found, setFound] = useState<Found | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const told = (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error
    setTrouble(error.refused.say[language])
  }
  useEffect(() => void call(readNext, { params: { case: id } }).then(setFound, told), [id])
  const dayOf = (iso: string) => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(iso.length > 10 ? iso : `${iso}T12:00:00`))
  const say = (p: Next) => (clauses: Next['fits']) => clauses.map(c => ({ said: c.said[language], behind: t.toldOn({ day: dayOf(p.verifiedOn) }) }))
  const keep = (p: Next) => void call(holdForCase, { params: { case: id }, input: { service: p.service, arrives: 'tonight' } }).then(held => onHeld({ hold: held.hold, name: p.name, room: held.room, until: held.until }), told)
  return (
    <Section title={t.nextTitle} {...(found?.near ? { note: found.near[language] } : {})}>
      {trouble && <Banner tone="refused">{trouble}</Banner>}
      {found?.places.length === 0 && <EmptyState>{t.nextNone}</EmptyState>}
      {found?.places.map((p, i) => (
        <PlaceCard
          key={p.service} number={i + 1} name={p.name} best={i === 0} meta={<>{p.way && <span className="tl-capacity">{p.way[language]}</span>}{p.capacity ? <CapacityAge free={p.capacity.free} minutesAgo={p.capacity.minutesAgo} since={dayOf(p.capacity.countedAt)} /> : <span className="tl-capacity is-unknown">{t.notCounted}</span>}</>}
          actions={<>{p.capacity && p.capacity.free > 0 && <Button {...(i === 0 ? { kind: 'primary' as const } : {})} onPress={() => keep(p)}>{t.keepRoom}</Button>}{p.phone && <Button icon="phone" href={`tel:${p.phone}`}>{p.phone}</Button>}</>}
        >
          <Reasons fits={say(p)(p.fits)} traded={say(p)(p.traded)} ask={say(p)(p.ask)} />
        </PlaceCard>
      ))}
    </Section>
  )
}
