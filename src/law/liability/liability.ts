import { advertising } from './advertising.ts'
import { compelled, employing, luring } from './apart.ts'
import { benefit } from './benefit.ts'
import { whoseServices, type Act, type Facts } from './facts.ts'
import { finding, marked, tried, type Draft, type Finding } from './finding.ts'
import { permittedOnPremises } from './household.ts'
import { immunityActs, ownServices, whoseChanges } from './own-services.ts'
import { procuring, procuringActs } from './procuring.ts'
import { impeding, publicPlace } from './public-place.ts'
import { purchase } from './purchase.ts'
import { benefitFromTrafficking, livesWith, trafficking, withholdingDocuments } from './trafficking.ts'
import { say, sentences } from '../sentences.ts'

const traffickingActs: ReadonlySet<Act> = new Set(['recruit', 'transport', 'harbour', 'exploit'])
const apart: Partial<Record<Act, (facts: Facts) => Draft[]>> = {
  'withhold-documents': withholdingDocuments, 'benefit-from-trafficking': benefitFromTrafficking, 'permit-on-premises': facts => [permittedOnPremises(facts)],
  lure: luring, 'impede-traffic': impeding, 'live-with': livesWith, employ: employing,
}

const another = (facts: Facts): Draft[] => [
  ...(facts.act === 'obtain' || facts.act === 'communicate' ? purchase(facts) : []),
  ...(facts.act === 'benefit' ? benefit(facts) : []),
  ...(facts.act === 'advertise' ? advertising(facts) : []),
  ...(procuringActs.has(facts.act) ? procuring(facts) : []),
  ...(traffickingActs.has(facts.act) ? trafficking(facts) : []),
]

/** Nobody has said whose services: the same question with "another" tells what each answer would give, and nothing is settled. */
const whoseIsOpen = (facts: Facts): Draft => {
  const first = another({ ...facts, ownServices: false })[0]!
  return finding(first.row, 'not-known', {
    section: first.section, cite: sentences(first.cite, say('and s. 286.5', 'et art. 286.5')),
    why: say('Whose services are concerned is not known; for a person’s own services the immunity always holds.', 'On ne sait pas de qui sont les services; pour ses propres services, l’immunité s’applique toujours.'),
    wouldChange: whoseChanges(facts, first.section),
  })
}
const nobodyElse = (facts: Facts): Draft => finding('L22', 'no-offence', {
  why: sentences(say('Trafficking is of another person; here only the person’s own services are concerned.', 'La traite vise une autre personne; seuls les propres services de la personne sont en cause ici.'), facts.sellerAge !== undefined && facts.sellerAge < 18 && say('Whoever did this to a person under 18 is looked at apart.', 'Quiconque a agi ainsi envers une personne de moins de 18 ans est examiné séparément.')),
})

/** The findings on the facts alone. Never empty; O(1). */
export const describe = (facts: Facts): Draft[] => {
  const whose = whoseServices(facts)
  const special = apart[facts.act]
  const found = special ? special(facts)
    : whose === 'own' ? [ownServices(facts), ...publicPlace(facts), ...(traffickingActs.has(facts.act) ? [nobodyElse(facts)] : [])]
    : whose === 'not-known' && immunityActs.has(facts.act) ? [whoseIsOpen(facts), ...publicPlace(facts)]
    : [...another(facts), ...publicPlace(facts)]
  return [...found, ...(facts.exploited === true ? [compelled()] : [])].map(one => marked(one, facts.on))
}

/**
 * What the facts, as described, match in the table of roles as the law stood on `facts.on`. The immunity for own services is
 * looked at first, then the exceptions, then the offences; what is not said stays open, with the answers that would close it.
 * Never empty. It describes provisions; guilt is for a court. Sources: Criminal Code 286.1–286.5 and the rows of `facts/liability.ts`.
 */
export const liability = (facts: Facts): Finding[] => describe(facts).map(draft => tried(draft, facts, describe))
