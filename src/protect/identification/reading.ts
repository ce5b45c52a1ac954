import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Answers, Instrument } from './instrument.ts'
import { signs } from './instruments/signs.ts'
import type { DimensionReading } from './read-dimension.ts'

/** Which of the eleven signs of forced labour the yes answers touch; unconfirmed strengths too, since signs carry none. */
export const signsOf = (instrument: Instrument, answers: Answers): readonly { sign: string; name: Said }[] => {
  const met = new Set(instrument.items.filter(item => answers[item.id] === 'yes').flatMap(item => item.signs))
  return Object.entries(signs).flatMap(([sign, name]) => (met.has(sign) ? [{ sign, name }] : []))
}

const lines = {
  nothingShown: {
    en: 'No dimension is positive on these answers. That decides nothing: help does not depend on it, and the questions can be taken up again.',
    fr: 'Aucune dimension n’est positive avec ces réponses. Cela ne décide rien : l’aide n’en dépend pas, et les questions peuvent être reprises.',
  },
  notAFinding: {
    en: 'A positive dimension says which indicators are present. It is not a finding about the person, and no status follows from it.',
    fr: 'Une dimension positive dit quels indicateurs sont présents. Ce n’est pas une conclusion sur la personne, et aucun statut n’en découle.',
  },
  child: {
    en: 'Under 18, or when age is in doubt, no means has to be shown: exploitative conditions stand by themselves, and the other dimensions only add to them.',
    fr: 'Avant 18 ans, ou si l’âge est incertain, aucun moyen n’a à être démontré : les conditions d’exploitation suffisent, et les autres dimensions ne font que s’y ajouter.',
  },
  vulnerability: {
    en: 'By this rule, a weak position that was used counts among the means by itself.',
    fr: 'Selon cette règle, une position de faiblesse dont on s’est servi compte à elle seule parmi les moyens.',
  },
  conditionsOnly: {
    en: 'Exploitative conditions are positive and no dimension of means is, on these answers. What is owed and the right to safe work can be claimed all the same.',
    fr: 'Les conditions d’exploitation sont positives et aucune dimension de moyens ne l’est, avec ces réponses. Ce qui est dû et le droit à un travail sûr peuvent être réclamés quand même.',
  },
  longerTalk: {
    en: 'At least one answer is a reason to offer a longer conversation and services, at the person’s own pace.',
    fr: 'Au moins une réponse est une raison d’offrir une conversation plus longue et des services, au rythme de la personne.',
  },
  notCounted: {
    en: 'Some yes answers are shown and not counted, because the strength of their indicator is not confirmed.',
    fr: 'Certains oui sont montrés et non comptés, car le poids de leur indicateur n’est pas confirmé.',
  },
} satisfies Record<string, Said>

/** What the answers come to, in sentences that name dimensions and never the person. */
export const readingOf = (instrument: Instrument, dimensions: readonly DimensionReading[]): readonly Said[] => {
  const positive = dimensions.filter(d => d.status === 'positive')
  const isPositive = (id: string) => positive.some(d => d.dimension === id)
  const means = positive.some(d => d.element === 'means' || d.element === 'means-and-purpose')
  const vulnerability = isPositive('vulnerability_recruitment') || isPositive('vulnerability_destination')
  const adults = instrument.persons === 'adults'
  return [
    ...(positive.length === 0 ? [lines.nothingShown] : []),
    ...(isPositive('youth') ? [lines.longerTalk] : []),
    ...(positive.length > 0 ? [lines.notAFinding] : []),
    ...(instrument.persons === 'children' ? [lines.child] : []),
    ...(adults && vulnerability ? [lines.vulnerability] : []),
    ...(adults && isPositive('exploitation') && !means ? [lines.conditionsOnly] : []),
    ...(dimensions.some(d => d.notCounted.length > 0) ? [lines.notCounted] : []),
  ]
}
