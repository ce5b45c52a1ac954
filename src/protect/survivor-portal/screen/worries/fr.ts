import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  nav: 'Inquiétudes', title: 'Ce qui inquiète des personnes au sujet de leur dossier', lead: 'Chaque ligne vient de la page d’une personne. Elle dit quoi, où et quand; jamais qui, ni quel dossier.',
  empty: 'Aucune inquiétude n’attend de réponse.', see: 'Je l’examine', none: 'aucune ligne du registre',
  line: ({ n }) => `ligne ${n} du registre`, soon: 'pas encore numérotée', by: ({ agency }) => `par un membre de ${agency}`, on: ({ day }) => `dit le ${day}`,
  answer: 'Qu’avez-vous trouvé?', answer_asked: 'Nous avons demandé à l’organisme de s’expliquer', 'answer_in-order': 'C’était en règle', 'answer_not-in-order': 'Ce n’était pas en règle', answer_speak: 'Nous devons l’entendre', send: 'Le lui dire', due: ({ day }) => `échéance : ${day}`, waiting: 'À répondre', told: 'Ces mots figurent sur sa page, dans sa langue.', done: 'Répondu auparavant', noneDone: 'Rien n’a encore reçu de réponse.',
  about_opening: 'On a ouvert son dossier', about_helper: 'La façon dont on l’a traitée', about_refused: 'On lui a refusé quelque chose', about_shared: 'On a partagé ce qu’il ne fallait pas', about_other: 'Autre chose',
}
