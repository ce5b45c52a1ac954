import type { Words } from '../../../../platform/i18n/words.ts'
import { Button } from '../../../../web/kit/button.tsx'
import { CapacityAge } from '../../../../web/kit/capacity-age.tsx'
import { PlaceCard } from '../../../../web/kit/place-card.tsx'
import { Reasons } from '../../../../web/kit/reasons.tsx'
import { Icon } from '../../../../web/icons/icon.tsx'
import type { en } from './en.ts'
import type { Found } from './use-search.ts'

type Place = Found['places'][number]
type Props = { place: Place; number: number; chosen: boolean; t: Words<typeof en>; language: 'en' | 'fr'; busy: boolean; onHold: (() => void) | null }

const dayOf = (iso: string, language: 'en' | 'fr') => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(iso))

/** One ranked place with its reasons; a clause opened shows when the house told it. */
export const PlaceLine = ({ place, number, chosen, t, language, busy, onHold }: Props) => {
  const say = (clauses: Place['fits']) => clauses.map(c => ({ said: c.said[language], behind: (place.feed === null ? t.checked : t.checkedInList)({ day: dayOf(`${c.verifiedOn}T12:00:00`, language) }) }))
  const way = [place.band?.[language], place.way?.[language]].filter(x => x !== undefined).join(', ')
  const c = place.capacity
  const meta = (
    <>
      {way !== '' && <span className="tl-capacity"><Icon name={place.means.includes('flight') ? 'airplane-tilt' : place.means.includes('rail') ? 'path' : 'car'} size={15} />{way}</span>}
      {place.feed !== null && <span className="tl-capacity"><Icon name="table" size={15} />{t.fromList({ list: place.feed })}</span>}
      {c ? <CapacityAge free={c.free} minutesAgo={c.minutesAgo} since={dayOf(c.countedAt, language)} /> : <span className="tl-capacity is-unknown"><Icon name="question" size={15} />{t.notCounted}</span>}
    </>
  )
  return (
    <PlaceCard
      number={number} name={place.name} meta={meta} best={chosen}
      actions={chosen ? <>{onHold && <Button kind="primary" busy={busy} onPress={onHold}>{t.hold}</Button>}{place.phone && <Button icon="phone" href={`tel:${place.phone}`}>{t.call({ phone: place.phone })}</Button>}{place.feed === null && <Button kind="bare" href={`/services/${place.service}`}>{t.more}</Button>}</> : undefined}
    >
      <Reasons fits={say(place.fits)} traded={say(place.traded)} ask={say(place.ask)} />
    </PlaceCard>
  )
}
