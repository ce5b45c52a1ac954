import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'directory.unreadable': 'Ce n’est pas un répertoire en CSV ou en JSON. Ouvrez le fichier et voyez sa première ligne.',
  'directory.mapping': 'La correspondance n’est pas bonne. Partez de l’exemple et nommez des champs de HSDS.',
  kind: 'service répertorié',
} satisfies Words<typeof en>
