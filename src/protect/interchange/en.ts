import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'interchange.many-names': { status: 422 }, 'interchange.too-many': { status: 422 } })

export const en = words({
  'interchange.many-names': 'More than 50 names are in your files. Ask a supervisor to take out the table.',
  'interchange.too-many': 'More than 20,000 files cannot go in one table.',
  takenOut: ({ agency }: { agency: string }) => `${agency} took out a table with a file that you keep.`,
  see: 'See who opened it',
})
