import { day } from '../../algorithms/calendars/day.ts'
import { charge } from './charge.ts'
import { formerStreetCommunication } from './earlier-law.ts'
import { whoseServices, type Facts } from './facts.ts'
import { change, type Draft } from './finding.ts'
import { say, sentences } from '../sentences.ts'

const notReached = say('The immunity for own services does not reach this provision.', 'L’immunité visant ses propres services ne s’étend pas à cette disposition.')
const young = say('For a person under 18 the way is child protection and support.', 'Pour une personne de moins de 18 ans, la voie est la protection de la jeunesse et le soutien.')
const traffic = change({ traffic: true }, 'offence', '213(1)', 'Stopping vehicles or blocking passage in a public place is another provision, which the immunity does not reach either.', 'Arrêter des véhicules ou gêner le passage dans un endroit public relève d’une autre disposition, que l’immunité ne vise pas non plus.')
const near = change({ place: 'near-school-or-daycare' }, 'offence', '213(1.1)', 'In a public place beside a school ground, playground or daycare it fits.', 'Dans un endroit public attenant à un terrain d’école ou de jeu ou à une garderie, cela correspond.')

const isSelling = (facts: Facts) => facts.role !== 'purchaser' && (whoseServices(facts) === 'own' || facts.role === 'seller')
/** Below 12 no one is held to account in criminal law. */
const tooYoung = (facts: Facts) => isSelling(facts) && facts.sellerAge !== undefined && facts.sellerAge < 12

const selling = (facts: Facts): Draft[] => {
  const minor = facts.sellerAge !== undefined && facts.sellerAge < 18
  if (tooYoung(facts)) return [charge(facts, { row: 'L07', result: 'no-offence', why: sentences(say('Nobody under 12 is held to account in criminal law.', 'Nul n’est tenu criminellement responsable avant 12 ans.'), young) })]
  if (facts.place === 'near-school-or-daycare') return [charge(facts, { row: 'L07', why: sentences(say('Communicating in order to sell in a public place that is, or is next to, a school ground, playground or daycare fits the provision.', 'Communiquer pour vendre dans un endroit public qui est un terrain d’école ou de jeu ou une garderie, ou qui y est attenant, correspond à la disposition.'), notReached, minor && young), wouldChange: [change({ place: 'private' }, 'no-offence', '213(1.1)', 'Elsewhere it does not fit.', 'Ailleurs, cela ne correspond pas.')] })]
  if (facts.place === undefined) return [charge(facts, { row: 'L07', result: 'not-known', why: sentences(say('Whether the place was public and beside a school ground, playground or daycare is not known.', 'On ne sait pas si l’endroit était public et attenant à un terrain d’école ou de jeu ou à une garderie.'), notReached), wouldChange: [near, change({ place: 'private' }, 'no-offence', '213(1.1)', 'Elsewhere it does not.', 'Ailleurs, non.')] })]
  return [charge(facts, { row: 'L07', result: 'no-offence', why: say('The place is not a public one beside a school ground, playground or daycare.', 'L’endroit n’est pas un endroit public attenant à un terrain d’école ou de jeu ou à une garderie.'), wouldChange: facts.place === 'public' ? [near, traffic] : [near] })]
}

export const impeding = (facts: Facts): Draft[] => {
  const indoors = facts.place === 'private' || facts.place === 'online'
  if (indoors || tooYoung(facts)) return [charge(facts, { row: 'L08', result: 'no-offence', why: say('The provision asks for a public place, and for a person of 12 or more.', 'La disposition exige un endroit public et une personne d’au moins 12 ans.') })]
  const known = facts.place !== undefined || facts.traffic === true
  return [charge(facts, { row: 'L08', result: known ? 'offence' : 'not-known', why: sentences(say('Stopping vehicles or blocking passage in a public place in order to sell or buy fits the provision.', 'Arrêter des véhicules ou gêner le passage dans un endroit public pour vendre ou acheter correspond à la disposition.'), isSelling(facts) && notReached), wouldChange: known ? [] : [change({ place: 'public' }, 'offence', '213(1)', 'In a public place it fits.', 'Dans un endroit public, cela correspond.')] })]
}

/** The provisions on public places, which stand apart from the immunity; a screen must not promise that nothing can follow. */
export const publicPlace = (facts: Facts): Draft[] => {
  if (facts.act !== 'communicate' || facts.inCanada === false) return []
  const open = facts.place === undefined || facts.place === 'public' || facts.place === 'near-school-or-daycare'
  if (facts.on < day('2014-12-06')) return open && facts.on >= day('1985-12-20') ? [formerStreetCommunication()] : []
  const blocked = facts.traffic === true && open ? impeding(facts) : []
  if (isSelling(facts)) return [...selling(facts), ...blocked]
  if (facts.role === 'purchaser' || facts.place !== 'near-school-or-daycare') return blocked
  return [charge(facts, { row: 'L07', result: 'not-known', why: say('It fits only if the communication was in order to offer or provide sexual services; the role does not say so.', 'Cela ne correspond que si la communication visait à offrir ou fournir des services sexuels; le rôle ne le dit pas.'), wouldChange: [change({ role: 'seller' }, 'offence', '213(1.1)', 'Communicating in order to sell there fits.', 'Y communiquer pour vendre correspond.')] }), ...blocked]
}
