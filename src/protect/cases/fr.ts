import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'cases.no-team': 'Vous n’êtes encore dans aucune équipe; aucun dossier ne peut être à vous. Demandez une équipe à votre administration.',
  'cases.place-unknown': 'Ce lieu n’est pas dans la liste. Choisissez-en un dans la liste.',
} satisfies Words<typeof en>
