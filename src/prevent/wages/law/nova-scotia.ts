import { act, always, type Law } from './law.ts'
import { words } from './occupations.ts'

const lsc = act('NS Labour Standards Code (LSC)', 'Labour Standards Code (LSC) de la Nouvelle-Écosse')
const order = act('NS Minimum Wage Order (General)', 'Minimum Wage Order (General) de la Nouvelle-Écosse')
const reg = act('NS General Labour Standards Code Regulations', 'General Labour Standards Code Regulations de la Nouvelle-Écosse')

export const novaScotia: Law = {
  code: 'NS',
  name: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' },
  minimumWage: order(null, 'official', 'nsmwo nsmw'),
  overtime: [{ ...reg(null, 'unverified', 'nsmondaq nbcf'), span: always, dailyHours: null, weeklyHours: 48, multiplier: 1.5, base: 'regular' }],
  vacation: [{ ...lsc('32 to 36', 'secondary', 'nsteryl'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 7, share: 0.06 }], excludes: [] }],
  holidays: [
    {
      ...lsc('37 to 42', 'secondary', 'pack bean'),
      span: always,
      daysEmployed: 0,
      daysWorked: { days: 15, of: 30 },
      pay: { type: 'normal-day', whenVarying: { type: 'average-day', days: 30, ends: 'day-before' } },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...lsc('36, 79', 'unverified', 'mem'), days: 10, count: 'days', says: { en: 'Vacation pay ten days after the end; wages five working days after the pay period.', fr: 'L’indemnité de vacances dix jours après la fin; le salaire cinq jours ouvrables après la période de paie.' } },
  deductions: {
    ...lsc('79', 'official', 'nsmwo'),
    capsCite: order(null, 'secondary', 'findlawrb elns'),
    caps: [
      { kind: 'board-and-lodging', cents: 6820, per: 'week' },
      { kind: 'board', cents: 5555, per: 'week' },
      { kind: 'lodging', cents: 1545, per: 'week' },
      { kind: 'meal', cents: 365, per: 'each' },
    ],
  },
  fees: { ...lsc('89B to 89Z', 'official', 'nsfw nsbill53'), since: '2011-06-30' },
  complaint: { ...lsc('21', 'official', 'nsproc nswac nsguide21'), months: 6, from: 'due' },
  lookBack: { ...lsc('21', 'official', 'nsproc'), months: 6, from: 'claim' },
  reprisal: null,
  interest: { ...lsc(null, 'unverified', 'mem'), from: 'unknown', says: { en: 'No rule on interest is known here.', fr: 'Aucune règle sur l’intérêt n’est connue ici.' } },
  breaks: lsc('66, 66A', 'unverified', 'mem'),
  farm: 'asks',
  classes: [
    { ...reg('2', 'secondary', 'nsfarm'), id: 'farm', says: { en: 'farm worker', fr: 'travailleur ou travailleuse agricole' }, words: [...words.harvester, ...words.farm], outside: ['overtime', 'holidays'] },
    { ...order('10(2)', 'secondary', 'nsmondaq'), id: 'transport', says: { en: 'transport worker: 96 hours over two weeks', fr: 'transport : 96 heures sur deux semaines' }, words: [...words.truckDriver, ...words.highwayDriver], outside: ['overtime'] },
  ],
}
