import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Search the directory',
  lead: ({ total }: { total: number }) => `${total} ${plural('en', total, { one: 'service', other: 'services' })} of ours and of lists from elsewhere. Everyday words do, in English or French.`,
  search: 'What is needed, a name or a town',
  hint: 'For example: place to sleep Thompson',
  find: 'Find',
  label: 'Services found',
  start: 'Type what is needed. Slips of the pen are forgiven.',
  none: 'Nothing found. Try fewer or other words.',
  notChecked: 'not checked by us',
  checked: ({ day }: { day: string }) => `checked ${day}`,
  from: ({ feed, day }: { feed: string; day: string }) => `From the list “${feed}”, read ${day}`,
  call: ({ phone }: { phone: string }) => `Call ${phone}`,
})
