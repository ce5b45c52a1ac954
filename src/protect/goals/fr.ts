import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'goals.past-day': 'Ce jour est passé. Choisissez aujourd’hui ou plus tard.',
  'goals.many-steps': 'Un but a vingt étapes au plus. Faites du reste un autre but.',
  look: 'Revoir un but ensemble', open: 'Ouvrir', unmoved: 'Un dossier est gardé par un autre organisme. Les jours de ses buts sont encore annoncés au précédent.',
} satisfies Words<typeof en>
