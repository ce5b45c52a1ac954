import { act, always, type Law } from './law.ts'
import { words } from './occupations.ts'

const esa = act('NB Employment Standards Act (ESA)', 'Loi sur les normes d’emploi (LNE) du Nouveau-Brunswick')

export const newBrunswick: Law = {
  code: 'NB',
  name: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' },
  minimumWage: esa('9', 'official', 'nbact'),
  overtime: [{ ...esa('15, 16', 'official', 'nbact nbsheet'), span: always, dailyHours: null, weeklyHours: 44, multiplier: 1.5, base: 'minimum' }],
  vacation: [{ ...esa('24 to 26', 'official', 'nbact'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 8, share: 0.06 }], excludes: [] }],
  holidays: [
    {
      ...esa('18 to 22', 'official', 'nbact'),
      span: always,
      daysEmployed: 90,
      pay: { type: 'normal-day', whenVarying: { type: 'average-day', days: 30, ends: 'day-before' } },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...esa('37', 'official', 'nbact'), days: 21, count: 'days', says: { en: 'The next payday, never later than 21 days after the last day.', fr: 'Le prochain jour de paie, au plus tard 21 jours après le dernier jour.' } },
  deductions: { ...esa('9(1)(f), 36(1)(c)', 'unverified', 'nbact mem'), capsCite: esa('9(1)(g)', 'official', 'nbact'), caps: [] },
  fees: { ...esa('38.9, 38.91', 'official', 'nbact'), since: '2014-09-01' },
  complaint: { ...esa('61(1)', 'official', 'nbact'), months: 12, from: 'due' },
  lookBack: { ...esa('63(1)', 'official', 'nbact'), months: 12, from: 'claim' },
  reprisal: null,
  interest: { ...esa(null, 'unverified', 'mem'), from: 'unknown', says: { en: 'No rule on interest is known here.', fr: 'Aucune règle sur l’intérêt n’est connue ici.' } },
  breaks: esa('17', 'official', 'nbact'),
  farm: 'asks',
  classes: [
    { ...esa('5', 'official', 'nbact'), id: 'small-farm', says: { en: 'agricultural work for an employer of three or fewer', fr: 'travail agricole pour un employeur de trois personnes ou moins' }, words: [], outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
    { ...esa('1', 'official', 'nbact'), id: 'private-home', says: { en: 'work in or about the employer’s private home', fr: 'travail dans la résidence privée de l’employeur ou autour d’elle' }, words: words.domestic, outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
  ],
}
