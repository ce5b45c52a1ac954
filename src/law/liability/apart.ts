import { charge } from './charge.ts'
import { ageGroup, type Facts } from './facts.ts'
import { change, finding, type Draft } from './finding.ts'
import { say } from '../sentences.ts'

/** Luring by telecommunication; the age believed counts as the age. */
export const luring = (facts: Facts): Draft[] => {
  const age = ageGroup(facts)
  const why = say('Communicating by telecommunication with a person who is, or is believed to be, under 18, in order to make a listed offence possible, fits the provision.', 'Communiquer par télécommunication avec une personne qui a moins de 18 ans, ou que l’on croit telle, pour faciliter une infraction énumérée correspond à la disposition.')
  return [charge(facts, { row: 'L28', result: age === 'minor' ? 'offence' : age === 'adult' ? 'no-offence' : 'not-known', why, wouldChange: age === 'minor' ? [] : [change({ sellerAge: 17 }, 'offence', '172.1', 'Under 18, in fact or as believed, it fits.', 'Moins de 18 ans, réellement ou selon la croyance, cela correspond.')] })]
}

/** An employer's conditions are administrative: a violation and a penalty, not an offence of the Code. */
export const employing = (): Draft[] => [finding('L30', 'no-offence', {
  why: say('Abuse, recruitment fees, wages below the offer or reprisals break the employer’s conditions: an administrative violation with a penalty and a ban, not an offence of the Criminal Code.', 'Violence, frais de recrutement, salaire inférieur à l’offre ou représailles enfreignent les conditions de l’employeur : une violation administrative avec pénalité et interdiction, non une infraction au Code criminel.'),
  wouldChange: [change({ act: 'exploit' }, 'offence', '279.01', 'If work was obtained by exploitation, trafficking is looked at.', 'Si le travail a été obtenu par exploitation, la traite est examinée.'), change({ act: 'withhold-documents' }, 'not-known', '279.03', 'If documents were kept, another provision is looked at.', 'Si des documents ont été retenus, une autre disposition est examinée.')],
})]

/** For an exploited person who acted under compulsion nothing is promised: no statute excuses, and counsel must look. */
export const compelled = (): Draft => finding('L27', 'not-known', {
  why: say('Canada has no rule that an exploited person is not punished. Duress, or the prosecution’s discretion, may answer; it is flagged for the Crown and for legal advice, and nothing is promised.', 'Le Canada n’a aucune règle de non-punition des personnes exploitées. La contrainte ou le pouvoir discrétionnaire de la poursuite peuvent y répondre; signalé au ministère public et pour avis juridique, sans promesse.'),
})
