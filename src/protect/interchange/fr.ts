import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'interchange.many-names': 'Vos dossiers portent plus de 50 noms. Demandez à une superviseure de sortir le tableau.',
  'interchange.too-many': 'Plus de 20\u00a0000 dossiers ne tiennent pas dans un tableau.',
  takenOut: ({ agency }) => `${agency} a sorti un tableau où figure un dossier que vous gardez.`,
  see: 'Voir qui l’a ouvert',
} satisfies Words<typeof en>
