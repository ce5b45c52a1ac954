import { act, since, until, type Law } from './law.ts'
import { words } from './occupations.ts'

const old = act('PE Employment Standards Act, RSPEI 1988 (ESA)', 'Employment Standards Act (ESA) de l’Î.-P.-É., RSPEI 1988')
const now = act('PE Employment Standards Act, SPEI 2024, c 66 (ESA)', 'Employment Standards Act (ESA) de l’Î.-P.-É., SPEI 2024, ch. 66')
const order = act('PE Minimum Wage Order', 'Minimum Wage Order de l’Î.-P.-É.')
const tfwpa = act('PE Temporary Foreign Worker Protection Act', 'Temporary Foreign Worker Protection Act de l’Î.-P.-É.')

export const princeEdwardIsland: Law = {
  code: 'PE',
  name: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' },
  minimumWage: order(null, 'official', 'esdc2021'),
  overtime: [
    { ...old('15, 15.1', 'official', 'pepost'), span: until('2026-06-29'), dailyHours: null, weeklyHours: 48, multiplier: 1.5, base: 'regular' },
    { ...now(null, 'secondary', 'pesm'), span: since('2026-06-30'), dailyHours: null, weeklyHours: 44, multiplier: 1.5, base: 'regular' },
  ],
  vacation: [
    { ...old('11', 'secondary', 'bean'), span: until('2026-06-29'), steps: [{ years: 0, share: 0.04 }, { years: 8, share: 0.06 }], excludes: [] },
    { ...now(null, 'secondary', 'pesm'), span: since('2026-06-30'), steps: [{ years: 0, share: 0.04 }, { years: 5, share: 0.06 }], excludes: [] },
  ],
  holidays: [
    {
      ...old('6 to 8', 'secondary', 'pack bean'),
      span: until('2026-06-29'),
      daysEmployed: 30,
      daysWorked: { days: 15, of: 30 },
      pay: { type: 'normal-day', whenVarying: { type: 'average-day', days: 30, ends: 'day-before' } },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
    {
      ...now('27, 28', 'secondary', 'pack bean'),
      span: since('2026-06-30'),
      daysEmployed: 0,
      pay: { type: 'share', share: 0.05, days: 28, ends: 'day-before', includes: ['holiday', 'vacation'] },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...now(null, 'unverified', 'mem'), days: null, count: 'days', says: { en: 'The last day of the next pay period.', fr: 'Le dernier jour de la période de paie suivante.' } },
  deductions: {
    ...now(null, 'unverified', 'mem'),
    capsCite: order('2', 'official', 'peboard'),
    caps: [
      { kind: 'board-and-lodging', cents: 6160, per: 'week' },
      { kind: 'board', cents: 4950, per: 'week' },
      { kind: 'lodging', cents: 2750, per: 'week' },
      { kind: 'meal', cents: 425, per: 'each' },
    ],
  },
  fees: { ...tfwpa(null, 'official', 'petfw'), since: '2025-04-01' },
  complaint: { ...old('30', 'unverified', 'pelawyer pack'), months: 6, from: 'due' },
  lookBack: { ...now(null, 'unverified', 'pack pesm'), months: null, from: 'claim' },
  reprisal: null,
  interest: { ...now(null, 'unverified', 'mem'), from: 'unknown', says: { en: 'No rule on interest is known here.', fr: 'Aucune règle sur l’intérêt n’est connue ici.' } },
  breaks: old('16', 'secondary', 'pemondaq'),
  farm: 'asks',
  classes: [
    { ...old('2', 'unverified', 'mem'), id: 'farm', says: { en: 'farm labourer (most standards; new Act not read)', fr: 'ouvrier ou ouvrière agricole (la plupart des normes; nouvelle loi non lue)' }, words: [...words.harvester, ...words.farm], outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
  ],
}
