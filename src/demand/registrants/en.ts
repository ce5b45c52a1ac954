import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'registrants.no-team': { status: 409 }, 'registrants.dates': { status: 422 } })
export const en = words({
  'registrants.no-team': 'You are in no team yet. Ask your administration to add you to one.',
  'registrants.dates': 'The order ends before it begins. Correct one of the two days.',
})
