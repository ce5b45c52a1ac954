import { act, always, since, until, type Law } from './law.ts'
import { words } from './occupations.ts'

const als = act('QC Act respecting labour standards (LNT)', 'Loi sur les normes du travail (LNT) du Québec')
const reg = act('QC Regulation respecting labour standards', 'Règlement sur les normes du travail du Québec')

export const quebec: Law = {
  code: 'QC',
  name: { en: 'Quebec', fr: 'Québec' },
  minimumWage: als('40', 'official', 'qclnt'),
  overtime: [{ ...als('52, 55', 'official', 'qclnt'), span: always, dailyHours: null, weeklyHours: 40, multiplier: 1.5, base: 'regular' }],
  vacation: [
    { ...als('69, 74', 'official', 'qclnt'), span: until('2018-12-31'), steps: [{ years: 0, share: 0.04 }, { years: 5, share: 0.06 }], excludes: [] },
    { ...als('69, 74', 'official', 'qclnt'), span: since('2019-01-01'), steps: [{ years: 0, share: 0.04 }, { years: 3, share: 0.06 }], excludes: [] },
  ],
  holidays: [
    {
      ...als('59.1 to 65', 'official', 'qclnt qcind qcnha'),
      span: always,
      daysEmployed: 0,
      pay: { type: 'share', share: 1 / 20, days: 28, ends: 'week-before', includes: [] },
      commission: { type: 'share', share: 1 / 60, days: 84, ends: 'week-before', includes: [] },
      premium: 1,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: { ...als('83', 'unverified', 'qclnt mem'), days: null, count: 'days', says: { en: 'Wages at the next regular payday.', fr: 'Le salaire au prochain jour de paie habituel.' } },
  deductions: {
    ...als('49, 51', 'official', 'qclnt'),
    capsCite: reg('6', 'official', 'qchouse qcreg6'),
    caps: [
      { kind: 'meal', cents: 261, per: 'each' },
      { kind: 'lodging', cents: 5898, per: 'week' },
    ],
  },
  fees: { ...als('92.5 to 92.12', 'official', 'qclnt qcreg'), since: '2020-01-01' },
  complaint: { ...als('115', 'official', 'qclnt cnt'), months: 12, from: 'due' },
  lookBack: { ...als('115, 116', 'official', 'qclnt cnt'), months: 12, from: 'claim' },
  reprisal: { ...als('122, 123', 'official', 'qclnt'), days: 45 },
  interest: { ...als('114', 'official', 'qclnt'), from: 'demand', says: { en: 'Interest runs from the Commission’s demand at the tax administration rate; the rates are not held here.', fr: 'L’intérêt court à compter de la mise en demeure de la Commission, au taux de l’administration fiscale; ces taux ne sont pas connus ici.' } },
  breaks: als('79', 'official', 'qclnt'),
  farm: 'asks',
  classes: [
    { ...als('54(7)', 'official', 'qclnt'), id: 'farm', says: { en: 'farm worker', fr: 'salarié ou salariée agricole' }, words: [...words.harvester, ...words.farm], outside: ['overtime'] },
    { ...als('54(5)', 'official', 'qclnt'), id: 'canning', says: { en: 'canning, packaging or freezing of fruit and vegetables in the harvest season', fr: 'mise en conserve, emballage ou congélation de fruits et de légumes en période de récolte' }, words: words.canning, outside: ['overtime'] },
    { ...als('54(6)', 'official', 'qclnt'), id: 'fishing', says: { en: 'fishing, fish processing or fish canning', fr: 'pêche, transformation ou mise en conserve du poisson' }, words: [...words.fisher, ...words.fishPlant], outside: ['overtime'] },
    {
      ...als('51.0.1', 'official', 'qclnt'),
      id: 'live-in-domestic',
      says: { en: 'domestic housed in the employer’s residence', fr: 'domestique logé ou logée chez l’employeur' },
      words: words.liveInDomestic,
      outside: [],
      noBoardCharge: true,
    },
    { ...als('54(9)', 'official', 'qclnt'), id: 'home-carer', says: { en: 'carer of a person in that person’s dwelling', fr: 'personne qui garde ou soigne quelqu’un dans son logement' }, words: words.homeCarer, outside: ['overtime'] },
    { ...als('40', 'secondary', 'qc20'), id: 'tipped', says: { en: 'worker who gets tips', fr: 'salarié ou salariée au pourboire' }, words: words.tipped, outside: [], category: 'tipped' },
  ],
}
