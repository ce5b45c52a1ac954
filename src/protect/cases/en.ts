import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'cases.no-team': { status: 409 }, 'cases.place-unknown': { status: 422 } })

export const en = words({
  'cases.no-team': 'You are in no team yet, so no file can be yours. Ask your administrator for a team.',
  'cases.place-unknown': 'This place is not in the list. Choose one from the list.',
})
