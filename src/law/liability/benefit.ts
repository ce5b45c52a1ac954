import type { Said } from '../../algorithms/facts/sourced.ts'
import { losses, type LossId } from '../facts/liability.ts'
import { charge, type Charge } from './charge.ts'
import { exceptionsFor, type Exception } from './exceptions.ts'
import { ageGroup, type Facts } from './facts.ts'
import { change, finding, type Proposal, type Draft } from './finding.ts'
import { permittedOnPremises } from './household.ts'
import { relationshipOpen } from './relationship-open.ts'
import { readRelationship, type Relationship } from './relationship.ts'
import { say, sentences } from '../sentences.ts'

const fits = say('Receiving a benefit, knowing that it comes from the purchase of another person’s sexual services, fits the provision.', 'Recevoir un avantage en sachant qu’il provient de l’achat des services sexuels d’une autre personne correspond à la disposition.')
const business = say('In a commercial enterprise that offers sexual services no exception is open, and the enterprise is aggravating.', 'Dans une entreprise commerciale offrant des services sexuels, aucune exception n’est ouverte et l’entreprise est aggravante.')
const presumed = say('Being habitually in the seller’s company is proof of the benefit unless there is evidence to the contrary.', 'Se trouver habituellement en compagnie de la personne qui vend fait preuve de l’avantage, sauf preuve contraire.')
const unasked = say('No relationship was stated, so the four exceptions have not been looked at; see the next line.', 'Aucun lien n’est indiqué; les quatre exceptions n’ont donc pas été examinées; voir la ligne suivante.')
const lossIds = Object.keys(losses) as LossId[]

const lossesOf = (facts: Facts, relation: Relationship): LossId[] =>
  lossIds.filter(loss => relation.ties.has(loss) || facts.circumstances?.includes(loss) || (loss === 'procuring' && facts.role === 'procurer'))

const wouldLose: readonly Proposal[] = lossIds.map(loss => ({ set: { circumstances: [loss] }, result: 'exception-lost', section: losses[loss].section, say: losses[loss].said }))

const offences = (facts: Facts, why: Said, wouldChange: readonly Proposal[], commercial: boolean): Draft[] => {
  const age = ageGroup(facts)
  const of = (c: Omit<Charge, 'needsKnowledge' | 'wouldChange'>) => charge(facts, { wouldChange, needsKnowledge: true, ...c })
  if (commercial) return [of({ row: 'L16', why: sentences(why, business), section: age === 'minor' ? '286.2(2)' : '286.2(1)' })]
  const minor = change({ sellerAge: 17 }, 'offence', '286.2(2)', 'Under 18, the stricter provision is looked at.', 'Moins de 18 ans : la disposition plus sévère est examinée.')
  if (age !== 'not-known') return [of({ row: age === 'minor' ? 'L11' : 'L10', why })]
  return [of({ row: 'L10', why }), charge(facts, { row: 'L11', result: 'not-known', why: say('The seller’s age is not known.', 'L’âge de la personne qui vend n’est pas connu.'), wouldChange: [minor] })]
}

const standing = (e: Exception): Draft =>
  finding(e.row, e.state === 'open' ? 'not-known' : e.row === 'L33' ? 'no-offence' : 'exception', { section: e.section, cite: e.cite, why: e.why, wouldChange: [...e.wouldChange, ...wouldLose] })

const lostOf = (e: Exception, lost: readonly LossId[]): Draft =>
  finding(e.row, 'exception-lost', {
    section: lost.map(loss => losses[loss].section).join(', '), cite: e.cite,
    why: sentences(e.why, { en: `The exception is lost: ${lost.map(loss => losses[loss].said.en).join('; ')}.`, fr: `L’exception est perdue\u00a0: ${lost.map(loss => losses[loss].said.fr).join('; ')}.` }),
  })

/** Benefit from another person's services: exceptions before the offence, and any true loss restores it. */
export const benefit = (facts: Facts): Draft[] => {
  const first = charge(facts, { row: ageGroup(facts) === 'minor' ? 'L11' : 'L10', why: fits, needsKnowledge: true })
  if (first.result !== 'offence') return [first]
  const relation = readRelationship(facts.relationship)
  const all = exceptionsFor(facts, relation)
  const live = all.filter(e => e.state !== 'fails')
  const lost = lossesOf(facts, relation)
  const premises = relation.ties.has('premises') && ageGroup(facts) !== 'adult' ? [permittedOnPremises(facts)] : []
  const why = sentences(fits, relation.ties.has('company') && presumed, ...all.filter(e => e.state === 'fails').map(e => e.why))
  if (lost.length > 0) return [...live.map(e => lostOf(e, lost)), ...offences(facts, why, [], lost.includes('commercial')), ...premises]
  if (live.length > 0) return [...live.map(standing), ...premises]
  if (!relation.stated) return [...offences(facts, sentences(why, unasked), relationshipOpen(relation).proposals, false), relationshipOpen(relation)]
  if (!relation.understood) return [relationshipOpen(relation)]
  return [...offences(facts, why, [], false), ...premises]
}
