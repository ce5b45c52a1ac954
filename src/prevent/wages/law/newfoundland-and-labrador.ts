import { act, always, type Law } from './law.ts'
import { words } from './occupations.ts'

const lsa = act('NL Labour Standards Act (LSA)', 'Labour Standards Act (LSA) de Terre-Neuve-et-Labrador')
const reg = act('CNLR 781/96', 'CNLR 781/96')
const none = act('no recruiting act known in Newfoundland and Labrador', 'aucune loi sur le recrutement connue à Terre-Neuve-et-Labrador')

export const newfoundlandAndLabrador: Law = {
  code: 'NL',
  name: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' },
  minimumWage: lsa(null, 'official', 'nlreg22'),
  overtime: [{ ...lsa('25', 'secondary', 'nlcfib nlmondaq'), span: always, dailyHours: null, weeklyHours: 40, multiplier: 1.5, base: 'minimum' }],
  vacation: [{ ...lsa('8, 9', 'secondary', 'nltoc bean'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 15, share: 0.06 }], excludes: [] }],
  holidays: [
    {
      ...lsa('14 to 19', 'secondary', 'bean pack'),
      span: always,
      daysEmployed: 30,
      pay: { type: 'average-hours', days: 21 },
      premium: 2,
      holidayPayWhenWorked: 'instead',
    },
  ],
  finalPay: { ...lsa('33, 34', 'unverified', 'nltoc mem'), days: 7, count: 'days', says: { en: 'Seven days after the work ended.', fr: 'Sept jours après la fin de l’emploi.' } },
  deductions: { ...lsa('5, 36', 'unverified', 'nltoc mem'), capsCite: lsa(null, 'unverified', 'mem'), caps: [] },
  fees: { ...none(null, 'unverified', 'mem'), since: null },
  complaint: { ...lsa(null, 'official', 'nlls'), months: 6, from: 'end-of-employment' },
  lookBack: { ...lsa(null, 'unverified', 'commons12'), months: null, from: 'claim' },
  reprisal: null,
  interest: { ...lsa(null, 'unverified', 'mem'), from: 'unknown', says: { en: 'No rule on interest is known here.', fr: 'Aucune règle sur l’intérêt n’est connue ici.' } },
  breaks: lsa('22 to 24', 'secondary', 'nlmondaq'),
  farm: 'asks',
  classes: [
    { ...reg(null, 'unverified', 'mem'), id: 'farm', says: { en: 'planting, cultivating, harvesting or raising livestock', fr: 'plantation, culture, récolte ou élevage' }, words: [...words.harvester, ...words.farm], outside: ['overtime'] },
    { ...reg(null, 'unverified', 'mem'), id: 'fishing', says: { en: 'fishing crew', fr: 'équipage de pêche' }, words: words.fisher, outside: ['overtime'] },
  ],
}
