import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared,
  title: 'Ouvertures d’urgence à examiner', lead: 'Chacune est examinée dans les 72 heures par quelqu’un qui ne l’a ni faite ni confirmée.',
  waiting: 'À examiner', none: 'Aucune ouverture n’attend d’examen.', done: 'Examinées', noneDone: 'Rien n’a encore été examiné.',
  by: ({ who, agency }) => `${who}, ${agency}`, when: ({ at, minutes }) => `${at}, ouvert ${minutes} min`, second: ({ who }) => `confirmé par ${who}`, alone: 'sans deuxième membre', here: 'elle était là', noReason: 'Le motif écrit a été effacé.',
  due: ({ at }) => `avant le ${at}`, late: 'en retard', reviewed: ({ who, at }) => `${who}, ${at}`, notYours: 'Une autre personne de la supervision l’examine.', outcome: 'Ce que vous avez constaté',
  finding_needed: 'C’était nécessaire', 'finding_not-needed': 'Ce n’était pas nécessaire', 'finding_to-investigate': 'À approfondir', look: 'Le dossier',
} satisfies Words<typeof en>
