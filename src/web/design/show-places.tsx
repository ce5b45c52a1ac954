import { AreaMap, type LonLat } from '../kit/area-map.tsx'
import { Button } from '../kit/button.tsx'
import { CapacityAge } from '../kit/capacity-age.tsx'
import { Fact } from '../kit/fact.tsx'
import { day } from '../../algorithms/calendars/day.ts'
import { Filters } from '../kit/filters.tsx'
import { PlaceCard } from '../kit/place-card.tsx'
import { Reasons } from '../kit/reasons.tsx'
import { Relaxations } from '../kit/relaxations.tsx'
import { RuledOut } from '../kit/ruled-out.tsx'
import { Section } from '../kit/section.tsx'
import { Choice } from '../kit/choice.tsx'
import { Icon } from '../icons/icon.tsx'
import { DemoShell } from './demo-shell.tsx'
import { useSaid } from './said.ts'

const cell = (west: number, south: number, wide = 2, tall = 1): LonLat[] => [[west, south], [west, south + tall], [west + wide, south + tall], [west + wide, south]]
const round = (lon: number, lat: number, wide: number, tall: number): LonLat[] => Array.from({ length: 24 }, (_, i) => [lon + wide * Math.cos((i * Math.PI) / 12), lat + tall * Math.sin((i * Math.PI) / 12)])

const Map = () => {
  const s = useSaid()
  return (
    <AreaMap
      focus="MB" height={700}
      areas={[{ key: '1', number: 1, ring: cell(-101.5, 53.5), chosen: true }, { key: '2', number: 2, ring: cell(-97.2, 54.6, 1.6, .9) }, { key: '3', number: 3, ring: cell(-100.5, 50.8) }]}
      near={{ ring: cell(-98.8, 55.4, 1.6, .8), said: s('near Thompson', 'près de Thompson') }}
      away={[{ key: 'w', ring: round(-97.1, 49.9, 2.1, 1.35), said: s('she stays away', 'elle évite') }]}
      noRoad={[{ key: 'n', ring: [[-95.6, 52.6], [-96.4, 54.4], [-95.2, 57.2], [-92.6, 57], [-89.5, 56.7], [-95.2, 52.8]], said: s('no year-round road', 'sans route à l’année') }]}
      towns={[{ name: 'Flin Flon', at: [-101.88, 54.77] }, { name: 'Brandon', at: [-99.95, 49.85], side: 'left' }, { name: 'Winnipeg', at: [-97.14, 49.9] }, { name: 'Gillam', at: [-94.71, 56.35] }]}
      says={s('Map of Manitoba: she is near Thompson; three areas fit. The same facts are in the list.', 'Carte du Manitoba : elle est près de Thompson; trois régions conviennent. Les mêmes faits sont dans la liste.')}
      note={s('Areas, never addresses. Distances are to the middle of the published area. Roads as of October 2026, demo data.', 'Des régions, jamais d’adresses. Distances au milieu de la région publiée. Routes d’octobre 2026, données de démo.')}
    />
  )
}

const Places = () => {
  const s = useSaid()
  const behind = <Fact source={s('Birch Bay’s listing (demo)', 'Fiche de Birch Bay (démo)')} read={day('2026-11-20')} confidence="official">{s('Cree: two workers, nights too', 'Cri : deux intervenantes, la nuit aussi')}</Fact>
  return (
    <Section title={s('Three places fit', 'Trois lieux conviennent')} note={s('of 61 asked, 02:12', 'sur 61, à 2 h 12')}>
      <PlaceCard
        number={1} best name={s('Birch Bay Family House (demo)', 'Birch Bay Family House (démo)')}
        meta={<><span className="tl-capacity"><Icon name="car" size={15} />{s('300 to 400 km, about 4 h', '300 à 400 km, environ 4 h')}</span><CapacityAge free={1} said={s('1 family room free', '1 chambre familiale libre')} minutesAgo={31} since="" /></>}
        actions={<><Button kind="primary">{s('Hold for 90 minutes', 'Retenir 90 minutes')}</Button><Button icon="phone">{s('Call intake', 'Appeler l’accueil')}</Button></>}
      >
        <Reasons
          fits={[{ said: s('family room tonight', 'chambre familiale cette nuit') }, { said: s('takes children under 12', 'enfants de moins de 12 ans') }, { said: s('dog sleeps in the room', 'le chien dort dans la chambre') }, { said: s('Cree spoken', 'on y parle cri'), behind }, { said: s('no police step', 'sans police') }]}
          traded={[{ said: s('far from her child’s school', 'loin de l’école de l’enfant') }, { said: s('a volunteer must drive', 'un bénévole doit conduire') }]}
        />
      </PlaceCard>
      <PlaceCard number={2} name={s('Ptarmigan Safe Rooms (demo)', 'Ptarmigan Safe Rooms (démo)')} meta={<><span className="tl-capacity"><Icon name="car" size={15} />{s('under 50 km', 'moins de 50 km')}</span><CapacityAge free={2} minutesAgo={185} since="" /></>}>
        <Reasons
          fits={[{ said: s('open now', 'ouvert') }, { said: s('child welcome', 'enfant bienvenu') }]} traded={[{ said: s('dog boards elsewhere for 7 nights', 'le chien est logé ailleurs 7 nuits') }]}
          ask={[{ said: s('is someone at the door after 02:00? Not known since May.', 'y a-t-il quelqu’un à la porte après 2 h? Inconnu depuis mai.') }]}
        />
      </PlaceCard>
      <PlaceCard number={3} name={s('Parkland Women’s Shelter (demo)', 'Parkland Women’s Shelter (démo)')} meta={<CapacityAge free={1} minutesAgo={3000} since={s('Sunday', 'dimanche')} />}>
        <Reasons fits={[{ said: s('long stay, 6 months', 'long séjour, 6 mois') }]} ruledOut={[{ said: s('no room before 07:30', 'aucune chambre avant 7 h 30') }]} />
      </PlaceCard>
    </Section>
  )
}

