import { act, always, since, type Law } from './law.ts'
import { words } from './occupations.ts'

const esa = act('ON Employment Standards Act, 2000 (ESA)', 'Loi de 2000 sur les normes d’emploi (LNE) de l’Ontario')
const reg = act('O Reg 285/01 (ON ESA)', 'Règl. de l’Ont. 285/01 (LNE)')
const epfna = act('ON Employment Protection for Foreign Nationals Act, 2009 (EPFNA)', 'Loi de 2009 de l’Ontario sur la protection des étrangers dans le cadre de l’emploi')

export const ontario: Law = {
  code: 'ON',
  name: { en: 'Ontario', fr: 'Ontario' },
  minimumWage: esa('23.1', 'official', 'onbill'),
  overtime: [{ ...esa('22', 'unverified', 'onbill mem'), span: always, dailyHours: null, weeklyHours: 44, multiplier: 1.5, base: 'regular' }],
  vacation: [{ ...esa('33 to 41, 35.2', 'unverified', 'onbill mem'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 5, share: 0.06 }], excludes: [] }],
  holidays: [
    {
      ...esa('24 to 32', 'secondary', 'onbill pack bean'),
      span: since('2018-07-01'),
      daysEmployed: 0,
      pay: { type: 'share', share: 1 / 20, days: 28, ends: 'week-before', includes: ['vacation'] },
      premium: 1.5,
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: {
    ...esa('11(5)', 'official', 'ontime_old'),
    days: 7,
    count: 'days',
    says: { en: 'Seven days after the work ended, or the next payday if that is later.', fr: 'Sept jours après la fin de l’emploi, ou le prochain jour de paie s’il vient plus tard.' },
  },
  deductions: {
    ...esa('13', 'official', 'onbill'),
    capsCite: reg('23.1, 25', 'secondary', 'talon findlawrb'),
    caps: [
      { kind: 'lodging', cents: 3170, per: 'week' },
      { kind: 'meal', cents: 255, per: 'each' },
      { kind: 'board-and-lodging', cents: 8525, per: 'week' },
    ],
  },
  fees: { ...epfna('7, 8', 'official', 'onepfna onepfna7'), since: '2015-11-20', months: { count: 42, confidence: 'unverified' } },
  complaint: { ...esa('96(3), 111', 'secondary', 'raven2015 onrel'), months: 24, from: 'due' },
  lookBack: { ...esa('111', 'secondary', 'raven2015 onrel'), months: 24, from: 'claim' },
  reprisal: { ...esa('74', 'secondary', 'onepfna'), months: 24 },
  interest: { ...esa('103, 88(5)', 'unverified', 'mem'), from: 'unknown', says: { en: 'An officer may add interest at a rate that the Director sets; the rate is not held here.', fr: 'L’agent peut ajouter des intérêts au taux fixé par le directeur; ce taux n’est pas connu ici.' } },
  breaks: esa('18 to 21', 'unverified', 'onbill mem'),
  farm: 'asks',
  classes: [
    {
      ...reg('24 to 27', 'official', 'onag'),
      id: 'harvester',
      says: { en: 'harvester of fruit, vegetables or tobacco', fr: 'cueilleur ou cueilleuse de fruits, de légumes ou de tabac' },
      words: words.harvester,
      outside: ['overtime'],
      weeksOfService: 13,
      caps: [{ kind: 'lodging', cents: 9935, per: 'week' }],
    },
    {
      ...reg('2(2)', 'official', 'onag'),
      id: 'farm',
      says: { en: 'farm employee in primary production', fr: 'employé ou employée agricole de la production primaire' },
      words: words.farm,
      outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'],
    },
    { ...reg(null, 'official', 'onag'), id: 'fisher', says: { en: 'fisher', fr: 'pêcheur ou pêcheuse' }, words: words.fisher, outside: ['minimum-wage', 'overtime', 'holidays', 'vacation'] },
    { ...reg(null, 'official', 'onag'), id: 'near-farm', says: { en: 'grower of flowers, trees or sod', fr: 'personne qui cultive des fleurs, des arbres ou du gazon' }, words: words.nearFarm, outside: ['overtime', 'holidays'] },
    { ...reg(null, 'official', 'onag'), id: 'landscape', says: { en: 'landscape gardener', fr: 'paysagiste' }, words: words.landscape, outside: ['overtime', 'holidays'] },
    {
      ...reg(null, 'secondary', 'onlee'),
      id: 'seasonal-processing',
      says: { en: 'seasonal fruit and vegetable processing, 16 weeks or fewer', fr: 'transformation saisonnière de fruits et de légumes, 16 semaines ou moins' },
      words: ['seasonal process', 'seasonal cann', 'transformation saisonniere'],
      outside: [],
      overtime: { dailyHours: null, weeklyHours: 50 },
    },
    { ...reg('17, 18', 'unverified', 'mem'), id: 'highway-driver', says: { en: 'highway transport driver', fr: 'camionneur routier ou camionneuse routière' }, words: words.highwayDriver, outside: [], overtime: { dailyHours: null, weeklyHours: 60 } },
    { ...reg('17, 18', 'unverified', 'mem'), id: 'local-driver', says: { en: 'local cartage driver', fr: 'conducteur ou conductrice de camionnage local' }, words: words.cityDriver, outside: [], overtime: { dailyHours: null, weeklyHours: 50 } },
  ],
}
