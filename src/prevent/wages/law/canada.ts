import { act, always, since, type Law } from './law.ts'
import { words } from './occupations.ts'

const clc = act('Canada Labour Code (CLC)', 'Code canadien du travail (CCT)')
const clsr = act('Canada Labour Standards Regulations, CRC c 986', 'Règlement du Canada sur les normes du travail, CRC ch. 986')
const drivers = act('Motor Vehicle Operators Hours of Work Regulations, CRC c 990', 'Règlement sur la durée du travail des conducteurs de véhicules automobiles, CRC ch. 990')
const irpr = act('Immigration and Refugee Protection Regulations (IRPR)', 'Règlement sur l’immigration et la protection des réfugiés (RIPR)')

/** Recruiting costs that an employer may not put on the worker: a condition of the employer, not a claim of hers. */
export const hiringCostCondition = irpr('209.2, 209.3', 'official', 'IRPR')

export const canada: Law = {
  code: 'CA',
  name: { en: 'federal jurisdiction', fr: 'compétence fédérale' },
  minimumWage: clc('178, 178.1', 'official', 'CLC'),
  overtime: [{ ...clc('169, 174', 'official', 'CLC'), span: always, dailyHours: 8, weeklyHours: 40, multiplier: 1.5, base: 'regular', lessPerHoliday: 8 }],
  vacation: [{ ...clc('184, 184.01', 'official', 'CLC'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 5, share: 0.06 }, { years: 10, share: 0.08 }], excludes: [] }],
  holidays: [
    {
      ...clc('192 to 197', 'official', 'CLC'),
      span: since('2019-09-01'),
      daysEmployed: 0,
      pay: { type: 'share', share: 1 / 20, days: 28, ends: 'week-before', includes: ['holiday', 'vacation'] },
      commission: { type: 'share', share: 1 / 60, days: 84, ends: 'week-before', includes: ['holiday', 'vacation'] },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...clc('247, 188', 'official', 'CLC'), days: 30, count: 'days', says: { en: 'Thirty days after the amount was due.', fr: 'Trente jours après que la somme est devenue exigible.' } },
  deductions: { ...clc('254.1', 'official', 'CLC'), capsCite: clsr('21', 'official', 'CLSR'), caps: [{ kind: 'meal', cents: 50, per: 'each' }, { kind: 'lodging', cents: 60, per: 'day' }] },
  fees: { ...hiringCostCondition, since: null },
  complaint: { ...clc('251.01(2)', 'official', 'CLC'), months: 6, from: 'due' },
  lookBack: { ...clc('251.1(1.1)', 'official', 'CLC'), months: 24, from: 'claim-or-end' },
  reprisal: { ...clc('246.1', 'official', 'CLC'), days: 90 },
  interest: { ...clc('251.131', 'official', 'CLC'), from: 'none', says: { en: 'No interest goes to the worker.', fr: 'Aucun intérêt n’est versé à la personne.' } },
  breaks: clc('169.1', 'official', 'CLC'),
  farm: 'no-matter',
  classes: [
    {
      ...drivers('2, 5', 'official', 'CLC'),
      id: 'city-driver',
      says: { en: 'city motor vehicle operator', fr: 'conducteur urbain ou conductrice urbaine de véhicule automobile' },
      words: words.cityDriver,
      outside: [],
      overtime: { dailyHours: 9, weeklyHours: 45, lessPerHoliday: 9 },
    },
    {
      ...drivers('2, 6, 8(3)', 'official', 'CLC'),
      id: 'highway-driver',
      says: { en: 'highway motor vehicle operator', fr: 'conducteur routier ou conductrice routière de véhicule automobile' },
      words: words.highwayDriver,
      outside: [],
      overtime: { dailyHours: null, weeklyHours: 60, lessPerHoliday: 10 },
    },
  ],
}