export const ShowPlaces = () => {
  const s = useSaid()
  return (
    <DemoShell current="place">
      <div className="tl-gallery-ask">
        <Filters
          title={s('A safe place tonight', 'Un lieu sûr cette nuit')} changeTitle={s('What she asked for', 'Ce qu’elle a demandé')}
          chips={[
            { key: 'w', label: s('Woman, child of 4', 'Femme, enfant de 4 ans'), strength: 'must', icon: 'user' }, { key: 'd', label: s('One dog', 'Un chien'), strength: 'must', icon: 'dog' },
            { key: 'p', label: s('No police', 'Sans police'), strength: 'hers', icon: 'hand-palm' }, { key: 'km', label: s('150 km from Winnipeg', 'À 150 km de Winnipeg'), strength: 'must', icon: 'map-pin' },
            { key: 'c', label: s('Cree welcome', 'Le cri, si possible'), icon: 'translate', onRemove: () => {} },
          ]}
        >
          <Choice label={s('Must the dog sleep in the room?', 'Le chien doit-il dormir dans la chambre?')} value="yes" onChange={() => {}} options={[{ value: 'yes', label: s('Yes', 'Oui') }, { value: 'near', label: s('Near is enough', 'Tout près suffit') }]} />
        </Filters>
      </div>
      <div className="tl-gallery-places">
        <Map />
        <main id="content"><h1 className="tl-hidden">{s('Places', 'Lieux')}</h1><Places /></main>
        <aside>
          <Section title={s('What would open more', 'Ce qui en ouvrirait d’autres')}>
            <Relaxations note={s('Her choice, never ours. Staying away from Winnipeg is not offered for change.', 'C’est son choix. L’éloignement de Winnipeg n’est pas proposé au changement.')} of={[
              { key: 'w', said: s('If she can wait until 10:00', 'Si elle peut attendre 10 h'), opens: 2 }, { key: 'd', said: s('If the dog stays with a foster family', 'Si le chien va en famille d’accueil'), opens: 3, onPress: () => {} }, { key: 'c', said: s('If Cree is by phone only', 'Si le cri est par téléphone'), opens: 1 },
            ]} />
          </Section>
          <Section title={s('Ruled out', 'Écartés')} note="58">
            <RuledOut of={[
              { key: 'r', icon: 'bed', said: s('No room tonight', 'Aucune chambre cette nuit'), note: s('11 told us in the last hour', '11 l’ont dit dans l’heure'), count: 31, places: s('Harbour House (demo), Elm Street (demo) and 29 more', 'Harbour House (démo), Elm Street (démo) et 29 autres') },
              { key: 'a', icon: 'map-pin', said: s('Inside what she stays away from', 'Dans la zone qu’elle évite'), note: s('checked against her list, 3 November', 'selon sa liste du 3 novembre'), count: 14 },
              { key: 'd', icon: 'dog', said: s('No animals', 'Pas d’animaux'), count: 6 }, { key: 'c', icon: 'clock', said: s('Facts older than 90 days', 'Faits de plus de 90 jours'), count: 1 },
            ]} />
          </Section>
        </aside>
      </div>
    </DemoShell>
  )
}
