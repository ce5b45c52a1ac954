import type { Words } from '../../platform/i18n/words.ts'
import type { en } from './en.ts'

export const fr = {
  'liability.no-team': 'Vous n’êtes encore dans aucune équipe. Demandez à votre administration de vous y ajouter.',
  'liability.no-name': ({ cite }) => `Aucun nom n’est gardé d’une personne dont les propres services sont en cause, ou qui est exploitée (${cite.fr}). Offrez plutôt du soutien.`,
  'liability.own-services': ({ cite }) => `Nul n’est accusé pour la vente de ses propres services\u00a0: ${cite.fr}. Rien n’a été consigné. Offrez du soutien; il ne demande rien en retour.`,
  'liability.exploited': ({ cite }) => `Cette personne est signalée comme exploitée. Aucun chef n’est gardé ici; voir ${cite.fr} avec un avocat. Offrez du soutien; il ne demande rien en retour.`,
  'liability.whose': ({ cite }) => `Personne n’a dit de qui sont ces services. Pour les siens, l’immunité vaut\u00a0: ${cite.fr}. Renseignez-vous d’abord.`,
  'liability.exception': ({ cite }) => `Une exception s’applique\u00a0: ${cite.fr}. Lisez ce qui l’écarterait et ajoutez des faits s’il y en a.`,
  'liability.open': ({ cite }) => `Une réponse manque\u00a0: ${cite.fr}. Ajoutez le fait, puis proposez de nouveau.`,
  'liability.does-not-fit': ({ cite }) => `Les faits ne correspondent pas à cette disposition (${cite.fr}). Choisissez-en une qui correspond.`,
  'liability.there-already': 'Ce chef est déjà proposé. Relisez le dossier.',
  openOf: ({ n }) => (n < 2 ? 'Une personne d’un dossier d’accusation n’a pas encore de chef' : `${n} personnes d’un dossier d’accusation n’ont pas encore de chef`),
  look: 'Voir',
} satisfies Words<typeof en>
