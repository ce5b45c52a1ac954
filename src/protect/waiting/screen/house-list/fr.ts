import { plural, type Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Qui attend', nav: 'Qui attend', lead: 'Dans l’ordre de votre règle, que toutes celles qui attendent peuvent lire. Aucun nom, tant que la chambre n’est pas à elle.',
  rule: 'L’ordre', rule_urgency: 'Cette nuit d’abord, puis sous un jour, puis sous quelques jours; la plus longue attente d’abord', rule_time: 'La plus longue attente d’abord', ruleNote: 'Qui a laissé passer une offre attend derrière les autres pendant douze heures.',
  none: 'Personne n’attend de chambre.', who: ({ adults, children, pets }) => [plural('fr', adults, { one: '1 adulte', other: `${adults} adultes` }), ...(children > 0 ? [plural('fr', children, { one: '1 enfant', other: `${children} enfants` })] : []), ...(pets > 0 ? [plural('fr', pets, { one: '1 animal', other: `${pets} animaux` })] : [])].join(', '),
  from: ({ agency, since }) => `${agency}, depuis le ${since}`, urgency_tonight: 'cette nuit', urgency_day: 'sous un jour', urgency_days: 'sous quelques jours', passed: 'a laissé passer une offre',
  offeredUntil: ({ room, at }) => `la chambre ${room} est offerte jusqu’au ${at}`, noRoom: 'Aucune chambre n’est libre.',
  room: 'Chambre', past: 'Pourquoi devant la première', 'past_does-not-fit': 'Elle ne leur convient pas', past_staff: 'Nous ne sommes pas assez', 'past_cannot-meet-need': 'Nous ne pouvons répondre à un besoin', past_other: 'Une autre raison', offer: 'L’offrir', offerTo: 'Offrir une chambre', off: 'Retirer de la liste', reason: 'Pourquoi', 'close_cannot-meet-need': 'Nous ne pouvons répondre à un besoin', close_staff: 'Nous ne sommes pas assez', close_closed: 'Nous fermons',
}
