import type { Words } from '../../../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr: Words<typeof en> = {
  title: 'Dossiers que vous avez proposés à d’autres', lead: 'Par jour et par organisme. Un dossier gardé ailleurs n’est pas nommé ici.', offers: 'Ce que vous avez demandé', none: 'Vous n’avez rien demandé au cours des soixante derniers jours.', to: ({ agency }) => `À ${agency}`, read: 'Lu',
  open: 'réponse attendue', answer_taken: 'accepté', answer_declined: 'décliné', answer_withdrawn: 'retiré', answer_refused: 'elle a dit non', answer_past: 'sans réponse', returned: 'rendu chez vous',
}
