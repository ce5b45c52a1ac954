import type { Words } from '../../../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Congés et remplacements',
  lead: 'Les dossiers qu’une personne détient en son nom vont à un collègue de la même équipe pour les jours d’un congé. Ils reviennent d’eux-mêmes.',
  covers: 'Remplacements',
  none: 'Personne n’est remplacé.',
  pair: ({ absent, cover }) => `${cover} remplace ${absent}`,
  days: ({ from, until, n }) => `Du ${from} au ${until}. ${n < 2 ? `${n} dossier` : `${n} dossiers`}.`,
  runs: 'en vigueur', over: 'terminé',
  end: 'Terminer maintenant',
  make: 'Prévoir un remplacement',
  absent: 'Qui est en congé',
  cover: 'Qui remplace',
  from: 'Premier jour',
  until: 'Dernier jour',
  means: 'Qui remplace lit et écrit ce que la personne absente peut lire et écrire. Personne ne se désigne soi-même.',
  send: 'Prévoir',
} satisfies Words<typeof en>
