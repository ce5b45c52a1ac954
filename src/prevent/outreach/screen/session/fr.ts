import type { Words } from '../../../../platform/i18n/words.ts'
import { shared } from '../words-fr.ts'
import type { en } from './en.ts'

export const fr = {
  ...shared, title: ({ topic }) => topic, back: 'Revenir à la sensibilisation', host: ({ host }) => `Hôte\u00a0: ${host}`, came: ({ n }) => `${n} personnes venues`,
  held: 'Elle a eu lieu', howMany: 'Combien sont venus', place: 'Quelle communauté', placeHelp: 'Pour que sa dernière visite soit connue. Elle n’est pas gardée avec la séance.', keep: 'Garder', callOff: 'Elle a été annulée',
  hostTitle: 'L’hôte décide', hostSilent: 'Cet hôte est des Premières Nations, inuit ou métis et n’a pas accepté le comptage. Le silence est un non\u00a0: rien n’est compté ni gardé.', hostAgreed: 'Cet hôte a accepté que sa séance soit comptée.', agree: 'L’hôte a accepté', takeBack: 'L’hôte a dit non', counted: 'Comptée dans les chiffres du plan.',
  resultsTitle: 'Ce qui a changé', resultsNone: 'Aucun feuillet n’est saisi encore.', round_after: 'Après la séance', round_later: 'Quatre-vingt-dix jours plus tard', matched: ({ n }) => `${n} feuillets appariés`, withheldWhy: 'Moins de dix réponses ont pu être appariées. Aucun nombre n’est gardé ni montré.', question: 'Question', before: 'Juste avant', after: 'Juste après', mean: ({ mean, low, high }) => `En moyenne, ${mean} de plus en bonnes réponses sur cinq (intervalle à 95\u00a0%\u00a0: ${low} à ${high}).`,
  slipsTitle: 'Saisir les feuillets', slipsHelp: 'Une ligne par feuillet\u00a0: le code inventé par son auteur, puis cinq lettres. o oui, n non, ? pas sûr ou vide. Exemple\u00a0: bleu7 o n ? o n', slipsLaw: 'Aucun nom. Les feuillets sont appariés par leur code puis disparaissent; seuls des comptes sont gardés, à partir de dix.', slipsBefore: 'Feuillets d’avant', slipsAfter: 'Feuillets d’après', round: 'Quand', send: 'Apparier et garder les comptes', printTitle: 'Les cinq questions',
} satisfies Words<typeof en>
