import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'returns.days': { status: 422 } })

export const en = words({ 'returns.days': 'The day they left is after the day they came back. Correct one of them.', untold: 'They are back: write who was told, under which law', unasked: 'Ask whom they want to talk with', look: 'Look' })
