import { plural, words } from '../i18n/words.ts'

export const en = words({
  failed: ({ n }: { n: number }) => plural('en', n, { one: 'One thing that should have followed did not', other: `${n} things that should have followed did not` }),
  failedWhy: 'tried five times', look: 'Look', unknown: 'A step that this version does not know any more.',
})
