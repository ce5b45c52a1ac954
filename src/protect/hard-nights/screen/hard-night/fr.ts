import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  nav: 'Nuit dure', title: 'Une nuit dure', lead: 'Aucune raison n’est demandée, personne ne les compte, et tout disparaît après 30 jours. On prévient une personne à la supervision, pour offrir du répit.', mark: 'Cette nuit fut dure',
  mine: 'Les vôtres', none: 'Vous n’en avez marqué aucune.', told: 'la supervision le sait', offered: 'du répit a été offert', colleagues: 'Collègues', nobody: 'Personne n’a marqué de nuit dure.', offer: 'J’ai offert du répit',
}
