import { covers } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import { liabilityRows } from '../facts/liability.ts'
import { spansOf } from '../facts/spans.ts'
import type { Act, Facts } from './facts.ts'
import { change, finding, type Draft } from './finding.ts'
import { say, sentences } from '../sentences.ts'

type OwnRow = 'L04' | 'L05' | 'L06'
const rowOf: Partial<Record<Act, OwnRow>> = { advertise: 'L06', benefit: 'L05' }
const sectionOf: Partial<Record<Act, string>> = { procure: '286.3', recruit: '286.3', transport: '286.3', harbour: '286.3', exploit: '286.3' }

const whys: Readonly<Record<OwnRow, Said>> = {
  L04: say('No one is prosecuted for any part played in a purchase, benefit, procuring or advertisement that concerns their own sexual services.', 'Nul n’est poursuivi pour une participation à un achat, un avantage, un proxénétisme ou une annonce visant ses propres services sexuels.'),
  L05: say('No one is prosecuted for a benefit that comes from their own sexual services.', 'Nul n’est poursuivi pour l’avantage tiré de ses propres services sexuels.'),
  L06: say('No one is prosecuted for advertising their own sexual services.', 'Nul n’est poursuivi pour avoir annoncé ses propres services sexuels.'),
}
const support = say('The person is under 18: the child-protection duty to report is looked at, and support is the way, never charges.', 'La personne a moins de 18 ans : l’obligation de signalement est examinée et la voie est le soutien, jamais l’accusation.')
const oddRole = say('The role given is a buyer’s, but the services are said to be the person’s own; the immunity holds whatever the role.', 'Le rôle indiqué est celui d’un acheteur, mais les services sont dits être les siens; l’immunité vaut quel que soit le rôle.')

/** Acts to which the immunity speaks; 213 and trafficking are looked at apart. */
export const immunityActs: ReadonlySet<Act> = new Set(['obtain', 'communicate', 'advertise', 'benefit', 'procure', 'recruit', 'transport', 'harbour', 'exploit'])
const before = say('The purchase, benefit, procuring and advertising provisions did not exist that day, and selling one’s own services was never within them.', 'Les dispositions sur l’achat, l’avantage, le proxénétisme et la publicité n’existaient pas ce jour-là, et la vente de ses propres services n’y a jamais été comprise.')

/** Own services: never an offence under the four provisions, in any role, on any day, at any age. */
export const ownServices = (facts: Facts): Draft => {
  const row: OwnRow = rowOf[facts.act] ?? 'L04'
  const section = sectionOf[facts.act] ?? liabilityRows[row].section
  if (!spansOf('286.5').some(span => covers(span, facts.on))) return finding(row, 'no-offence', { section, why: before })
  const minor = facts.sellerAge !== undefined && facts.sellerAge < 18
  const why = sentences(whys[row], facts.role === 'purchaser' && oddRole, minor && support)
  return finding(minor && facts.role === 'seller' ? 'L31' : row, 'immune', { section, cite: liabilityRows[row].cite, why })
}

/** The two answers that decide, when nobody has said whose services are concerned. */
export const whoseChanges = (facts: Facts, section: string) => [
  change({ ownServices: true }, null, sectionOf[facts.act] ?? liabilityRows[rowOf[facts.act] ?? 'L04'].section, 'If only the person’s own services are concerned, the immunity holds.', 'S’il ne s’agit que de ses propres services, l’immunité s’applique.'),
  change({ ownServices: false }, null, section, 'If another person’s services are concerned, that part is not covered by the immunity.', 'S’il s’agit des services d’une autre personne, cette part n’est pas couverte par l’immunité.'),
]
