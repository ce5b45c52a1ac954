import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, tipNumber: ({ number }) => `Renseignement ${number}`, what: 'Ce qui a été fait ou dit', words: 'Dans les mots reçus', sealedFrom: 'Ce renseignement est peut-être privilégié. Ses mots restent chez la personne responsable.', handler: 'Qui en est responsable', handledBy: ({ name, second }) => (second ? `${name}, avec ${second} en second.` : `${name}. Personne n’est nommé en second.`),
  told: ({ source }) => `Qui a parlé\u00a0: ${source}`, notTold: 'Qui a parlé n’a pas été écrit.', nameSecond: 'Nommer une seconde personne', colleague: 'Un ou une collègue', nameIt: 'Nommer', grades: 'Cotes', gradeIt: 'Coter', regrade: 'Coter de nouveau', toGrade: 'Jugez la source et ce qu’elle dit, l’une sans l’autre.',
  leaves: 'Ce qui peut sortir', noneLeaves: 'Pas encore d’énoncé. Rien ne sort sans lui.', says: 'En d’autres mots', saysHelp: 'Ni les mots du renseignement, ni rien de qui a parlé.', takeInto: 'Le prendre dans', taken: 'pris', take: 'Prendre', close: 'Le fermer', because: 'Pourquoi', goes: ({ day }) => `Rien n’a été fait ni dit\u00a0: ce renseignement est fermé. Son texte est effacé le ${day}.`,
} satisfies Words<typeof en>
