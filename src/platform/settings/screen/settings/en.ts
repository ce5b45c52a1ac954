import { words } from '../../../i18n/words.ts'

export const en = words({
  title: 'Settings',
  lead: 'What your agency promises. A change holds from the day you choose; clocks already running keep their length.',
  none: 'There is nothing to choose yet.',
  now: ({ n }: { n: number }) => (n === 1 ? 'Now 1 hour' : `Now ${n} hours`),
  usual: ({ n, least, most }: { n: number; least: number; most: number }) => `${n === 1 ? '1 hour' : `${n} hours`} unless you choose. You may choose ${least} to ${most}.`,
  chosen: ({ n, since, by }: { n: number; since: string; by: string }) => `${n} h from ${since}${by === '' ? '' : `, set by ${by}`}`,
  inForce: 'in force',
  value: 'Hours',
  since: 'From',
  sinceHelp: 'Empty: from today.',
  send: 'Set',
  agency: 'Back to the agency',
})
