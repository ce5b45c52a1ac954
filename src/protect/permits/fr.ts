import { plural, type Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

const ends = ({ days }: { days: number }) => (days === 0 ? 'Un permis prend fin aujourd’hui' : plural('fr', days, { one: 'Un permis prend fin demain', other: `Un permis prend fin dans ${days} jours` }))
export const fr: Words<typeof en> = {
  'permits.already': 'C’est déjà demandé. Voyez la liste.',
  look: 'Voir', ends, endsSupervisor: n => `${ends(n)}, dans le dossier d’une collègue`, over: 'Un permis a pris fin, et rien ne l’a suivi', isAsked: 'un autre est demandé', notAsked: 'rien n’est encore demandé',
}
