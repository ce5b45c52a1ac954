import { charge } from './charge.ts'
import { ageGroup, type Facts } from './facts.ts'
import { change, type Draft } from './finding.ts'
import { say } from '../sentences.ts'

const under = change({ sellerAge: 17 }, 'offence', '170', 'Under 18, the provision fits.', 'Moins de 18 ans : la disposition correspond.')

/** A parent or guardian who procures: only for a person under 18. */
export const parentProcures = (facts: Facts): Draft => {
  const age = ageGroup(facts)
  if (age === 'adult') return charge(facts, { row: 'L20', result: 'no-offence', why: say('The provision protects persons under 18 only.', 'La disposition ne protège que les personnes de moins de 18 ans.'), wouldChange: [under] })
  if (age === 'not-known') return charge(facts, { row: 'L20', result: 'not-known', why: say('It depends on the age of the young person.', 'Cela dépend de l’âge du jeune.'), wouldChange: [under, change({ sellerAge: 18 }, 'no-offence', '170', 'At 18 or more it does not.', 'À 18 ans ou plus, elle ne correspond pas.')] })
  return charge(facts, { row: 'L20', why: say('A parent or guardian who procures a person under 18 for prohibited sexual activity with someone else fits the provision.', 'Le père, la mère ou le tuteur qui amène une personne de moins de 18 ans à une activité sexuelle interdite avec un tiers correspond à la disposition.') })
}

/** Whoever controls premises and knowingly lets a person under 18 be there for prohibited sexual activity. */
export const permittedOnPremises = (facts: Facts): Draft => {
  const asked = facts.act === 'permit-on-premises'
  const age = ageGroup(facts)
  if (age === 'adult') return charge(facts, { row: 'L21', result: 'no-offence', why: say('The provision protects persons under 18 only.', 'La disposition ne protège que les personnes de moins de 18 ans.') })
  if (asked && age === 'minor') return charge(facts, { row: 'L21', needsKnowledge: true, why: say('Knowingly letting a person under 18 be on premises one controls for prohibited sexual activity fits the provision.', 'Permettre sciemment qu’une personne de moins de 18 ans se trouve dans un lieu que l’on contrôle pour une activité sexuelle interdite correspond à la disposition.') })
  return charge(facts, { row: 'L21', result: 'not-known', why: say('For premises, a separate provision asks whether a person under 18 was knowingly allowed there for prohibited sexual activity.', 'Pour un lieu, une disposition distincte demande si une personne de moins de 18 ans y a été sciemment admise pour une activité sexuelle interdite.'), wouldChange: [change({ act: 'permit-on-premises', sellerAge: 17 }, 'offence', '171', 'Knowingly permitting it fits.', 'Le permettre sciemment correspond.'), change({ knew: false }, 'no-offence', '171', 'Without knowledge it does not.', 'Sans connaissance, non.')] })
}
