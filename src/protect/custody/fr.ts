import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  'custody.open': 'Un autre organisme est déjà consulté pour ce dossier. Attendez sa réponse ou retirez la demande.',
  asked: 'On vous demande de garder un dossier', answer: 'Répondre', yourQuestion: 'Votre demande au sujet d’un dossier', look: 'Voir',
  came_taken: 'Un autre organisme garde maintenant le dossier', came_declined: 'L’autre organisme ne peut pas garder le dossier', came_refused: 'Elle préfère que son dossier reste chez vous', came_past: 'Personne n’a répondu pour la garde du dossier', came_returned: 'Un dossier vous est revenu', came_withdrawn: 'Vous avez retiré la demande',
  moved: 'Un autre organisme garde le dossier.',
}
