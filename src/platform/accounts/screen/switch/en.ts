import { words } from '../../../i18n/words.ts'

export const en = words({
  title: 'Take over this tablet',
  lead: 'A colleague signed in here within 12 hours. Your PIN takes over; your colleague is signed out.',
  name: 'Your sign-in name',
  pin: 'PIN',
  send: 'Take over',
  password: 'Sign in with a password instead',
})
