import { words } from '../../../../platform/i18n/words.ts'
import { cardEn } from '../card-words.ts'
import { groundsEn } from '../words-shared.ts'

export const en = words({
  ...groundsEn, ...cardEn, title: 'Ask the registry', nav: 'Gate', lead: 'Say why, and who stands before you. The registry looks inside; you get a card of what may be done, or nothing.',
  ground: 'On what ground', name: 'Name on the document', birth: 'Date of birth', country: 'Citizenship (two letters)', send: 'Ask', nothing: 'Nothing was kept of this ask.', waiting: 'The registry is looking. The card comes here, and to your day.',
  asks: 'What you asked', none: 'You asked nothing in the last seven days that the registry had to look at.', state_waiting: 'the registry is looking', state_answered: 'answered', read: 'Read the card', over: 'the card has ended',
})
