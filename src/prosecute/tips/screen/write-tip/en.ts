import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({
  ...shared, title: 'Write a tip down', lead: 'Write what was done or said. How people looked, or where they seem to be from, is not a tip.', occurrence: 'Occurrence number', occurrenceHelp: 'From your own system. It is typed here once.', channel: 'How it came', receivedOn: 'The day it came',
  done: 'What was done or said', doneLaw: 'If nothing below was done or said, the tip is closed now and its text is erased on day 31.', text: 'In the words it came in', textHelp: 'Sealed. Leave out how anyone looked.', privileged: 'It may be privileged: only a statement in other words may leave me', source: 'Who told', sourceHelp: 'For you and one second alone. Leave it empty if you need not know.', send: 'Keep it',
})
