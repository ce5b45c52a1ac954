import { act, always, type Law } from './law.ts'
import { words } from './occupations.ts'

const sea = act('The Saskatchewan Employment Act (SEA)', 'The Saskatchewan Employment Act (SEA)')
const isa = act('SK The Immigration Services Act', 'The Immigration Services Act de la Saskatchewan')

export const saskatchewan: Law = {
  code: 'SK',
  name: { en: 'Saskatchewan', fr: 'Saskatchewan' },
  minimumWage: sea(null, 'official', 'sk22'),
  overtime: [{ ...sea('2-17, 2-18', 'secondary', 'skbill skmond'), span: always, dailyHours: 8, weeklyHours: 40, multiplier: 1.5, base: 'regular', lessPerHoliday: 8 }],
  vacation: [{ ...sea('2-23 to 2-29', 'secondary', 'skbill bean'), span: always, steps: [{ years: 0, share: 3 / 52 }, { years: 10, share: 4 / 52 }], excludes: [] }],
  holidays: [
    {
      ...sea('2-30 to 2-32', 'official', 'skhol'),
      span: always,
      daysEmployed: 0,
      pay: { type: 'share', share: 0.05, days: 28, ends: 'day-before', includes: ['holiday', 'vacation'] },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...sea('2-33', 'unverified', 'mem'), days: 14, count: 'days', says: { en: 'Fourteen days after the work ended.', fr: 'Quatorze jours après la fin de l’emploi.' } },
  deductions: { ...sea('2-36', 'official', 'sk289 skded'), capsCite: sea(null, 'secondary', 'plea'), caps: [{ kind: 'board-and-lodging', cents: 25000, per: 'month' }] },
  fees: { ...isa(null, 'official', 'skisa'), since: '2024-07-01' },
  complaint: { ...sea('2-89', 'official', 'skcomp'), months: 12, from: 'due' },
  lookBack: { ...sea('2-89', 'official', 'skcomp'), months: 12, from: 'claim-or-end' },
  reprisal: null,
  interest: { ...sea(null, 'unverified', 'mem'), from: 'unknown', says: { en: 'No rule on interest is known here.', fr: 'Aucune règle sur l’intérêt n’est connue ici.' } },
  breaks: sea('2-13, 2-14', 'secondary', 'skmond'),
  farm: 'asks',
  classes: [
    { ...sea('2-3', 'official', 'skag'), id: 'farm', says: { en: 'farming, ranching or market gardening in primary production', fr: 'agriculture, élevage ou culture maraîchère de production primaire' }, words: [...words.harvester, ...words.farm], outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
    { ...sea(null, 'official', 'skot'), id: 'special-overtime', says: { en: 'live-in care provider or live-in domestic: special overtime rules that are not held here', fr: 'fournisseur de soins ou domestique logé sur place : règles spéciales d’heures supplémentaires, inconnues ici' }, words: [...words.liveInDomestic, 'live-in care', 'live in care'], outside: ['overtime'] },
    { ...sea(null, 'official', 'skcov'), id: 'sitter', says: { en: 'sitter, occasional care', fr: 'gardien ou gardienne, soins occasionnels' }, words: words.sitter, outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
  ],
}
