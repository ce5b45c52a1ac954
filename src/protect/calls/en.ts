import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'calls.place-unknown': { status: 422 } })

export const en = words({ 'calls.place-unknown': 'This place is not in the list. Choose one from the list.' })
