import type { Words } from '../../../../platform/i18n/words.ts'
import { cardFr } from '../card-words.ts'
import { groundsFr } from '../words-shared.ts'
import type { en } from './en.ts'

export const fr = {
  ...groundsFr, ...cardFr, title: 'Demander au registre', nav: 'Porte', lead: 'Dites pourquoi, et qui est devant vous. Le registre regarde chez lui; vous recevez une fiche de ce qui peut être fait, ou rien.',
  ground: 'Pour quel motif', name: 'Nom sur le document', birth: 'Date de naissance', country: 'Citoyenneté (deux lettres)', send: 'Demander', nothing: 'Rien n’a été gardé de cette demande.', waiting: 'Le registre regarde. La fiche vient ici, et dans votre journée.',
  asks: 'Ce que vous avez demandé', none: 'Aucune de vos demandes des sept derniers jours n’a dû être examinée.', state_waiting: 'le registre regarde', state_answered: 'répondu', read: 'Lire la fiche', over: 'la fiche a pris fin',
} satisfies Words<typeof en>
