import { words } from '../../../i18n/words.ts'

export const en = words({
  nav: 'My day',
  title: ({ name }: { name: string }) => `Hello, ${name}`,
  lead: ({ date, count, late }: { date: string; count: number; late: number }) => `${date}.${count === 0 ? '' : count === 1 ? ' One thing today.' : ` ${count} things today.`}${late === 0 ? '' : late === 1 ? ' One of them is late.' : ` ${late} of them are late.`}`,
  empty: 'Nothing waits for you.',
  day: 'Your day',
  late: 'late',
})
