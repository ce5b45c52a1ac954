import { hours, setting } from '../../platform/settings/setting.ts'
import { answerHours, safetyCheckHours } from './referral.ts'

const answered = { en: 'A referral to you is late after this. Its sender sees the same clock.', fr: 'Une demande qui vous est faite est en retard après ce temps. Qui demande voit le même délai.' }

/** A receiver may promise less time or more, never beyond the five days after which nothing may lie. */
export const referralSettings = [
  setting('referral.answer-hours-tonight', { of: 'agency', value: hours(answerHours.tonight, { least: 1, most: 12 }), said: { en: 'Answer to a referral for tonight', fr: 'Réponse à une demande pour ce soir' }, help: answered }),
  setting('referral.answer-hours-day', { of: 'agency', value: hours(answerHours.day, { least: 1, most: 48 }), said: { en: 'Answer to a referral within a day', fr: 'Réponse à une demande d’ici un jour' }, help: answered }),
  setting('referral.answer-hours-days', { of: 'agency', value: hours(answerHours.days, { least: 1, most: 120 }), said: { en: 'Answer to a referral within days', fr: 'Réponse à une demande d’ici quelques jours' }, help: answered }),
  setting('referral.safety-check-hours', { of: 'agency', value: hours(safetyCheckHours, { least: 1, most: 24 }), said: { en: 'Safety check after someone did not arrive', fr: 'Vérification quand une personne n’est pas arrivée' }, help: { en: 'Your worker makes sure by a safe contact within this time.', fr: 'Votre intervenant vérifie par un contact sûr dans ce temps.' } }),
]
