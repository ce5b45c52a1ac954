import { catalogue } from '../errors/catalogue.ts'
import { words } from '../i18n/words.ts'

export const errors = catalogue({
  'accounts.wrong': { status: 401 },
  'accounts.locked': { status: 429 },
  'accounts.code-needed': { status: 401 },
})

export const en = words({
  'accounts.wrong': 'The name, the password or the code is not right. Try again, or ask your administrator.',
  'accounts.locked': 'Too many wrong tries. Wait 15 minutes, or ask your administrator.',
  'accounts.code-needed': 'Enter the six digits of your code as well.',
})
