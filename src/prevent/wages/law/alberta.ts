import { act, always, since, type Law } from './law.ts'
import { words } from './occupations.ts'

const esc = act('AB Employment Standards Code (ESC)', 'Employment Standards Code (ESC) de l’Alberta')
const reg = act('Alta Reg 14/1997', 'Alta Reg 14/1997')
const agencies = act('AB Consumer Protection Act; Alta Reg 45/2012', 'Consumer Protection Act de l’Alberta; Alta Reg 45/2012')

export const alberta: Law = {
  code: 'AB',
  name: { en: 'Alberta', fr: 'Alberta' },
  minimumWage: reg(null, 'official', 'esdc2021'),
  overtime: [{ ...esc('21 to 24', 'unverified', 'abtoc mem'), span: always, dailyHours: 8, weeklyHours: 44, multiplier: 1.5, base: 'regular' }],
  vacation: [{ ...esc('34 to 43', 'secondary', 'abvac'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 5, share: 0.06 }], excludes: ['overtime', 'holiday'] }],
  holidays: [
    {
      ...esc('25 to 31', 'official', 'abhol'),
      span: since('2019-09-01'),
      daysEmployed: 0,
      daysWorked: { days: 30, of: 365 },
      regularDayOnly: true,
      pay: { type: 'average-day', days: 28, ends: 'day-before' },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...esc('9, 10', 'unverified', 'abtoc mem'), days: 31, count: 'days', says: { en: 'Ten days after the pay period in which the work ended, or 31 days after the last day: the employer picks.', fr: 'Dix jours après la période de paie où l’emploi a pris fin, ou 31 jours après le dernier jour : l’employeur choisit.' } },
  deductions: { ...esc('12', 'official', 'abtoc'), capsCite: reg('12', 'secondary', 'goldenwest2025'), caps: [{ kind: 'meal', cents: 335, per: 'each' }, { kind: 'lodging', cents: 441, per: 'day' }] },
  fees: { ...agencies('12', 'official', 'abeabl'), since: '2012-09-01' },
  complaint: { ...esc('82', 'official', 'abcomp'), months: 6, from: 'end-of-employment' },
  lookBack: { ...esc('90(4)', 'secondary', 'mcleod'), months: 6, from: 'claim-or-end', vacation: { months: 24, confidence: 'unverified' }, holidays: { months: 24, confidence: 'unverified' } },
  reprisal: null,
  interest: { ...esc(null, 'unverified', 'mem'), from: 'unknown', says: { en: 'No rule on interest is known here.', fr: 'Aucune règle sur l’intérêt n’est connue ici.' } },
  breaks: esc('18', 'secondary', 'abmondaq'),
  farm: 'asks',
  classes: [
    { ...reg('1.1 to 2', 'unverified', 'abfarm mem'), id: 'farm', says: { en: 'farm or ranch worker with an employer of six or more', fr: 'travailleur ou travailleuse de ferme ou de ranch, employeur de six personnes ou plus' }, words: [...words.harvester, ...words.farm], outside: ['overtime'] },
    { ...reg('1.1', 'official', 'abfarm'), id: 'small-farm', says: { en: 'farm or ranch worker with an employer of five or fewer', fr: 'travailleur ou travailleuse de ferme ou de ranch, employeur de cinq personnes ou moins' }, words: [], outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
    { ...reg('6', 'unverified', 'abregtoc mem'), id: 'domestic', says: { en: 'domestic employee in the employer’s home', fr: 'employé ou employée domestique chez l’employeur' }, words: words.domestic, outside: ['overtime'], category: 'live-in-domestic' },
    { ...reg(null, 'unverified', 'abtruck mem'), id: 'truck-driver', says: { en: 'truck driver', fr: 'camionneur ou camionneuse' }, words: [...words.highwayDriver, ...words.truckDriver], outside: [], overtime: { dailyHours: 10, weeklyHours: 50 } },
  ],
}
