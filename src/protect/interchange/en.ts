import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'interchange.many-names': { status: 422 }, 'interchange.too-many': { status: 422 }, 'interchange.second': { status: 409 } })

export const en = words({
  'interchange.many-names': 'More than 50 names are in your files. Ask a supervisor to take out the table.',
  'interchange.too-many': 'More than 20,000 files cannot go in one table.',
  'interchange.second': ({ names }: { names: number }) => `The table would hold ${names} names. Above 200 a second member must say yes: ask below, and take it out within a day of the yes.`,
  secondAsked: ({ by, names }: { by: string; names: number }) => `${by} asks to take out a table of ${names} names`, look: 'Say yes or no', why_move: 'to move to another system', why_court: 'for a court', why_audit: 'for an audit', why_backup: 'to keep a copy',
  takenOut: ({ agency }: { agency: string }) => `${agency} took out a table with a file that you keep.`,
  see: 'See who opened it',
})
