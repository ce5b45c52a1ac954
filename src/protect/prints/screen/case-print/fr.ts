import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Imprimer', lead: 'Un papier se trouve et se lit par n’importe qui. N’imprimez que le nécessaire; chaque impression est au journal.', summary: 'Résumé du dossier', card: 'Carte qu’elle peut garder sur elle', letter: 'PDF, Lettre', a4: 'PDF, A4',
} satisfies Words<typeof en>
