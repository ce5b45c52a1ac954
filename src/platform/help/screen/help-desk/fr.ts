import type { Words } from '../../../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Aide et mots', lead: 'Quoi faire à chaque écran, et ce que les mots veulent dire. Rien de ce que vous cherchez ici n’est gardé.',
  here: 'À l’écran d’où vous venez', noneHere: 'Aucune étape n’est encore écrite pour cet écran. Dites ce qui était difficile, et quelqu’un répond.',
  steps: 'Étape par étape', noSteps: 'Aucune étape n’est encore écrite pour vos fonctions.', wordsThere: 'Mots employés là\u00a0:',
  say: 'Dire ce qui était difficile', words: 'Mots', search: 'Un mot, en français ou en anglais', none: 'Aucun mot semblable. Dites lequel manque, et quelqu’un répond.',
  count: ({ n }) => (n < 2 ? `${n} mot` : `${n} mots`),
  other: ({ term }) => `En anglais\u00a0: ${term}`,
  source: ({ source, read }) => `${source}, lu le ${read}`, unverified: 'non confirmé',
  note: 'Les phrases sont de nous et ne sont pas la loi. Aucun terminologue n’a encore lu le français.', asked: 'Le mot que vous avez choisi',
} satisfies Words<typeof en>
