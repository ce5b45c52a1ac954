import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'consent.past': 'Cette fin est passée. Choisissez aujourd’hui ou un jour plus tard.',
  'consent.too-long': 'Un consentement dure douze mois au plus. Choisissez une fin plus proche; il peut être redonné.',
  'consent.police-sections': 'Ce but ne peut ouvrir ces parties. Choisissez-en moins ou un autre but.',
  'consent.not-yet': 'Le jour où elle l’a donné n’est pas encore venu. Choisissez aujourd’hui ou un jour passé.',
  'consent.witness-self': 'Qui demande ne peut être témoin. Choisissez une autre personne présente.',
  'consent.witness-needed': 'Il faut ici un témoin. Dites qui était là.',
  'consent.nothing-signed': 'Des paroles n’ont pas de copie. Choisissez le papier, ou laissez la copie de côté.',
  given: 'Elle a accepté de partager une partie de son dossier.',
  takenBack: 'Elle a repris un partage.',
} satisfies Words<typeof en>
