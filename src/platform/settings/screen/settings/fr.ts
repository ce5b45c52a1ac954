import type { Words } from '../../../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Réglages',
  lead: 'Ce que votre organisme promet. Un changement vaut dès le jour choisi; les délais en cours gardent leur durée.',
  none: 'Il n’y a encore rien à choisir.',
  now: ({ n }) => (n < 2 ? `Maintenant ${n} heure` : `Maintenant ${n} heures`),
  usual: ({ n, least, most }) => `${n < 2 ? `${n} heure` : `${n} heures`} sans choix de votre part. Vous pouvez choisir de ${least} à ${most}.`,
  chosen: ({ n, since, by }) => `${n}\u00a0h dès le ${since}${by === '' ? '' : `, réglé par ${by}`}`,
  inForce: 'en vigueur',
  value: 'Heures',
  since: 'Dès le',
  sinceHelp: 'Vide\u00a0: dès aujourd’hui.',
  send: 'Régler',
  agency: 'Retour à l’organisme',
} satisfies Words<typeof en>
