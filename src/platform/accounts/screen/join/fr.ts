import type { Words } from '../../../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Bienvenue',
  open: 'Ouvrir votre compte',
  openWhy: 'Quelqu’un de votre organisme a créé ce lien pour vous.',
  look: 'Continuer',
  lead: ({ name, agency }) => `${name}, ${agency} a ouvert un compte pour vous.`,
  signIn: ({ signIn }) => `Vous entrerez sous le nom ${signIn}.`,
  password: 'Choisissez un mot de passe',
  passwordHelp: 'Au moins 12 caractères. Quelques mots à la suite se retiennent bien.',
  send: 'Enregistrer le mot de passe',
  noLink: 'Ce lien ne contient pas de clé. Copiez-le en entier ou demandez-en un nouveau à votre administration.',
  done: 'Votre mot de passe est enregistré.',
  toSignIn: 'Entrer',
} satisfies Words<typeof en>
