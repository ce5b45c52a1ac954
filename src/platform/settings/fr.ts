import type { Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'settings.bounds': ({ least, most }) => `Choisissez un nombre entier de ${least} à ${most}.`,
  'settings.over': 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
} satisfies Words<typeof en>
