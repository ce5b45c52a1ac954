import { covers, type PlainDate } from '../../algorithms/calendars/day.ts'
import type { Said } from '../../algorithms/facts/sourced.ts'
import { liabilityRows, type RowId } from '../facts/liability.ts'
import { spansOf } from '../facts/spans.ts'
import { beforeTheAct } from './earlier-law.ts'
import type { Facts } from './facts.ts'
import { change, finding, type Proposal, type Draft, type Outcome } from './finding.ts'
import { say, sentences } from '../sentences.ts'

/** How section 7 reaches a row when the facts are outside Canada. */
type Reach = 'child' | 'trafficking' | 'none'
const reach: Partial<Record<RowId, Reach>> = { L02: 'child', L20: 'child', L21: 'child', L28: 'child', L22: 'trafficking', L23: 'trafficking', L25: 'trafficking', L26: 'trafficking' }
const spans: Partial<Record<RowId, string>> = {
  L01: '286.1', L02: '286.1', L10: '286.2', L11: '286.2', L16: '286.2', L17: '286.3', L18: '286.3', L19: '286.4', L32: '286.3', L07: '213(1.1)', L08: '213(1)',
  L20: '170', L21: '171', L28: '172.1', L22: '279.01', L23: '279.011', L24: '279.01(3)', L25: '279.02', L26: '279.03',
}
const stands = (section: string, on: PlainDate) => spansOf(section).some(span => covers(span, on))

const taken = say('Nothing says where; taken as in Canada.', 'Le lieu n’est pas indiqué; tenu pour le Canada.')
const sectionAbroad = { child: '7(4.1)', trafficking: '7(4.11)' } as const

const abroadCite = (row: RowId, how: 'child' | 'trafficking'): Said => {
  const own = liabilityRows[row].section
  if (row === 'L02') return liabilityRows.L03.cite
  return how === 'child'
    ? say(`Criminal Code, ss. 7(4.1), 7(4.3), 7(7), ${own}`, `Code criminel, par. 7(4.1), 7(4.3), 7(7), ${own}`)
    : say(`Criminal Code, ss. 7(4.11), 7(7), ${own}`, `Code criminel, par. 7(4.11), 7(7), ${own}`)
}

const reached: Readonly<Record<'child' | 'trafficking', Said>> = {
  child: say('Done abroad by a citizen or permanent resident, it is treated as done in Canada. The Attorney General must consent first, and the Attorney General of Canada within 8 days for an accused who is not a citizen.', 'Commis à l’étranger par un citoyen ou un résident permanent, l’acte est réputé commis au Canada. Le procureur général doit consentir au préalable, et celui du Canada dans les 8 jours si l’accusé n’est pas citoyen.'),
  trafficking: say('Done abroad by a citizen or permanent resident, it is treated as done in Canada. No prior consent is needed; for an accused who is not a citizen the Attorney General of Canada must consent within 8 days.', 'Commis à l’étranger par un citoyen ou un résident permanent, l’acte est réputé commis au Canada. Aucun consentement préalable; si l’accusé n’est pas citoyen, le procureur général du Canada doit consentir dans les 8 jours.'),
}
const unreached = say('The list for acts abroad does not hold this provision. A part taken in a listed offence, or trafficking abroad, may still be looked at.', 'La liste visant les actes commis à l’étranger ne contient pas cette disposition. La participation à une infraction énumérée, ou la traite à l’étranger, peut encore être examinée.')

const abroad = (facts: Facts, row: RowId, result: Outcome, why: Said, wouldChange: readonly Proposal[]): Draft => {
  const how = reach[row] ?? 'none'
  if (how === 'none') return finding(row === 'L01' ? 'L03' : row, 'no-offence', { section: liabilityRows[row].section, why: sentences(why, unreached), wouldChange: [inside(row)] })
  const id = row === 'L02' ? 'L03' : how === 'trafficking' ? 'L29' : row
  const at = { section: `${sectionAbroad[how]} + ${liabilityRows[row].section}`, cite: abroadCite(row, how) }
  if (!stands(sectionAbroad[how], facts.on))
    return finding(id, 'not-known', { ...at, why: say('The library holds no rule of that day for acts abroad.', 'La bibliothèque ne contient aucune règle de ce jour visant les actes commis à l’étranger.') })
  if (facts.status === 'neither')
    return finding(id, 'no-offence', { ...at, why: say('The rule for acts abroad reaches citizens and permanent residents only.', 'La règle visant les actes commis à l’étranger n’atteint que les citoyens et les résidents permanents.'), wouldChange: [change({ status: 'citizen' }, result, at.section, 'A citizen or permanent resident would be reached.', 'Un citoyen ou un résident permanent serait visé.')] })
  if (facts.status === undefined)
    return finding(id, 'not-known', { ...at, why: sentences(why, say('Whether Canadian law reaches it depends on the nationality or residence of the person who did it.', 'L’application du droit canadien dépend de la nationalité ou de la résidence de l’auteur.')), wouldChange: [change({ status: 'citizen' }, result, at.section, 'A citizen or permanent resident is reached.', 'Un citoyen ou un résident permanent est visé.'), change({ status: 'neither' }, 'no-offence', at.section, 'Anyone else is not.', 'Toute autre personne ne l’est pas.'), ...wouldChange] })
  return finding(id, result, { ...at, why: sentences(why, reached[how]), wouldChange })
}
const inside = (row: RowId): Proposal => change({ inCanada: true }, null, liabilityRows[row].section, 'In Canada the provision itself is looked at.', 'Au Canada, la disposition elle-même est examinée.')

export type Charge = { readonly row: RowId; readonly result?: 'offence' | 'not-known' | 'no-offence'; readonly why: Said; readonly wouldChange?: readonly (Proposal | null | false)[]; readonly section?: string; readonly needsKnowledge?: true }

/** One provision against the facts: as it stood that day, where it was done, and with the knowledge that was stated. */
export const charge = (facts: Facts, c: Charge): Draft => {
  const dated = spans[c.row]
  if (dated && !stands(dated, facts.on)) return beforeTheAct(c.row, facts)
  const result = c.needsKnowledge && facts.knew === false ? 'no-offence' : c.result ?? 'offence'
  const unaware = result === 'no-offence' && facts.knew === false && c.needsKnowledge === true
  const why = unaware ? say('The provision asks for knowledge, and the facts say there was none.', 'La disposition exige la connaissance, et les faits disent qu’il n’y en avait pas.') : c.why
  const changes = [...(c.wouldChange ?? []).filter(x => !!x), ...(unaware ? [change({ knew: true }, 'offence', liabilityRows[c.row].section, 'With knowledge the provision fits.', 'Avec connaissance, la disposition correspond.')] : [])]
  if (facts.inCanada === false) return abroad(facts, c.row, result, why, changes)
  const where = facts.inCanada === undefined && result !== 'no-offence'
  const elsewhere = where && change({ inCanada: false }, null, liabilityRows[c.row].section, 'Outside Canada another rule decides.', 'À l’étranger, une autre règle s’applique.')
  return finding(c.row, result, { ...(c.section ? { section: c.section } : {}), why: sentences(why, where && taken), wouldChange: [...changes, elsewhere] })
}
