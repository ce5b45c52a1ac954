import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'tips.closed': 'Ce renseignement est fermé. Rien n’a été changé. Écrivez-en un nouveau si du nouveau a été dit.',
  'tips.says-it-again': 'Ceci répète des mots du renseignement, ou dit qui a parlé. Dites-le autrement et renvoyez.',
  'tips.not-a-colleague': 'La seconde personne est une autre membre de votre organisme. Choisissez un nom de la liste.',
  'tips.grade-first': 'Ce renseignement n’est pas encore coté. Cotez la source et l’information, puis prenez-le.',
  'tips.no-statement': 'Aucun énoncé n’est prêt. Demandez-en un à la personne responsable.',
  toGrade: 'Un renseignement attend ses cotes', toState: 'Un renseignement attend un énoncé qui peut sortir de vos mains',
  occurrence: ({ number }) => `Événement ${number}`, grade: 'Coter', state: 'L’écrire', storyTaken: 'Un renseignement a été pris, sous forme d’énoncé.',
} satisfies Words<typeof en>
