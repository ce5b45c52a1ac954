import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Qui garde ce dossier', nav: 'Garde', lead: 'Un seul organisme garde son dossier. Les autres lisent ce qu’elle a accepté.',
  keptBy: ({ agency }) => `${agency} le garde aujourd’hui.`,
  offers: 'Ce qui a été demandé', none: 'On n’a demandé à personne de le garder.', pair: ({ from, to }) => `De ${from} à ${to}`, until: ({ at }) => `réponse attendue d’ici le ${at}`, how_spoken: 'Elle a dit oui, de vive voix', how_paper: 'Elle a dit oui, par écrit',
  open: 'réponse attendue', answer_taken: 'accepté', answer_declined: 'décliné', answer_withdrawn: 'retiré', answer_refused: 'elle a dit non', answer_past: 'sans réponse', returned: 'rendu',
  withdraw: 'Retirer la demande', take: 'Garder ce dossier', giveBack: 'Le rendre',
  askTitle: 'Demander à un autre organisme de le garder', askWarn: 'Dès qu’il l’accepte, votre organisme ne lit plus rien de ce dossier. Ce qu’elle a accepté avec d’autres demeure. Pendant sept jours, il peut le rendre en un geste.', ask: 'Demander',
  nobody: 'Seul un organisme à qui elle permet déjà de lire son dossier peut être sollicité. Demandez-lui d’abord, sous Consentement.',
  team: 'Organisme et équipe', how: 'Comment elle a dit oui', howHelp: 'Dites-lui qui le garderait, et qu’elle peut encore dire non sur sa page.', how_s: 'De vive voix', how_p: 'Par écrit', note: 'Ce qu’ils devraient savoir (pour eux seuls)',
  takeWarn: 'Vous garderiez tout le dossier, avec sa clé, et vous le dirigeriez. Elle a dit oui.', declineTitle: 'Si c’est impossible', decline: 'Nous ne pouvons pas', reason: 'Pourquoi', reason_full: 'Nous sommes complets', 'reason_outside-our-work': 'Ce n’est pas notre travail', 'reason_too-far': 'C’est trop loin', reason_conflict: 'Quelqu’un ici est trop proche de l’affaire', reason_other: 'Une autre raison',
}
