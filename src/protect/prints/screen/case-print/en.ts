import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Print', lead: 'Paper can be found and read by anyone. Print only what is needed; each print is in the log.', summary: 'Case summary', card: 'Card that she may carry', letter: 'PDF, Letter', a4: 'PDF, A4',
})
