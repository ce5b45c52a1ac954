import { act, always, type Law } from './law.ts'
import { words } from './occupations.ts'

const esa = act('BC Employment Standards Act (ESA)', 'Employment Standards Act (ESA) de la C.-B.')
const reg = act('BC Employment Standards Regulation, BC Reg 396/95', 'Employment Standards Regulation de la C.-B., BC Reg 396/95')
const tfwpa = act('BC ESA, s. 10, 11; Temporary Foreign Worker Protection Act', 'ESA de la C.-B., art. 10, 11; Temporary Foreign Worker Protection Act')

export const britishColumbia: Law = {
  code: 'BC',
  name: { en: 'British Columbia', fr: 'Colombie-Britannique' },
  minimumWage: esa(null, 'secondary', 'globalnews2025'),
  overtime: [{ ...esa('35, 40', 'secondary', 'bcot'), span: always, dailyHours: 8, weeklyHours: 40, multiplier: 1.5, base: 'regular', second: { dailyHours: 12, multiplier: 2 } }],
  vacation: [{ ...esa('57, 58', 'unverified', 'mem'), span: always, steps: [{ years: 0, share: 0.04 }, { years: 5, share: 0.06 }], excludes: [] }],
  holidays: [
    {
      ...esa('44 to 46', 'secondary', 'pack bean clickbc'),
      span: always,
      daysEmployed: 30,
      daysWorked: { days: 15, of: 30 },
      pay: { type: 'average-day', days: 30, ends: 'day-before' },
      premium: 1.5,
      second: { hours: 12, premium: 2 },
      holidayPayWhenWorked: 'added',
    },
  ],
  finalPay: {
    ...esa('18', 'official', 'bc18'),
    days: 2,
    count: 'days',
    ifQuit: 6,
    says: { en: 'Within 48 hours when the employer ends the work; within six days when the worker leaves.', fr: 'Dans les 48 heures si l’employeur met fin à l’emploi; dans les six jours si la personne part.' },
  },
  deductions: { ...esa('21, 22', 'official', 'bcdef'), capsCite: reg('14', 'secondary', 'bcregtoc findlawrb'), caps: [{ kind: 'board-and-lodging', cents: 32500, per: 'month' }] },
  fees: { ...tfwpa('20, 21', 'official', 'bc74 bctoc'), since: '1900-01-01' },
  complaint: { ...esa('74', 'official', 'bc74'), months: 6, from: 'end-of-employment' },
  lookBack: { ...esa('80', 'official', 'bc80'), months: 12, from: 'claim-or-end' },
  reprisal: null,
  interest: {
    ...esa('88', 'official', 'bc88 bcr25'),
    from: 'end-or-claim',
    says: { en: 'Simple interest at the prime rate fixed for each quarter; the rates are not held here.', fr: 'Intérêt simple au taux préférentiel fixé pour chaque trimestre; ces taux ne sont pas connus ici.' },
  },
  breaks: esa('32, 36', 'unverified', 'mem'),
  farm: 'asks',
  classes: [
    { ...reg('18', 'unverified', 'mem'), id: 'hand-harvester', says: { en: 'hand harvester paid by the piece', fr: 'personne qui récolte à la main et est payée à la pièce' }, words: words.harvester, outside: ['overtime', 'holidays'] },
    { ...reg('34.1', 'official', 'bcregtoc'), id: 'farm', says: { en: 'farm worker', fr: 'travailleur ou travailleuse agricole' }, words: words.farm, outside: ['overtime', 'holidays'] },
    { ...reg(null, 'unverified', 'mem'), id: 'fisher', says: { en: 'fisher', fr: 'pêcheur ou pêcheuse' }, words: words.fisher, outside: ['overtime', 'holidays'] },
    { ...reg('34', 'official', 'bc34'), id: 'guide', says: { en: 'fishing, hunting or wilderness guide', fr: 'guide de pêche, de chasse ou de nature' }, words: words.guide, outside: ['overtime'] },
    { ...reg('16', 'official', 'esdc3'), id: 'live-in-home-support', says: { en: 'live-in home support worker', fr: 'préposé ou préposée au soutien à domicile logé chez la personne' }, words: words.homeSupport, outside: ['overtime'], category: 'live-in-home-support' },
    { ...reg('17, 35', 'official', 'bcregtoc'), id: 'resident-caretaker', says: { en: 'resident caretaker', fr: 'concierge résident ou résidente' }, words: words.caretaker, outside: ['overtime'], category: 'resident-caretaker-61' },
    { ...reg('37.3', 'unverified', 'mem'), id: 'highway-driver', says: { en: 'long-haul truck driver', fr: 'camionneur ou camionneuse de longue distance' }, words: words.highwayDriver, outside: [], overtime: { dailyHours: null, weeklyHours: 60 } },
    { ...reg('37.3', 'unverified', 'mem'), id: 'short-haul-driver', says: { en: 'short-haul truck driver', fr: 'camionneur ou camionneuse de courte distance' }, words: ['short haul', 'short-haul'], outside: [], overtime: { dailyHours: 9, weeklyHours: 45 } },
  ],
}
