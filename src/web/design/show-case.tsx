import { useState } from 'react'
import { day } from '../../algorithms/calendars/day.ts'
import { Button } from '../kit/button.tsx'
import { Chip } from '../kit/chip.tsx'
import { HerWords } from '../kit/her-words.tsx'
import { Knot } from '../kit/knot.tsx'
import { Page } from '../kit/page.tsx'
import { PrintFoot } from '../kit/print-foot.tsx'
import { Rich } from '../kit/rich.tsx'
import { Section } from '../kit/section.tsx'
import { SectionRail } from '../kit/section-rail.tsx'
import { StandingLine } from '../kit/standing-line.tsx'
import { Thread } from '../kit/thread.tsx'
import { WhoCanSee, type Seer } from '../kit/who-can-see.tsx'
import { DemoShell } from './demo-shell.tsx'
import { useSaid } from './said.ts'

const useSeers = (): readonly Seer[] => {
  const s = useSaid()
  const [summary, needs, legal] = [s('summary', 'résumé'), s('needs', 'besoins'), s('legal', 'juridique')]
  return [
    { key: 'n', name: 'Noor H.', note: s('you, Lakeshore (demo)', 'vous, Lakeshore (démo)'), initials: 'NH', basis: 'consent', authority: <Rich>{s('Cedar agreed, to **support her**', 'Cedar a donné son accord, pour **la soutenir**')}</Rich>, until: s('2 Feb 2027', '2 févr. 2027'), sections: [summary, needs, legal, s('contact', 'coordonnées'), s('safety', 'sécurité')] },
    { key: 'b', name: s('Two intake workers', 'Deux intervenantes à l’accueil'), note: 'Birch Bay (demo)', initials: 'BB', basis: 'consent', authority: <Rich>{s('Cedar agreed, to **give her a room**', 'Cedar a donné son accord, pour **lui donner une chambre**')}</Rich>, until: s('31 Dec 2026', '31 déc. 2026'), sections: [summary, needs] },
    { key: 'p', name: 'Amira S.', note: 'Prairie Legal (demo)', initials: 'PL', basis: 'consent', authority: <Rich>{s('Cedar agreed, to **claim wages**', 'Cedar a donné son accord, pour **réclamer son salaire**')}</Rich>, until: s('15 May 2027', '15 mai 2027'), sections: [summary, legal] },
    { key: 'x', name: s('Northgate Shelter (demo)', 'Northgate Shelter (démo)'), initials: 'NG', basis: 'consent', authority: '', sections: [], ended: s('Cedar took it back on 12 November. They see nothing.', 'Cedar l’a repris le 12 novembre. On n’y voit plus rien.') },
  ]
}

const Story = () => {
  const s = useSaid()
  return (
    <Thread label={s('Story', 'Récit')}>
      <Knot time={s('Today, 06:34 · Birch Bay (demo)', 'Aujourd’hui, 6 h 34 · Birch Bay (démo)')}>{s('Arrived. Room 4, for 30 nights to begin with.', 'Arrivée. Chambre 4, pour 30 nuits d’abord.')}</Knot>
      <Knot time={s('Today, 02:10 · Night line (demo)', 'Aujourd’hui, 2 h 10 · Ligne de nuit (démo)')}>{s('She called. Four questions, three places, one held; accepted at 02:41.', 'Elle a appelé. Quatre questions, trois lieux, un retenu; accepté à 2 h 41.')}</Knot>
      <Knot kind="paper" time={s('15 November · Noor', '15 novembre · Noor')}>{s('Wage claim sent with the arithmetic. Her employer is not told who asked.', 'Réclamation de salaire envoyée avec le calcul. L’employeur ne sait pas qui demande.')}</Knot>
      <Knot time={s('3 November · Cedar and Noor', '3 novembre · Cedar et Noor')}>{s('Case opened under a name she chose. Consent read aloud, in Cree.', 'Dossier ouvert sous un nom de son choix. Accord lu à haute voix, en cri.')}</Knot>
    </Thread>
  )
}

