import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'matching.away-unknown': { status: 422 } })

export const en = words({
  'matching.away-unknown': 'A place that she stays away from is not in the list. Correct it first; without it no search is safe.',
})
