import { catalogue } from '../errors/catalogue.ts'
import { words } from '../i18n/words.ts'

export const errors = catalogue({
  'accounts.wrong': { status: 401 },
  'accounts.locked': { status: 429 },
  'accounts.code-needed': { status: 401 },
  'accounts.code-wrong': { status: 422 },
  'accounts.no-code': { status: 409 },
  'accounts.password-weak': { status: 422 },
  'accounts.pin-easy': { status: 422 },
  'accounts.pin-wrong': { status: 401 },
  'accounts.link-ended': { status: 409 },
  'accounts.name-taken': { status: 409 },
  'accounts.team-full': { status: 409 },
  'accounts.subject-taken': { status: 409 },
  'accounts.provider-address': { status: 422 },
  'accounts.provider-down': { status: 503 },
  'accounts.provider-refused': { status: 401 },
  'accounts.flow-ended': { status: 409 },
  'accounts.too-many-lines': { status: 422 },
  'accounts.hours-wrong': { status: 422 },
})

export const en = words({
  'accounts.wrong': 'The name, the password or the code is not right. Try again, or ask your administrator.',
  'accounts.locked': 'Too many wrong tries. Wait 15 minutes, or ask your administrator.',
  'accounts.code-needed': 'Enter the six digits of your code as well.',
  'accounts.code-wrong': 'The code is not right. Enter the six digits that your app shows now.',
  'accounts.no-code': 'There is no second factor to change. Start one first.',
  'accounts.password-weak': 'Choose at least 12 characters, not your sign-in name and not one repeated.',
  'accounts.pin-easy': 'Choose six digits that are not in a row and not all the same.',
  'accounts.pin-wrong': 'The PIN does not open here. After five wrong tries, or 12 hours, sign in with your password.',
  'accounts.link-ended': 'This link was used or has ended. Ask your administrator for a new one.',
  'accounts.name-taken': 'This sign-in name is taken. Choose another.',
  'accounts.team-full': 'A team has 40 members at most. Make another team.',
  'accounts.subject-taken': 'A colleague is known to the provider by this subject already. Check it.',
  'accounts.provider-address': 'Enter the provider’s address, starting with https://.',
  'accounts.provider-down': 'Your agency’s provider does not answer. Sign in with your password, or try again later.',
  'accounts.provider-refused': 'The provider did not name anyone who works here. Sign in with your password, or ask your administrator.',
  'accounts.flow-ended': 'This sign-in took longer than 10 minutes, or began in another browser. Start again.',
  'accounts.too-many-lines': 'An address has five lines at most. Shorten it.',
  'accounts.hours-wrong': 'A day opens twice at the same time, or closes as it opens. Mend it.',
})
