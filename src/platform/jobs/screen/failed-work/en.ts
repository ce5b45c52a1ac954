import { words } from '../../../i18n/words.ts'

export const en = words({
  title: 'What did not follow', lead: 'Each was tried five times. It says what should have happened, never in whose file. Running it again does nothing twice.',
  none: 'Everything followed.', again: 'Run again', agency: 'Agency', tries: ({ n }: { n: number }) => `${n} tries`, code: ({ code }: { code: string }) => `code ${code}`,
})
