import { plural, type Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  'waiting.not-this-one': 'Pas celle-ci. Choisissez une autre maison.',
  'waiting.already': 'Elle attend déjà cette maison. Son rang est ci-dessous.',
  'waiting.not-first': 'Quelqu’un attend depuis plus longtemps ou plus urgemment. Dites pourquoi la chambre passe devant, ou offrez-la à la première.',
  'waiting.too-small': 'Cette chambre ne les contient pas tous. Choisissez-en une plus grande.',
  offered: 'Une chambre lui est offerte : répondez', offList: 'Une maison l’a retirée de sa liste', answer: 'Répondre', look: 'Voir', couldOffer: 'Une chambre est libre, et quelqu’un en attend une',
  waits: ({ n }) => plural('fr', n, { one: 'une personne attend', other: `${n} personnes attendent` }),
}
