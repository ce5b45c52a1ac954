import { words } from '../../../../platform/i18n/words.ts'
import { en as shared } from '../words-en.ts'

export const en = words({ ...shared, title: 'Tips', nav: 'Tips', short: 'Tips', lead: 'What was done or said, with its two grades. Who told stays with the handler.', label: 'Tips', empty: 'No tip waits. Write one down when someone tells you something.', write: 'Write a tip down' })
