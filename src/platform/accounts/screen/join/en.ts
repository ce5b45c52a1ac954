import { words } from '../../../i18n/words.ts'

export const en = words({
  title: 'Welcome',
  open: 'Open your account',
  openWhy: 'Someone at your agency made this link for you.',
  look: 'Go on',
  lead: ({ name, agency }: { name: string; agency: string }) => `${name}, ${agency} has opened an account for you.`,
  signIn: ({ signIn }: { signIn: string }) => `You will sign in as ${signIn}.`,
  password: 'Choose a password',
  passwordHelp: 'At least 12 characters. A few words in a row are easy to keep in mind.',
  send: 'Set the password',
  noLink: 'This link has no key in it. Copy it whole, or ask your administrator for a new one.',
  done: 'Your password is set.',
  toSignIn: 'Sign in',
})
