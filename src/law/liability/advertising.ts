import { charge } from './charge.ts'
import type { Facts } from './facts.ts'
import { change, type Draft } from './finding.ts'
import { say } from '../sentences.ts'

/** Advertising an offer of another person's services, knowingly; no difference is made by age. */
export const advertising = (facts: Facts): Draft[] => [charge(facts, {
  row: 'L19', needsKnowledge: true,
  why: say('Knowingly advertising an offer of another person’s sexual services for consideration fits the provision.', 'Annoncer sciemment l’offre, moyennant rétribution, des services sexuels d’une autre personne correspond à la disposition.'),
  wouldChange: [
    change({ ownServices: true }, 'immune', '286.4', 'An advertisement of the person’s own services is covered by the immunity.', 'L’annonce de ses propres services est couverte par l’immunité.'),
    change({ knew: false }, 'no-offence', '286.4', 'Without knowledge it does not fit.', 'Sans connaissance, elle ne correspond pas.'),
  ],
})]
