import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'warm-hand-over.not-from-here': 'Quelqu’un a changé ceci, ou la demande a pris fin. Relisez la page.',
  'warm-hand-over.when': 'Choisissez une heure à venir, d’ici deux semaines.',
  agree: ({ other }) => `${other} propose une heure pour parler ensemble. Vous convient-elle, à elle et à vous?`,
  call: ({ other }) => `Parler ensemble\u00a0: elle, vous et ${other}`,
  name: ({ other }) => `Vous avez dit oui à ${other}. Dites qui l’attend.`,
  open: 'Ouvrir',
} satisfies Words<typeof en>
