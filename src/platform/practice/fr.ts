import type { Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'practice.outside': 'Ceci joindrait quelqu’un à l’extérieur. En exercice rien ne sort : terminez l’exercice pour le faire vraiment.',
} satisfies Words<typeof en>
