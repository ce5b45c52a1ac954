import { act, always, type Law } from './law.ts'
import { words } from './occupations.ts'

const esc = act('MB Employment Standards Code (ESC)', 'Code des normes d’emploi (CNE) du Manitoba')
const wrapa = act('MB Worker Recruitment and Protection Act', 'Loi sur le recrutement et la protection des travailleurs du Manitoba')
const reg = act('MB Employment Standards Regulation 6/2007', 'Règlement 6/2007 du Manitoba sur les normes d’emploi')

export const manitoba: Law = {
  code: 'MB',
  name: { en: 'Manitoba', fr: 'Manitoba' },
  minimumWage: esc(null, 'secondary', 'globalnews2025'),
  overtime: [{ ...esc('10, 17, 18', 'secondary', 'mbmond'), span: always, dailyHours: 8, weeklyHours: 40, multiplier: 1.5, base: 'regular' }],
  vacation: [{ ...esc('34, 39, 44', 'official', 'mbdeduct'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 5, share: 0.06 }], excludes: ['overtime'] }],
  holidays: [
    {
      ...esc('21 to 25', 'secondary', 'pack bean'),
      span: always,
      daysEmployed: 0,
      pay: { type: 'normal-day', whenVarying: { type: 'share', share: 0.05, days: 28, ends: 'day-before', includes: [] } },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...esc('86', 'secondary', 'mblegal'), days: 10, count: 'working-days', says: { en: 'Ten working days after the work ended.', fr: 'Dix jours ouvrables après la fin de l’emploi.' } },
  deductions: { ...esc(null, 'official', 'mbdeduct'), capsCite: reg(null, 'unverified', 'mem'), caps: [{ kind: 'meal', cents: 100, per: 'each' }, { kind: 'lodging', cents: 700, per: 'week' }] },
  fees: { ...wrapa('15(1)', 'secondary', 'mbwtoc mbwrapa'), since: '2009-04-01' },
  complaint: { ...esc('82', 'official', 'mbclaims'), months: 6, from: 'due' },
  lookBack: { ...esc('96', 'unverified', 'mblegal mem'), months: 6, from: 'claim-or-end', vacation: { months: 22, confidence: 'unverified' } },
  reprisal: null,
  interest: { ...esc(null, 'unverified', 'mem'), from: 'unknown', says: { en: 'No interest to the worker is known here.', fr: 'Aucun intérêt versé à la personne n’est connu ici.' } },
  breaks: esc('45, 50', 'secondary', 'mbmond'),
  farm: 'asks',
  classes: [
    { ...esc('2(5)', 'official', 'mbag'), id: 'farm', says: { en: 'farm worker employed on a farm by a farmer', fr: 'travailleur ou travailleuse agricole employé par un agriculteur' }, words: [...words.harvester, ...words.farm], outside: ['overtime', 'holidays'] },
  ],
}
