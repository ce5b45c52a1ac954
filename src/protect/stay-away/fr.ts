import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  'stay-away.asked-before': 'Cette maison a déjà été interrogée. On ne le demande qu’une fois par demande; sa réponse vaut.',
  'stay-away.not-near': 'Ce qu’elle évite n’atteint pas la région de cette maison. Il n’y a rien à demander.',
  whichSide: 'De quel côté est votre porte?', onlyYou: 'Seule votre maison peut le dire. Personne d’autre ne connaît votre adresse.', answer: 'Répondre', look: 'Voir',
  mustConfirm: 'Une maison près de ce qu’elle évite : interrogez-la', waits: 'On demande à une maison de quel côté est sa porte', inside: 'Dans la zone qu’elle évite : trouvez un autre lieu maintenant',
}
