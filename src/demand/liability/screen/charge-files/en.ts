import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Charge files', nav: 'Charges', lead: 'Counts that are proposed, as the law stood on the day. Nobody stands here for the sale of her own services.',
  label: 'Charge files', empty: 'No charge file yet. Open one for an evening.', openOne: 'Open a file', where: 'Province or territory', cancel: 'Not now',
  counts: ({ n }: { n: number }) => (n === 0 ? 'no count proposed' : n === 1 ? '1 count proposed' : `${n} counts proposed`),
})
