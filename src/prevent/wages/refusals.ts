import type { Said } from '../../algorithms/facts/sourced.ts'

/** Why a claim is not read, and what to do. */
export const refusals: Readonly<Record<string, Said>> = {
  'wages.unknown-jurisdiction': { en: 'Name a province, a territory or CA for federal work, such as ON, BC or QC.', fr: 'Indiquez une province, un territoire ou CA pour le travail fédéral, comme ON, BC ou QC.' },
  'wages.not-a-day': { en: 'Write the day as YYYY-MM-DD, a day that exists.', fr: 'Écrivez le jour sous la forme AAAA-MM-JJ, un jour qui existe.' },
  'wages.day-out-of-range': { en: 'Give a day from 1990 to 2100.', fr: 'Donnez un jour de 1990 à 2100.' },
  'wages.not-a-local-time': { en: 'Write the time as YYYY-MM-DDTHH:MM, local to the place, without a zone.', fr: 'Écrivez l’heure sous la forme AAAA-MM-JJTHH:MM, à l’heure du lieu, sans fuseau.' },
  'wages.shift-ends-before-it-starts': { en: 'A shift ends after it starts; after midnight, give the next day.', fr: 'Un quart finit après son début; passé minuit, donnez le jour suivant.' },
  'wages.shift-longer-than-a-day': { en: 'Write work of more than 24 hours as two shifts.', fr: 'Écrivez un travail de plus de 24 heures en deux quarts.' },
  'wages.negative-break': { en: 'Give the break in minutes, zero or more.', fr: 'Donnez la pause en minutes, zéro ou plus.' },
  'wages.break-longer-than-shift': { en: 'The break is as long as the shift. Check both.', fr: 'La pause dure autant que le quart. Vérifiez les deux.' },
  'wages.negative-hours': { en: 'Give hours from 0 to 24.', fr: 'Donnez des heures de 0 à 24.' },
  'wages.more-hours-than-a-day': { en: 'A day has no more than 24 hours. Check the hours of this date.', fr: 'Un jour n’a pas plus de 24 heures. Vérifiez les heures de cette date.' },
  'wages.day-written-twice': { en: 'This date is in the days and in the shifts. Keep one of them.', fr: 'Cette date figure dans les jours et dans les quarts. Gardez l’un des deux.' },
  'wages.payment-without-day': { en: 'Say on which day this was paid.', fr: 'Dites quel jour cela a été payé.' },
  'wages.period-ends-before-it-starts': { en: 'The period ends before it starts. Check both days.', fr: 'La période finit avant son début. Vérifiez les deux jours.' },
  'wages.ended-before-start': { en: 'The work ended before it started. Check both days.', fr: 'L’emploi finit avant son début. Vérifiez les deux jours.' },
  'wages.not-whole-cents': { en: 'Give the amount in whole cents.', fr: 'Donnez la somme en cents entiers.' },
  'wages.negative-amount': { en: 'Give an amount of zero or more.', fr: 'Donnez une somme de zéro ou plus.' },
  'wages.amount-too-large': { en: 'This amount is too large for one worker. Check the cents.', fr: 'Cette somme est trop grande pour une personne. Vérifiez les cents.' },
  'wages.rate-not-a-number': { en: 'Give the wage as a number of dollars, such as 17.60.', fr: 'Donnez le salaire comme un nombre de dollars, par exemple 17,60.' },
}