export const ShowCase = () => {
  const s = useSaid()
  const seers = useSeers()
  const [open, setOpen] = useState(new URLSearchParams(location.search).has('open'))
  return (
    <DemoShell current="cases" standing={<StandingLine basis="consent" who="Cedar" on={day('2026-11-03')} purpose={s('support her', 'la soutenir')} until={day('2027-02-02')} />}>
      <Page
        rail={<SectionRail label="Cedar" locked={[s('Health', 'Santé'), 'Immigration']} ask={s('You may ask Cedar. She can say no, and nothing else changes.', 'Vous pouvez demander à Cedar. Elle peut dire non, et rien d’autre ne change.')} sections={[
          { key: 'now', label: s('Where things stand', 'Où en sont les choses'), href: '#now', current: true }, { key: 'wants', label: s('What she wants', 'Ce qu’elle veut'), href: '#w' },
          { key: 'story', label: s('Story', 'Récit'), href: '#s' }, { key: 'needs', label: s('Needs', 'Besoins'), href: '#n' }, { key: 'plan', label: s('Safety plan', 'Plan de sécurité'), href: '#p' },
        ]} />}
        crumb={<>{s('Case', 'Dossier')} <span className="tl-mono">TL-7K2M-40</span> · {s('opened 3 November 2026 (demo)', 'ouvert le 3 novembre 2026 (démo)')}</>}
        title="Cedar"
        lead={s('26, with her child of 4 and a dog. From near Thompson.', '26 ans, avec son enfant de 4 ans et un chien. Des environs de Thompson.')}
        actions={<Button icon="users-three" onPress={() => setOpen(true)}>{s('Who can see this', 'Qui peut voir ceci')}</Button>}
      >
        <div className="tl-row"><Chip icon="shield-check">{s('Safe, she says · 07:10', 'En sécurité, dit-elle · 07:10')}</Chip><Chip strength="hers" icon="chat-centered-text">{s('Text only, before 18:00', 'Texto seulement, avant 18 h')}</Chip><Chip icon="translate">{s('English, Cree', 'Anglais, cri')}</Chip><Chip strength="hers" icon="hand-palm">{s('No police', 'Sans police')}</Chip></div>
        <Section title={s('Where things stand', 'Où en sont les choses')}>
          <p className="tl-story">{s('She reached Birch Bay Family House (demo) at 06:34, with her child and the dog. A volunteer drove, knowing a first name and a meeting point, nothing else. Her pay from the lodge, $1,184.20, is claimed and unanswered for nine days.', 'Elle est arrivée à Birch Bay Family House (démo) à 6 h 34, avec son enfant et le chien. Une bénévole a conduit, ne sachant qu’un prénom et un point de rencontre. Son salaire du gîte, 1 184,20 $, est réclamé, sans réponse depuis neuf jours.')}</p>
          <HerWords label={s('What she wants, in her words', 'Ce qu’elle veut, dans ses mots')} words={s('A door that locks, my dog with me, and nobody deciding for me.', 'Une porte qui ferme, mon chien avec moi, et personne qui décide pour moi.')} />
        </Section>
        <Section title={s('Story', 'Récit')}><Story /></Section>
        <WhoCanSee isOpen={open} onClose={() => setOpen(false)} seers={seers} whole noPolice note={s('Four people. Cedar sees the same list.', 'Quatre personnes. Cedar voit la même liste.')} footer={<><Button small icon="clock-clockwise">{s('Who opened it, 11 times', 'Qui l’a ouvert, 11 fois')}</Button><Button small icon="user-plus">{s('Ask Cedar to add', 'Demander un ajout à Cedar')}</Button></>} />
        <PrintFoot purpose={s('support her', 'la soutenir')} reader="Noor H." on={s('24 November 2026', '24 novembre 2026')} />
      </Page>
    </DemoShell>
  )
}
