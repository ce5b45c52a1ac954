import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'screening.say-first': { status: 422 }, 'screening.not-open': { status: 409 }, 'screening.not-on-list': { status: 422 } })

export const en = words({
  'screening.say-first': 'What must be said first was not said. Read it to her, mark it as read, then begin.',
  'screening.not-open': 'These questions are not open now. Go back to the list, and begin or go on from there.',
  'screening.not-on-list': 'This question is not on this list. Read the page again.',
  story: 'Questions were gone through with her.',
  leftOpen: 'Questions were left open. Ask her whether her answers stay',
  askHer: 'Ask her',
})
