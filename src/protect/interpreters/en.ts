import { catalogue } from '../../platform/errors/catalogue.ts'
import { words } from '../../platform/i18n/words.ts'

export const errors = catalogue({ 'interpreters.not-hers': { status: 409 } })

export const en = words({ 'interpreters.not-hers': 'She does not want this interpreter. Choose another one.', toConfirm: 'An interpreter has not confirmed yet', comes: 'An interpreter is booked', wasThere: 'An interpreter was booked: was someone there?', look: 'Look' })
