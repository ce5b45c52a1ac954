import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'feedback.someone': { status: 422 }, 'feedback.too-many': { status: 429 } })

export const en = words({
  'feedback.someone': 'Take out the file number, address, link or phone number. Say it without naming anyone.',
  'feedback.too-many': 'Twenty were sent from you since yesterday. Send the next one tomorrow.',
  answered: 'What you said about a screen was answered', waiting: 'A colleague said what was hard', read: 'Read', answer: 'Answer',
  about_words: 'Words I do not understand', about_slow: 'Slow, or too many steps', about_broken: 'Something does not work', about_missing: 'Something is missing; I have an idea', about_access: 'I cannot see, hear or reach it', about_other: 'Something else',
  state_received: 'Received', state_looking: 'Being looked at', state_done: 'Done', 'state_not-now': 'Not now',
})
