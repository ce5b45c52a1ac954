import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared,
  title: 'Medical alerts', lead: 'What a helper has to know in an emergency, and only if she wants it kept. Diagnoses go elsewhere.', none: 'No alert is written. Ask her whether she wants one.',
  add: 'Write an alert', kind: 'What it is about', words: 'What to do or avoid', save: 'Write', end: 'No longer so',
})
