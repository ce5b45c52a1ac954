import { Button } from '../kit/button.tsx'
import { GoneNotice } from '../kit/gone-notice.tsx'
import { Item } from '../kit/item.tsx'
import { Knot } from '../kit/knot.tsx'
import { List } from '../kit/list.tsx'
import { Link } from '../kit/link.tsx'
import { Mark } from '../kit/mark.tsx'
import { NowLine } from '../kit/now-line.tsx'
import { Page } from '../kit/page.tsx'
import { Rich } from '../kit/rich.tsx'
import { Section } from '../kit/section.tsx'
import { Thread } from '../kit/thread.tsx'
import { DemoShell } from './demo-shell.tsx'
import { useSaid } from './said.ts'

const Answers = () => {
  const s = useSaid()
  const answers = [
    { key: '1', icon: 'check-circle', tone: 'settled', filled: true, title: s('**Birch Bay (demo)** took Cedar in', '**Birch Bay (démo)** a accueilli Cedar'), meta: s('Arrived 06:34, with her child and the dog.', 'Arrivée à 6 h 34, avec son enfant et le chien.') },
    { key: '2', icon: 'chat-circle-text', tone: 'ask', filled: false, title: s('**Prairie Legal (demo)** asks one question', '**Prairie Legal (démo)** pose une question'), meta: s('“Is the employer’s letter the original?”', '« La lettre de l’employeur est-elle l’original? »') },
    { key: '3', icon: 'x-circle', tone: 'refused', filled: false, title: s('**Northgate (demo)** cannot take Wren', '**Northgate (démo)** ne peut accueillir Wren'), meta: s('No step-free room. Two others fit.', 'Aucune chambre de plain-pied. Deux autres conviennent.') },
  ] as const
  return (
    <List
      of={answers} keyOf={({ key }) => key} panel label={s('Answers', 'Réponses')} empty=""
      row={({ icon, tone, filled, title, meta, key }) => <Item icon={icon} tone={tone} filled={filled} title={<Rich>{title}</Rich>}>{meta} {key === '3' && <Link href="#two">{s('See them', 'Les voir')}</Link>}</Item>}
    />
  )
}

export const ShowDay = () => {
  const s = useSaid()
  const open = <Button>{s('Open', 'Ouvrir')}</Button>
  return (
    <DemoShell current="day">
      <Page
        title={s('Good morning, Noor', 'Bonjour, Noor')}
        lead={<Rich>{s('Tuesday 24 November. **Five** things today, one of them late. Three answers came in overnight.', 'Mardi 24 novembre. **Cinq** choses aujourd’hui, dont une en retard. Trois réponses sont arrivées cette nuit.')}</Rich>}
        actions={<><Button icon="phone-incoming">{s('Take a call', 'Prendre un appel')}</Button><Button kind="primary" icon="plus">{s('Open a case', 'Ouvrir un dossier')}</Button></>}
        aside={<><Section title={s('Answers that came in', 'Réponses arrivées')}><Answers /></Section><GoneNotice said={s('Juniper took back sharing of her health notes with you, yesterday at 21:14.', 'Juniper a repris le partage de ses notes de santé avec vous, hier à 21 h 14.')} /></>}
      >
        <Thread kind="day" label={s('Today', 'Aujourd’hui')}>
          <Knot state="late" kind="clock" time={s('yesterday', 'hier')} title={s('Ask Maple if she is safe', 'Demander à Maple si elle est en sécurité')} action={<Button kind="primary">{s('Send her text', 'Envoyer son texto')}</Button>}>
            <Mark tone="waiting" icon="warning-circle">{s('15 hours late', '15 heures de retard')}</Mark> · {s('She chose: text only, before 18:00, wording “the parcel”', 'Son choix : texto seulement, avant 18 h, mots « le colis »')}
          </Knot>
          <NowLine time="08:40" label={s('Now', 'Maintenant')} />
          <Knot state="now" time="09:30" title={s('Meet Heron at the clinic', 'Rejoindre Heron à la clinique')} action={open}>{s('Interpreter by phone, Tagalog. Not the man who came on 12 November: he knows the employer.', 'Interprète au téléphone, tagalog. Pas l’homme venu le 12 novembre : il connaît l’employeur.')}</Knot>
          <Knot state="to-come" time="13:00" title={s('Juniper’s permit: ask for the next one', 'Permis de Juniper : demander le prochain')} action={open}>{s('Ends 4 December, 10 days left. 3 of 4 papers are here; the letter is missing.', 'Finit le 4 décembre, 10 jours. 3 papiers sur 4 sont là; il manque la lettre.')}</Knot>
          <Knot state="to-come" time="15:00" title={s('Answer Spruce House (demo): can Wren arrive after 20:00?', 'Répondre à Spruce House (démo) : Wren peut-elle arriver après 20 h?')} action={<Button>{s('Answer', 'Répondre')}</Button>}>{s('If nobody answers by 15:00, the room is offered to the next person.', 'Sans réponse à 15 h, la chambre est offerte à la personne suivante.')}</Knot>
          <Knot state="to-come" kind="paper" time={s('today', 'auj.')} title={s('Lark’s consent for the legal clinic ends tonight', 'L’accord de Lark pour la clinique juridique finit ce soir')} action={<Button>{s('Ask her', 'Lui demander')}</Button>}>{s('Ask her again, or let it end. Doing nothing ends it.', 'Lui redemander, ou laisser finir. Ne rien faire y met fin.')}</Knot>
        </Thread>
      </Page>
    </DemoShell>
  )
}
