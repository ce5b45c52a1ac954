import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared, title: 'Open an investigation', lead: 'Your own records system stays the record. Its number is typed here once.', name: 'What to call it', nameHelp: 'A working name. Nobody’s name, no place.',
  harm: 'What it looks at', system: 'Your records system', systemHelp: 'Its name, as your unit says it.', number: 'Its number', numberHelp: 'As that system gave it.', send: 'Open it',
})
