import { charge } from './charge.ts'
import { ageGroup, type Facts } from './facts.ts'
import { change, type Draft } from './finding.ts'
import { say, sentences } from '../sentences.ts'

const adult = say('Obtaining, or communicating with anyone in order to obtain, sexual services for consideration fits the provision, in any place, online included.', 'Obtenir des services sexuels moyennant rétribution, ou communiquer avec quiconque pour en obtenir, correspond à la disposition, en tout lieu, y compris en ligne.')
const complete = say('Communicating is enough; nothing need have been concluded.', 'La communication suffit; rien n’a à être conclu.')
const near = say('Beside a school, park or place where young people can be expected, the lowest fine is higher.', 'Près d’une école, d’un parc ou d’un lieu fréquenté par des jeunes, l’amende minimale est plus élevée.')
const minor = say('The person whose services were sought is under 18. A mistake about age is no answer unless all reasonable steps to learn it were taken.', 'La personne dont les services étaient recherchés a moins de 18 ans. L’erreur sur l’âge n’est pas une défense sans toutes les mesures raisonnables pour s’en assurer.')
const ageOpen = say('The age of the person whose services were sought is not known.', 'L’âge de la personne dont les services étaient recherchés n’est pas connu.')
const purposeOpen = say('Communicating fits only if it was in order to buy; the role does not say so.', 'La communication ne correspond que si elle visait un achat; le rôle ne le dit pas.')

/** Buying: 286.1(1) speaks of any person, 286.1(2) of one under 18; with the age unknown the second stays open. */
export const purchase = (facts: Facts): Draft[] => {
  if (facts.act === 'communicate' && facts.role !== 'purchaser' && facts.forPurchase === undefined)
    return [charge(facts, { row: ageGroup(facts) === 'minor' ? 'L02' : 'L01', result: 'not-known', why: purposeOpen, wouldChange: [change({ role: 'purchaser' }, 'offence', '286.1', 'Communicating in order to buy fits.', 'Communiquer pour acheter correspond.'), change({ forPurchase: false }, 'no-offence', '286.1', 'Communicating for another reason does not.', 'Communiquer pour une autre raison ne correspond pas.')] })]
  if (facts.act === 'communicate' && facts.forPurchase === false)
    return [charge(facts, { row: 'L01', result: 'no-offence', why: say('Communicating for a reason other than to buy does not fit.', 'Communiquer pour une autre raison qu’un achat ne correspond pas.') })]
  const said = sentences(facts.act === 'communicate' && complete, facts.place === 'near-school-or-daycare' && near)
  const age = ageGroup(facts)
  const own = change({ ownServices: true }, 'immune', '286.1', 'A person is never accused over their own services.', 'Nul n’est accusé à l’égard de ses propres services.')
  const one = charge(facts, { row: 'L01', why: sentences(adult, said), wouldChange: [own] })
  const two = (result: 'offence' | 'not-known') => charge(facts, {
    row: 'L02', result, why: result === 'offence' ? sentences(adult, minor, said) : ageOpen,
    wouldChange: result === 'offence' ? [own] : [change({ sellerAge: 17 }, 'offence', '286.1(2)', 'Under 18, the stricter provision fits.', 'Moins de 18 ans : la disposition plus sévère correspond.')],
  })
  return age === 'adult' ? [one] : age === 'minor' ? [two('offence')] : [one, two('not-known')]
}
