import { change, finding, type Draft } from './finding.ts'
import type { Relationship } from './relationship.ts'
import { say } from '../sentences.ts'

const silent = say('The exceptions come before the offence; the relationship decides whether one applies.', 'Les exceptions précèdent l’infraction; le lien détermine si l’une d’elles s’applique.')
const unread = say('The words given for the relationship are not among those the library knows, so the exceptions cannot be looked at.', 'Les mots donnés pour le lien ne sont pas parmi ceux que la bibliothèque connaît; les exceptions ne peuvent être examinées.')

/** What an unstated or unread relationship leaves open, and the answers that would close it. */
export const relationshipOpen = (relation: Relationship): Draft =>
  finding('L14', 'not-known', {
    section: '286.2(4)', cite: say('Criminal Code, s. 286.2(4), (5)', 'Code criminel, par. 286.2(4), (5)'),
    why: relation.stated ? unread : silent,
    wouldChange: [
      change({ relationship: 'spouse, roommate' }, 'exception', '286.2(4)(a)', 'A legitimate living arrangement.', 'Une entente de cohabitation légitime.'),
      change({ relationship: 'dependant, moral obligation' }, 'exception', '286.2(4)(b)', 'A legal or moral obligation of the seller.', 'Une obligation légale ou morale de la personne qui vend.'),
      change({ relationship: 'taxi, accountant' }, 'exception', '286.2(4)(c)', 'A good or service offered to the public on the same terms.', 'Un bien ou service offert au public aux mêmes conditions.'),
      change({ relationship: 'bodyguard, receptionist' }, 'exception', '286.2(4)(d)', 'A service for the seller at a proportionate price, without encouragement.', 'Un service rendu à la personne à un prix proportionnel, sans encouragement.'),
      change({ relationship: 'none' }, 'offence', '286.2(1)', 'No exception is open.', 'Aucune exception n’est ouverte.'),
    ],
  })
