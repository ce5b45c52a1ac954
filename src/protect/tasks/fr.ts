import { plural, type Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  'tasks.past-day': 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
  doIt: 'Ouvrir', look: 'Voir', climbs: ({ days }) => plural('fr', days, { one: 'Une tâche a un jour de retard', other: `Une tâche a ${days} jours de retard` }),
}
