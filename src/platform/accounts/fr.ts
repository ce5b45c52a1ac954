import type { Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'accounts.wrong': 'Le nom, le mot de passe ou le code n’est pas juste. Réessayez ou demandez à votre administration.',
  'accounts.locked': 'Trop d’essais erronés. Attendez 15 minutes ou demandez à votre administration.',
  'accounts.code-needed': 'Entrez aussi les six chiffres de votre code.',
} satisfies Words<typeof en>
