import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'caseload.empty': 'Cette personne ne dirige plus ces dossiers. Rechargez la page.',
  'caseload.cannot': ({ numbers }) => `Rien n’a été transmis. Toutes les personnes choisies ne peuvent pas diriger : ${numbers}. Laissez ces dossiers de côté, ou choisissez d’autres personnes.`,
  tellHer: 'Vous dirigez maintenant un dossier : dites-le-lui', someoneElse: 'Elle préfère quelqu’un d’autre', look: 'Voir', changed: 'Une autre personne dirige le dossier.',
} satisfies Words<typeof en>
