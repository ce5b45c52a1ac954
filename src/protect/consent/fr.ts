import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'consent.past': 'Cette fin est passée. Choisissez aujourd’hui ou un jour plus tard.',
  'consent.too-long': 'Un consentement dure douze mois au plus. Choisissez une fin plus proche; il peut être redonné.',
  'consent.police-sections': 'Ce but ne peut ouvrir ces parties. Choisissez-en moins ou un autre but.',
  given: 'Elle a accepté de partager une partie de son dossier.',
  takenBack: 'Elle a repris un partage.',
} satisfies Words<typeof en>
