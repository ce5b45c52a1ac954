import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared,
  title: ({ number }) => `Dossier ${number}, ouvert en urgence`, lead: ({ minutes, clock }) => `${minutes} min restantes, jusqu’à ${clock}. Chaque regard paraît sur sa page.`,
  who: 'Qui vient', party: ({ adults, children, language }) => `Adultes : ${adults}. Enfants : ${children}. Langue : ${language}.`,
  alerts: 'Alertes médicales', noAlerts: 'Aucune alerte dans ce dossier.', contact: 'Comment la joindre sans danger', noContact: 'Aucun moyen de la joindre n’est écrit.', wording: 'Dire',
  channel_none: 'Ne pas la joindre', channel_text: 'Par texto', channel_call: 'Par appel', 'channel_through someone': 'Par quelqu’un', 'channel_in person': 'En personne',
  hours_any: 'à toute heure', hours_day: 'le jour', 'hours_before 18': 'avant 18 h', hours_evening: 'le soir',
  away: 'Elle évite', noAway: 'Aucun lieu n’est écrit.', awayLine: ({ place, km }) => `${place}, ${km} km autour`, back: 'Revenir aux ouvertures d’urgence',
} satisfies Words<typeof en>
