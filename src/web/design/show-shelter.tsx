import { Banner } from '../kit/banner.tsx'
import { Button } from '../kit/button.tsx'
import { Item } from '../kit/item.tsx'
import { List } from '../kit/list.tsx'
import { Mark } from '../kit/mark.tsx'
import { RoomBoard, type Room } from '../kit/room-board.tsx'
import { Section } from '../kit/section.tsx'
import { DemoShell } from './demo-shell.tsx'
import { useSaid } from './said.ts'

const useRooms = (): readonly Room[] => {
  const s = useSaid()
  const open = (): void => {}
  return [
    { key: '1', name: '1', state: 'taken', note: s('until 2 Dec', 'jusqu’au 2 déc.'), beds: 2, onPress: open }, { key: '2', name: '2', state: 'taken', note: s('no end set', 'sans fin fixée'), beds: 1, onPress: open },
    { key: '3', name: '3', state: 'taken', note: s('leaves today 11:00', 'part à 11 h'), beds: 2, cot: true, onPress: open }, { key: '4', name: '4', state: 'held', note: s('for the Night line, to 03:46', 'pour la Ligne de nuit, jusqu’à 3 h 46'), beds: 2, cot: true, onPress: open },
    { key: '5', name: '5', state: 'out', note: s('heating, until Friday', 'chauffage, jusqu’à vendredi'), beds: 2, onPress: open }, { key: '6', name: '6', state: 'free', note: s('step-free, dog yes', 'de plain-pied, chien oui'), beds: 1, onPress: open },
    { key: '7', name: '7', state: 'taken', note: s('until 30 Nov', 'jusqu’au 30 nov.'), beds: 3, cot: true, onPress: open }, { key: '8', name: '8', state: 'free', note: s('women only floor', 'étage des femmes'), beds: 1, onPress: open },
  ]
}

export const ShowShelter = () => {
  const s = useSaid()
  const asked = [
    { key: '1', icon: 'chat-circle-text', title: s('Man, 34, no children', 'Homme, 34 ans, sans enfant'), meta: s('You asked: does he smoke? His worker answered 20 min ago.', 'Vous avez demandé : fume-t-il? Réponse il y a 20 min.') },
    { key: '2', icon: 'clock', title: s('Woman, 19, pregnant', 'Femme, 19 ans, enceinte'), meta: s('For Thursday. Answer by 12:00, or the next place is asked.', 'Pour jeudi. Répondre avant 12 h, sinon le lieu suivant est demandé.') },
    { key: '3', icon: 'prohibit', title: s('One referral ended', 'Un aiguillage a pris fin'), meta: s('She chose another place. You no longer see it.', 'Elle a choisi un autre lieu. Vous ne le voyez plus.') },
  ] as const
  return (
    <DemoShell current="referrals" banner>
      <main id="content" className="tl-gallery-split">
        <div>
          <h1>{s('Asked of us', 'On nous demande')}</h1>
          <List of={asked} keyOf={({ key }) => key} label={s('Asked of us', 'On nous demande')} empty="" count={{ value: 3, cap: 500 }} more={() => {}} row={({ icon, title, meta }) => <Item icon={icon} title={<b>{title}</b>} action={<Button small>{s('Open', 'Ouvrir')}</Button>}>{meta}</Item>} />
        </div>
        <Section title={s('Rooms (demo)', 'Chambres (démo)')}>
          <RoomBoard rooms={useRooms()} counted={<Mark tone="settled" icon="check-circle" filled>{s('Counted by Odile, 01:41', 'Comptées par Odile, 01:41')}</Mark>} />
          <p><br /></p>
          <Banner tone="plain" icon="broadcast" action={<Button small>{s('Still right', 'Toujours exact')}</Button>}><b>{s('What others see:', 'Ce que les autres voient :')}</b> {s('2 rooms free, 1 held, told 58 min ago. Never our address, never who is here.', '2 chambres libres, 1 retenue, dit il y a 58 min. Jamais notre adresse, jamais qui est ici.')}</Banner>
        </Section>
      </main>
    </DemoShell>
  )
}
