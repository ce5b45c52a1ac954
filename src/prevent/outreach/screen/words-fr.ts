import type { Words } from '../../../platform/i18n/words.ts'
import type { shared as english } from './words-en.ts'

export const shared = {
  'audience_under-13': 'Moins de 13 ans', 'audience_13-17': '13 à 17 ans', 'audience_18-24': '18 à 24 ans', audience_adults: 'Adultes', 'audience_all-ages': 'Tous les âges', 'audience_workers-with-people': 'Personnes qui en aident d’autres',
  setting_school: 'École', 'setting_group-home': 'Foyer de groupe', 'setting_fly-in-community': 'Communauté accessible par avion', setting_community: 'Communauté', 'setting_work-site': 'Lieu de travail', setting_online: 'En ligne', setting_other: 'Ailleurs',
  'topic_how-it-starts': 'Comment cela commence', 'topic_online-safety': 'Sécurité en ligne', 'topic_rights-at-work': 'Droits au travail', 'topic_where-to-turn': 'Vers qui se tourner', 'topic_healthy-relationships': 'Relations saines', 'topic_for-those-who-help': 'Pour qui aide',
  state_planned: 'prévue', state_held: 'tenue', 'state_called off': 'annulée', results_none: 'sans résultats', results_wait: 'résultats attendus', results_withheld: 'résultats retenus', results_written: 'résultats reçus',
  never: 'personne, à notre connaissance', noRoad: 'sans route à l’année', road: 'route', roadUnknown: 'route inconnue',
} satisfies Words<typeof english>
