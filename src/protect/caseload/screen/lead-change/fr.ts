import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Qui dirige ce dossier', lead: 'Dites-le-lui au prochain contact, et demandez si cela lui convient.',
  none: 'La même personne le dirige depuis le premier jour.', pair: ({ from, to }) => `De ${from} à ${to}`, tell: 'Je le lui ai dit', told: 'elle le sait', notYet: 'elle ne le sait pas encore', other: 'elle préfère quelqu’un d’autre',
}
