import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  nav: 'Demandes', title: 'Demandes d’accueil', lead: 'Chacune attend quelqu’un, à une heure dite. Aucune ne finit sans que les deux côtés le sachent.',
  received: 'On nous demande', sentOnes: 'Je demande', noneReceived: 'Rien ne vous est demandé.', noneSent: 'Vous n’attendez personne.',
  to: ({ other }) => `À ${other}`, from: ({ other }) => `De ${other}`,
  due: ({ at }) => `pour ${at}`, lateSince: ({ at }) => `en retard depuis ${at}`,
  open: 'Ouvrir', read: 'Lu', gone: 'Vous n’y avez plus accès',
} satisfies Words<typeof en>
