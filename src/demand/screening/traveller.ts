import { createHmac } from 'node:crypto'
import { openRegister, type Hit, type Register } from '../../algorithms/names/screen.ts'
import { readName } from '../../algorithms/names/compare.ts'
import { readBirth } from '../../algorithms/names/birth.ts'

export type Traveller = { readonly name: string; readonly birth: string; readonly country: string | null }
/** A live line of the extract, opened inside the registry. */
export type ExtractLine = { readonly id: string; readonly names: readonly string[]; readonly birth: string; readonly country: string | null }
/** Tokens of travellers cleared against a line, by line. */
export type Cleared = ReadonlyMap<string, readonly Buffer[]>

/** The same for the same person however the name is written or ordered: its words in plain letters, and the birth date. */
const folded = (t: Traveller): string => `${readName(t.name).parts.map(part => part.text).sort().join(' ')}|${readBirth(t.birth)?.days.join('/') ?? t.birth}`

/** Binds a traveller to one line of the extract: tells nothing without the key, and nothing of the same traveller elsewhere. */
export const redressToken = (key: Buffer, registrant: string, t: Traveller): Buffer => createHmac('sha256', key).update(`${registrant}|${folded(t)}`).digest()

/** The extract ready to be asked. O(letters). */
export const openExtract = (lines: readonly ExtractLine[]): Register => openRegister(lines.map(line => ({ id: line.id, names: line.names, birth: line.birth, country: line.country ?? '' })))

export type Screened = { readonly status: 'none' | 'possible' | 'probable'; readonly hits: readonly Hit[] }
/** A traveller against the extract: the best result and every hit with its parts, without the lines whose reviewers cleared this very traveller. O(candidates). */
export const screenTraveller = (extract: Register, cleared: Cleared, t: Traveller, key: Buffer): Screened => {
  const isCleared = (line: string): boolean => (cleared.get(line) ?? []).some(token => token.equals(redressToken(key, line, t)))
  const hits = extract.screen({ id: 'asked', name: t.name, birth: t.birth, country: t.country ?? '' }).filter(hit => !isCleared(hit.listedId))
  return { status: hits.some(h => h.status === 'probable') ? 'probable' : hits.length > 0 ? 'possible' : 'none', hits }
}
