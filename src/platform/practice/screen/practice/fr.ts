import type { Words } from '../../../i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Exercice', lead: 'Essayez tout sans joindre personne.', now: 'Vous êtes en exercice.',
  whatTitle: 'Ce qu’est l’exercice', invented: 'N’inscrivez que des personnes inventées : vos collègues en exercice peuvent voir ce que vous écrivez.', nobody: 'Rien n’est envoyé, compté ni vu à l’extérieur, et rien de réel n’est montré.', nightly: 'Tout est effacé chaque nuit à quatre heures, heure de l’Est.', outside: 'Chambres, argent et messages y sont refusés : ils joindraient quelqu’un.',
  begin: 'Commencer l’exercice', end: 'Terminer l’exercice', sideTitle: 'Votre place', desk: 'au bureau', house: 'à la maison', sideLead: 'Ce que le bureau envoie, la maison y répond. Changez de place pour voir les deux.', beHouse: 'Prendre place à la maison', beDesk: 'Prendre place au bureau',
}
