import { act, always, type Law } from './law.ts'
import { words } from './occupations.ts'

const yt = act('YT Employment Standards Act (ESA)', 'Loi sur les normes d’emploi (LNE) du Yukon')
const nt = act('NT Employment Standards Act (ESA)', 'Loi sur les normes d’emploi (LNE) des T.N.-O.')
const nu = act('NU Labour Standards Act (LSA)', 'Loi sur les normes du travail (LNT) du Nunavut')
const noInterest = { from: 'unknown', says: { en: 'No rule on interest is known here.', fr: 'Aucune règle sur l’intérêt n’est connue ici.' } } as const

export const yukon: Law = {
  code: 'YT',
  name: { en: 'Yukon', fr: 'Yukon' },
  minimumWage: yt('17, 18', 'official', 'yttoc'),
  overtime: [{ ...yt('6, 8', 'secondary', 'ytmondaq'), span: always, dailyHours: 8, weeklyHours: 40, multiplier: 1.5, base: 'regular' }],
  vacation: [{ ...yt('19 to 25', 'secondary', 'yttoc bean'), span: always, steps: [{ years: 0, share: 0.04 }], excludes: [] }],
  holidays: [
    {
      ...yt('29 to 32', 'secondary', 'pack bean cfibyt'),
      span: always,
      daysEmployed: 30,
      waivedIfWorked: true,
      pay: { type: 'normal-day', whenVarying: { type: 'share', share: 0.1, days: 14, ends: 'week-before', includes: ['overtime'] } },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...yt(null, 'unverified', 'mem'), days: 7, count: 'days', says: { en: 'Seven days after the work ended.', fr: 'Sept jours après la fin de l’emploi.' } },
  deductions: { ...yt(null, 'unverified', 'mem'), capsCite: yt(null, 'secondary', 'ytwr'), caps: [{ kind: 'board-and-lodging', cents: 500, per: 'day' }] },
  fees: { ...yt(null, 'unverified', 'mem'), since: null },
  complaint: { ...yt(null, 'official', 'ytcomp'), months: 6, from: 'due' },
  lookBack: { ...yt(null, 'unverified', 'ytcomp mem'), months: 6, from: 'claim' },
  reprisal: null,
  interest: { ...yt(null, 'unverified', 'mem'), ...noInterest },
  breaks: yt('12 to 14', 'secondary', 'ytmondaq'),
  farm: 'asks',
  classes: [
    { ...yt(null, 'unverified', 'mem'), id: 'farm', says: { en: 'farm worker (to be verified)', fr: 'travailleur ou travailleuse agricole (à vérifier)' }, words: [...words.harvester, ...words.farm], outside: ['overtime'] },
    { ...yt(null, 'official', 'ytabout'), id: 'sitter', says: { en: 'sitter', fr: 'gardien ou gardienne' }, words: words.sitter, outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
  ],
}

export const northwestTerritories: Law = {
  code: 'NT',
  name: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' },
  minimumWage: nt(null, 'official', 'nt18 nt21'),
  overtime: [{ ...nt('7 to 9, 12', 'official', 'ntfaq nttoc'), span: always, dailyHours: 8, weeklyHours: 40, multiplier: 1.5, base: 'regular' }],
  vacation: [{ ...nt('24, 25', 'secondary', 'ntvac nttoc'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 5, share: 0.06 }], excludes: [] }],
  holidays: [
    {
      ...nt('22, 23', 'secondary', 'pack ntlb'),
      span: always,
      daysEmployed: 0,
      daysWorked: { days: 30, of: 365 },
      pay: { type: 'normal-day', whenVarying: { type: 'average-day', days: 28, ends: 'week-before' } },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...nt(null, 'unverified', 'mem'), days: 10, count: 'days', says: { en: 'Ten days after the work ended.', fr: 'Dix jours après la fin de l’emploi.' } },
  deductions: { ...nt('14 to 18', 'unverified', 'nttoc mem'), capsCite: nt(null, 'unverified', 'mem'), caps: [{ kind: 'meal', cents: 65, per: 'each' }, { kind: 'lodging', cents: 80, per: 'day' }] },
  fees: { ...nt('48', 'secondary', 'ntwr mem'), since: '1900-01-01' },
  complaint: { ...nt('61, 62', 'secondary', 'ntwr nttoc'), months: 12, from: 'due' },
  lookBack: { ...nt('61, 62', 'unverified', 'mem'), months: 12, from: 'claim' },
  reprisal: null,
  interest: { ...nt(null, 'unverified', 'mem'), ...noInterest },
  breaks: nt('21', 'secondary', 'nttoc'),
  farm: 'no-matter',
  classes: [
    { ...nt(null, 'unverified', 'ntguide'), id: 'trapper', says: { en: 'trapper or commercial fisher', fr: 'trappeur ou pêcheur commercial' }, words: [...words.trapper, ...words.fisher], outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
    { ...nt(null, 'official', 'ntfaq'), id: 'manager', says: { en: 'manager', fr: 'gestionnaire' }, words: words.manager, outside: ['overtime'] },
  ],
}

export const nunavut: Law = {
  code: 'NU',
  name: { en: 'Nunavut', fr: 'Nunavut' },
  minimumWage: nu('12', 'secondary', 'nu20mw'),
  overtime: [{ ...nu('4 to 11', 'official', 'nunlsb nulsco'), span: always, dailyHours: 8, weeklyHours: 40, multiplier: 1.5, base: 'regular' }],
  vacation: [{ ...nu('15 to 17', 'unverified', 'mem'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 5, share: 0.06 }], excludes: [] }],
  holidays: [
    {
      ...nu('24 to 28', 'secondary', 'pack nu11'),
      span: always,
      daysEmployed: 0,
      daysWorked: { days: 30, of: 365 },
      pay: { type: 'normal-day', whenVarying: { type: 'average-day', days: 28, ends: 'week-before' } },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...nu(null, 'unverified', 'mem'), days: 10, count: 'days', says: { en: 'Ten days after the work ended.', fr: 'Dix jours après la fin de l’emploi.' } },
  deductions: { ...nu(null, 'unverified', 'mem'), capsCite: nu(null, 'unverified', 'mem'), caps: [{ kind: 'meal', cents: 65, per: 'each' }, { kind: 'lodging', cents: 80, per: 'day' }] },
  fees: { ...nu(null, 'unverified', 'mem'), since: null },
  complaint: { ...nu(null, 'unverified', 'mem'), months: 12, from: 'due' },
  lookBack: { ...nu(null, 'unverified', 'mem'), months: 12, from: 'claim' },
  reprisal: null,
  interest: { ...nu(null, 'unverified', 'mem'), ...noInterest },
  breaks: nu('10', 'official', 'nulsco'),
  farm: 'no-matter',
  classes: [
    { ...nu(null, 'official', 'nulsco1'), id: 'trapper', says: { en: 'trapper or person in a commercial fishery', fr: 'trappeur ou personne d’une pêche commerciale' }, words: [...words.trapper, ...words.fisher], outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
    { ...nu(null, 'official', 'nulsco'), id: 'manager', says: { en: 'manager', fr: 'gestionnaire' }, words: words.manager, outside: ['overtime'] },
    { ...nu(null, 'official', 'nulsco'), id: 'domestic', says: { en: 'domestic worker, unless a regulation says otherwise', fr: 'travailleur ou travailleuse domestique, sauf règlement contraire' }, words: words.domestic, outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
  ],
}
