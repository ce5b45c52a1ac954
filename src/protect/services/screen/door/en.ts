import { plural, words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: 'The door',
  lead: 'A house lets one person know where it stands, for one arrival. Look when you need it: each look is counted and the house is told.',
  none: 'No house lets you know its door now.',
  until: ({ time }: { time: string }) => `Until ${time}.`,
  show: 'Show the address',
  keepIt: 'Do not write it down, send it, or leave it on this screen.',
  left: ({ n }: { n: number }) => plural('en', n, { one: 'One more look today.', other: `${n} more looks today.` }),
  noAddress: 'The house keeps its address to itself. Call it, or use the meeting point.',
  hide: 'Hide it',
})
