import type { Said } from '../../algorithms/facts/sourced.ts'
import type { RowId } from '../../law/facts/liability.ts'
import type { Finding } from '../../law/liability/finding.ts'
import { liability } from '../../law/liability/liability.ts'
import { immunity } from './law/immunity.ts'
import { type EpisodeFacts, factsOf, isAccusable, type Part } from './part.ts'

/** What can apply to one part, as the law stood on the day of the episode. */
export const applies = (part: Part, episode: EpisodeFacts): Finding[] => liability(factsOf(part, episode))

export type Proposal = { readonly ok: true; readonly finding: Finding } | { readonly ok: false; readonly code: string; readonly cite: Said }
const no = (code: string, cite: Said): Proposal => ({ ok: false, code: `liability.${code}`, cite })

/**
 * Whether a count under this row may be proposed. Her own services come first: whatever else fits, nothing is proposed against
 * her. Then only what the engine finds to fit with nothing open; an exception, or a question without an answer, is no count.
 */
export const decideCount = (part: Part, episode: EpisodeFacts, rule: RowId): Proposal => {
  const found = applies(part, episode)
  if (found.some(f => f.result === 'immune')) return no('own-services', found.find(f => f.result === 'immune')!.cite)
  if (part.role === 'seller' || part.whose === 'own') return no('own-services', immunity)
  if (part.exploited === true) return no('exploited', found.find(f => f.row === rule)?.cite ?? found[0]!.cite)
  if (part.whose === 'not-known') return no('whose', immunity)
  const finding = found.find(f => f.row === rule)
  if (!finding) return no('does-not-fit', found[0]!.cite)
  if (finding.result === 'offence' && isAccusable(part)) return { ok: true, finding }
  if (finding.result === 'exception') return no('exception', finding.cite)
  return no(finding.result === 'not-known' ? 'open' : 'does-not-fit', finding.cite)
}
