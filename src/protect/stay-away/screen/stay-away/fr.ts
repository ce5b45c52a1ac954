import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Ce qu’elle évite', nav: 'Ce qu’elle évite', lead: 'Seule la maison sait où est sa porte. Elle dit de quel côté, une seule fois.',
  houses: 'Maisons sollicitées pour l’accueillir', questions: 'Demandé à votre maison', none: 'Aucune maison près de ce qu’elle évite n’a été sollicitée.',
  zone: ({ place, km }) => `${km} km autour de ${place}`,
  agrees: 'Elle accepte que cette maison apprenne la ville et la distance, et rien de plus.', ask: 'Demander à cette maison', notAsked: 'doit confirmer', waits: 'pas encore de réponse', outside: 'en dehors, dit la maison', inside: 'dedans, dit la maison', over: 'n’est plus demandé',
  doorQuestion: 'Votre porte est-elle en dehors de tout ceci?', yesOutside: 'Oui, en dehors', noInside: 'Non, dedans', noInsideNote: 'Un non décline la demande pour sa sécurité. Aucune raison ne sort de votre maison.',
}
