import { plural, type Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  'tasks.past-day': 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
  unmoved: 'Un autre organisme garde un dossier, et ce qui est à y faire n’attend encore personne là-bas.',
  doIt: 'Ouvrir', look: 'Voir', climbs: ({ days }) => plural('fr', days, { one: 'Une tâche a un jour de retard', other: `Une tâche a ${days} jours de retard` }),
}
