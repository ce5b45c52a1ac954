import { plural, type Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  failed: ({ n }) => plural('fr', n, { one: 'Une suite attendue ne s’est pas faite', other: `${n} suites attendues ne se sont pas faites` }),
  failedWhy: 'tenté cinq fois', look: 'Voir', unknown: 'Une étape que cette version ne connaît plus.',
} satisfies Words<typeof en>
