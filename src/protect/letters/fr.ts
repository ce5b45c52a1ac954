import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'letters.script': 'Un caractère de cette lettre ne peut pas encore être imprimé ici. Écrivez-le en lettres latines ou en syllabique.',
  story: 'Une lettre a été faite avec elle.',
} satisfies Words<typeof en>
