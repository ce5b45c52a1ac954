import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'Releases', lead: 'Frozen on the first, out on the second Tuesday. An earlier figure stays with its date.',
  none: 'Nothing is frozen yet.', freeze: 'Freeze last month', frozen: ({ on }: { on: string }) => `data frozen on ${on}`, window: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  release: ({ n }: { n: number }) => `Release ${n}`, draft: 'Draft', out: ({ on }: { on: string }) => `published on ${on}`, comes: ({ on }: { on: string }) => `goes out on ${on}`, ready: 'ready to go out', waits: 'waits for its day', published: 'published',
  held: ({ tables }: { tables: string }) => `Held, since beside an earlier release it would uncover a small count: ${tables}`, read: 'Look',
})
