import { words } from '../../../i18n/words.ts'

export const en = words({
  title: 'Leave and cover',
  lead: 'Records that someone holds in their own name go to a colleague of the same team for the days of a leave. They come back by themselves.',
  covers: 'Covers',
  none: 'Nobody is covered for.',
  pair: ({ absent, cover }: { absent: string; cover: string }) => `${cover} covers for ${absent}`,
  days: ({ from, until, n }: { from: string; until: string; n: number }) => `${from} to ${until}. ${n === 1 ? 'One record' : `${n} records`}.`,
  runs: 'holds', over: 'over',
  end: 'End now',
  make: 'Arrange a cover',
  absent: 'Who is away',
  cover: 'Who stands in',
  from: 'First day',
  until: 'Last day',
  means: 'The cover reads and writes what the absent person may. Nobody stands in by their own choice.',
  send: 'Arrange',
})
