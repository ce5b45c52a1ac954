import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as list } from '../reports/fr.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Un signalement', back: 'Tous les signalements', lead: ({ day }) => `Reçu le ${day}. L’heure n’est pas gardée.`,
  says: 'Ce qui a été écrit', wrote: ({ day }) => `La personne, le ${day}`, us: ({ by, day }) => `${by}, le ${day}`, another: 'Un autre lecteur', unreadable: 'Ceci a été scellé pour un autre lecteur. Vous ne pouvez pas l’ouvrir.',
  language: 'Répondre en', english: 'anglais', french: 'français',
  answer: 'Répondre', answerHelp: 'La réponse attend que la personne revienne avec neuf mots. Personne d’autre ne la reçoit.', send: 'Envoyer la réponse', law: 'Demandez ce qui a été fait ou dit, jamais un nom. Un nom peut être donné; un non est une réponse entière.',
  close: 'Fermer le signalement', why: 'Pourquoi', reason_answered: 'Répondu; rien ne reste à faire', 'reason_passed-on': 'Transmis, comme le dit la réponse', 'reason_cannot-help': 'Nous ne pouvons pas aider, et la réponse dit qui le peut', 'reason_nothing-done-or-said': 'Ne dit que l’apparence de gens : rien n’a été fait ni dit',
  eraseLaw: 'Un signalement qui ne dit que l’apparence de gens est effacé 31 jours après sa fermeture.', closedAs: 'Fermé', erased: ({ day }) => `Il est effacé le ${day}, sauf si la personne écrit de nouveau.`, readOnly: 'Vous avez été nommé second lecteur. Le premier lecteur répond.',
  state_waiting: list.state_waiting, state_answered: list.state_answered, state_closed: list.state_closed,
  about_pay: list.about_pay, about_papers: list.about_papers, about_violence: list.about_violence, about_child: list.about_child, 'about_someone-else': list['about_someone-else'], about_unsaid: list.about_unsaid,
} satisfies Words<typeof en>
