import type { Said } from '../../algorithms/facts/sourced.ts'
import { liabilityRows, type RowId } from '../facts/liability.ts'
import type { Tie } from '../facts/relationships.ts'
import { ageGroup, type Facts } from './facts.ts'
import { change, type Proposal } from './finding.ts'
import type { Relationship } from './relationship.ts'
import { say, sentences } from '../sentences.ts'

export type Exception = { readonly row: RowId; readonly section: string; readonly cite: Said; readonly why: Said; readonly state: 'applies' | 'fails' | 'open'; readonly wouldChange: readonly Proposal[] }
type Row = Omit<Exception, 'section' | 'cite'> & Partial<Pick<Exception, 'section' | 'cite'>>
const exception = (e: Row): Exception => ({ section: liabilityRows[e.row].section, cite: liabilityRows[e.row].cite, ...e })

const living = (): Exception => exception({ row: 'L12', state: 'applies', wouldChange: [], why: say('A benefit received in a legitimate living arrangement with the seller is excepted.', 'L’avantage reçu dans le cadre d’une entente de cohabitation légitime avec la personne qui vend est excepté.') })

/** An obligation runs from the seller; a child who is sold owes her own parent none that the library can suppose. */
const obligation = (facts: Facts): Exception => {
  const parentOfMinor = ageGroup(facts) === 'minor' || facts.role === 'parent-or-guardian'
  return exception({
    row: 'L13', state: parentOfMinor ? 'open' : 'applies', wouldChange: [],
    why: parentOfMinor
      ? say('The exception is for a benefit that the seller owes by law or morally; that a person under 18 owes one is not supposed.', 'L’exception vise l’avantage que la personne qui vend doit légalement ou moralement; on ne suppose pas qu’une personne de moins de 18 ans en doive un.')
      : say('A benefit that results from a legal or moral obligation of the seller is excepted.', 'L’avantage résultant d’une obligation légale ou morale de la personne qui vend est excepté.'),
  })
}

const sameTerms = (facts: Facts, row: 'L14' | 'L34'): Exception => exception({
  row, state: facts.sameTerms === false ? 'fails' : 'applies',
  why: facts.sameTerms === false
    ? say('Other terms than those for the public, such as a higher price because of the trade, take the exception away.', 'Des conditions autres que celles du public, comme un prix majoré en raison du métier, écartent l’exception.')
    : say('A good or service offered to the general public on the same terms is excepted.', 'Le bien ou service offert au grand public aux mêmes conditions est excepté.'),
  wouldChange: [change({ sameTerms: false }, 'offence', '286.2(1)', 'Other terms than for the public take the exception away.', 'Des conditions autres que celles du public écartent l’exception.')],
})

const hired = (facts: Facts, asked: Tie): Exception => {
  const fails = facts.encouraged === true || facts.proportionate === false
  const either = asked === 'driver' && facts.sameTerms !== false
  return exception({
    row: 'L15', state: fails ? 'fails' : 'applies',
    ...(either ? { section: '286.2(4)(c), 286.2(4)(d)', cite: say('Criminal Code, s. 286.2(4)(c), 286.2(4)(d), (5)', 'Code criminel, al. 286.2(4)c), 286.2(4)d), par. (5)') } : {}),
    why: fails
      ? say('Encouraging the sale, or a benefit out of proportion to the service, takes the exception away.', 'Encourager la vente, ou un avantage disproportionné au service, écarte l’exception.')
      : sentences(say('A service for the seller is excepted when its price is in proportion and the sale was not encouraged.', 'Le service rendu à la personne qui vend est excepté si son prix est proportionnel et que la vente n’a pas été encouragée.'), either && say('Where it is offered to anyone on the same terms, that exception covers it as well.', 'S’il est offert à tous aux mêmes conditions, cette autre exception s’applique aussi.')),
    wouldChange: [
      change({ encouraged: true }, 'offence', '286.2(1)', 'Counselling or encouraging the sale takes the exception away.', 'Conseiller ou encourager la vente écarte l’exception.'),
      change({ proportionate: false }, 'offence', '286.2(1)', 'A benefit out of proportion takes the exception away.', 'Un avantage disproportionné écarte l’exception.'),
    ],
  })
}

const helper = (): Exception => exception({ row: 'L33', state: 'applies', wouldChange: [], why: say('Someone who helps and is paid by an employer, or serves the public on the same terms, draws no benefit from the sale.', 'La personne qui aide et que paie un employeur, ou qui sert le public aux mêmes conditions, ne tire aucun avantage de la vente.') })

const together = (): Exception => exception({
  row: 'L09', state: 'applies', section: '286.2(4)(c), 286.2(4)(d)',
  why: say('Sellers who keep their own earnings and share the costs of being safe are within the scheme’s exceptions; each one’s own earnings are covered by the immunity.', 'Les personnes qui gardent leurs propres gains et partagent des frais de sécurité relèvent des exceptions du régime; les gains propres de chacune sont couverts par l’immunité.'),
  wouldChange: [change({ ownServices: true }, 'immune', '286.2', 'A person’s own earnings are covered by the immunity.', 'Les gains propres sont couverts par l’immunité.')],
})

/** The exceptions that the relationship opens, each with whether the facts leave it standing. */
export const exceptionsFor = (facts: Facts, relation: Relationship): Exception[] => {
  const has = (tie: Tie) => relation.ties.has(tie)
  return [
    has('living-arrangement') && living(),
    has('obligation') && obligation(facts),
    has('public-service') && sameTerms(facts, 'L14'),
    has('premises') && sameTerms(facts, ageGroup(facts) === 'minor' ? 'L14' : 'L34'),
    has('driver') && hired(facts, 'driver'),
    has('hired') && hired(facts, 'hired'),
    has('helper') && helper(),
    has('fellow-seller') && together(),
  ].filter(e => e !== false)
}
