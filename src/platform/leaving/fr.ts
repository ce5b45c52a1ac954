import type { Words } from '../i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'leaving.unconfirmed': 'La deuxième personne n’a pas confirmé en un jour, ou la demande a servi. Demandez de nouveau.',
  'leaving.too-large': 'C’est plus qu’un fichier ne contient. Placez des collègues dans une équipe à part et sortez le tout équipe par équipe.',
  'leaving.keeps': ({ n }) => `Votre organisme garde encore ${n} dossiers ou plus. Transmettez ou fermez d’abord chacun : personne n’est laissé de côté.`,
  export: 'Tout ce que garde l’organisme doit être sorti', leave: 'L’organisme doit partir', asked: ({ name }) => `${name} vous demande de confirmer`, look: 'Voir',
} satisfies Words<typeof en>
