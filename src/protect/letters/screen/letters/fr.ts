import type { Words } from '../../../../platform/i18n/words.ts'
import { fr as caseWords } from '../../../cases/screen/case/fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...caseWords,
  title: 'Lettres', lead: 'Faites avec elle, lues à elle et remises à elle. Aucune lettre ne dit ce qu’elle a vécu ni ce qu’est ce service.',
  none: 'Aucune lettre n’a encore été faite.', make: 'Faire une lettre', which: 'Quelle lettre', template_support: 'Lettre d’appui', template_residence: 'Preuve de résidence', template_referral: 'Demande d’accueil',
  language: 'Langue de la lettre', english: 'anglais', french: 'français', name: 'Son nom tel qu’il doit figurer', nameHelp: 'Le nom qu’il lui faut sur ce papier. Il est scellé ici.', to: 'À', toHelp: 'Si vide\u00a0: à qui de droit.',
  since: 'Depuis', sinceHelp: 'Si vide, la lettre ne dit rien du temps.', askedNeeds: 'Ce qu’elle demande', words: 'Plus, dans les mots qu’elle a choisis', wordsHelp: 'Lisez-les-lui. Seulement ce que ce lecteur doit savoir.', contact: 'Comment la confirmer', contactHelp: 'Une ligne qui ne dit pas ce qu’est ce service.',
  nameAgency: ({ agency }) => `Elle accepte que la lettre nomme ${agency}. Un nom peut dire ce que fait un lieu.`, send: 'La faire', says: 'Ce qu’elle dit', download: 'Télécharger le PDF', madeFor: ({ to, day, by }) => (by ? `${to} · faite le ${day} par ${by}` : `${to} · faite le ${day}`),
} satisfies Words<typeof en>
