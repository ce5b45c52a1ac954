import type { Words } from '../../../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Passer le relais',
  lead: 'Ce qui attend à la fin d’un quart. Une ligne sur un dossier ne s’ouvre que pour qui peut lire ce dossier.',
  toYou: 'Reçu par vous',
  toYouNone: 'On ne vous a rien passé.',
  fromYou: 'Passé par vous',
  fromYouNone: 'Vous n’avez encore rien passé.',
  note: ({ name, team }) => `${name}, ${team}`,
  waits: ({ n, late }) => `${n}${late === 0 ? '' : `, dont ${late} en retard`}`,
  waitsNone: 'Rien n’attendait.',
  shut: 'Une ligne sur un dossier que vous n’avez pas.',
  open: 'Ouvrir',
  acknowledge: 'Je l’ai lu',
  acknowledged: ({ at }) => `Lu le ${at}`,
  unread: 'Pas encore lu',
  yours: 'Passer votre quart',
  yoursWait: 'Ce qui vous attend maintenant',
  yoursNone: 'Rien ne vous attend.',
  toWhom: 'À qui',
  noColleague: 'Personne d’autre n’est dans vos équipes.',
  choose: 'Lignes à passer',
  words: 'Ce qu’il faut savoir',
  send: 'Passer le relais',
} satisfies Words<typeof en>
