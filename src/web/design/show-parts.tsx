import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { day } from '../../algorithms/calendars/day.ts'
import { Button } from '../kit/button.tsx'
import { Chip } from '../kit/chip.tsx'
import { ConsentSentence } from '../kit/consent-sentence.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Face } from '../kit/face.tsx'
import { LeaveButton } from '../kit/leave-button.tsx'
import { Link } from '../kit/link.tsx'
import { Mark } from '../kit/mark.tsx'
import { Menu } from '../kit/menu.tsx'
import { Page } from '../kit/page.tsx'
import { Section } from '../kit/section.tsx'
import { StandingLine } from '../kit/standing-line.tsx'
import { Tabs } from '../kit/tabs.tsx'
import { Tag } from '../kit/tag.tsx'
import { ToastRegion } from '../kit/toast.tsx'
import { toastQueue } from '../kit/toasts.ts'
import type { Tone } from '../kit/tone.ts'
import { useSaid } from './said.ts'

const queue = toastQueue()
const tones: readonly (readonly [Tone, string, string])[] = [['settled', 'settled', 'réglé'], ['waiting', 'waiting', 'en attente'], ['ask', 'ask first', 'à demander'], ['refused', 'refused', 'refusé'], ['hers', 'hers', 'à elle'], ['plain', 'no clear set', 'rien de net']]

const Consents = () => {
  const s = useSaid()
  const [back, setBack] = useState(false)
  return (
    <div className="tl-gallery-wide">
      <ConsentSentence sentence={s('**Birch Bay (demo)** may know that I come with a child and a dog, **to give me a room**.', '**Birch Bay (démo)** peut savoir que je viens avec un enfant et un chien, **pour me donner une chambre**.')} until={s('until I leave, then 7 days', 'jusqu’à mon départ, puis 7 jours')} state={back ? 'taken-back' : 'given'} onTakeBack={() => setBack(true)} onUndo={() => setBack(false)} />
      <ConsentSentence sentence={s('**Prairie Legal (demo)** may use my hours and my pay, **to claim my wages**.', '**Prairie Legal (démo)** peut utiliser mes heures et ma paie, **pour réclamer mon salaire**.')} until={s('until 15 May 2027', 'jusqu’au 15 mai 2027')} state="waiting" />
      <ConsentSentence sentence={s('**Northgate (demo)** may read my needs.', '**Northgate (démo)** peut lire mes besoins.')} until="" state="taken-back" />
    </div>
  )
}

export const ShowParts = () => {
  const s = useSaid()
  const [open, setOpen] = useState(false)
  return (
    <>
      <LeaveButton to="#left" />
      <StandingLine basis="emergency" who={s('emergency access (demo)', 'accès d’urgence (démo)')} purpose={s('keep her safe tonight', 'la garder en sécurité cette nuit')} until={null} minutesLeft={22} reason={s('She is here and cannot speak', 'Elle est ici et ne peut parler')} />
      <StandingLine basis="law" who={s('the Act, s. 14 (demo)', 'la Loi, art. 14 (démo)')} on={day('2026-11-01')} purpose={s('report a child at risk', 'signaler un enfant en danger')} until={day('2026-12-01')} />
      <Page title={s('Parts (demo)', 'Pièces (démo)')}>
        <div className="tl-gallery-grid">
          <Section title={s('Buttons', 'Boutons')}>
            <div className="tl-row">
              <Button kind="primary">{s('Hold for 90 minutes', 'Retenir 90 minutes')}</Button><Button icon="phone">{s('Call intake', 'Appeler l’accueil')}</Button><Button kind="bare">{s('We cannot, because…', 'Impossible, car…')}</Button><Button kind="hers">{s('Take it back', 'Le reprendre')}</Button><Button small>{s('Open', 'Ouvrir')}</Button><Button disabled>{s('Not yet', 'Pas encore')}</Button>
              <Menu label={s('More', 'Plus')} trigger={<AriaButton className="tl-button">{s('More', 'Plus')}</AriaButton>} entries={[{ key: 'p', label: s('Print', 'Imprimer'), icon: 'printer' }, { key: 'c', label: s('To my calendar', 'À mon calendrier'), icon: 'calendar-plus' }]} />
              <Button onPress={() => setOpen(true)}>{s('Ask', 'Demander')}</Button><Button onPress={() => queue.add({ said: s('Taken back.', 'Repris.'), undo: () => {}, seconds: 60, hers: true })}>Toast</Button>
            </div>
            <Dialog title={s('Erase this draft?', 'Effacer ce brouillon?')} isOpen={open} onClose={() => setOpen(false)} actions={<><Button kind="primary" onPress={() => setOpen(false)}>{s('Keep it', 'Le garder')}</Button><Button onPress={() => setOpen(false)}>{s('Erase', 'Effacer')}</Button></>}>{s('Nobody else has it. It cannot be brought back.', 'Personne d’autre ne l’a. On ne pourra pas le ramener.')}</Dialog>
          </Section>
          <Section title={s('States', 'États')}><div className="tl-gallery-stack">{tones.map(([tone, en, fr]) => <Mark key={tone} tone={tone}>{s(en, fr)}</Mark>)}</div></Section>
          <Section title={s('Words with an edge', 'Mots bordés')}><div className="tl-row"><Chip strength="must" icon="bed">{s('A bed', 'Un lit')}</Chip><Chip icon="feather" onRemove={() => {}}>{s('Indigenous-led, if possible', 'Dirigé par des Autochtones, si possible')}</Chip><Chip strength="hers">{s('No police', 'Sans police')}</Chip><Tag>{s('summary', 'résumé')}</Tag><Tag code>B2</Tag><Face initials="NH" tone="spruce" /><Face initials="BB" tone="lake" /><Link href="#x">{s('See them', 'Les voir')}</Link> <span lang="cr">ᓀᐦᐃᔭᐍᐏᐣ</span></div></Section>
          <Section title={s('What you said yes to', 'Ce à quoi vous avez dit oui')}><Consents /></Section>
          <Section title={s('Views', 'Vues')}><Tabs label={s('Components', 'Volets')} entries={[{ key: 'a', label: s('Protect', 'Protéger'), count: 23, content: <p>23</p> }, { key: 'b', label: s('Prosecute', 'Poursuivre'), count: 18, content: <p>18</p> }, { key: 'c', label: s('Prevent', 'Prévenir'), count: 20, content: <p>20</p> }]} /></Section>
        </div>
      </Page>
      <ToastRegion queue={queue} />
    </>
  )
}
