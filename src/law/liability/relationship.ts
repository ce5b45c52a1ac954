import { vocabulary, type Tie } from '../facts/relationships.ts'
import { losses, type LossId } from '../facts/liability.ts'

const plain = (text: string): string =>
  text.replace(/([a-z])([A-Z])/g, '$1 $2').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()

type Entry = { readonly tie: Tie; readonly words: readonly string[] }
/** Phrases by their first word, the longest first. */
const phrases = new Map<string, Entry[]>()
for (const [tie, texts] of Object.entries(vocabulary) as [Tie, readonly string[]][])
  for (const text of texts) {
    const words = text.split(' ')
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { tie, words }].sort((a, b) => b.words.length - a.words.length))
  }
const negations = new Set(['no', 'not', 'non', 'never', 'without', 'sans', 'pas', 'jamais', 'aucun', 'aucune', 'ni', 'nor'])
const isLoss = (tie: Tie): tie is LossId => tie in losses

export type Relationship = { readonly stated: boolean; readonly ties: ReadonlySet<Tie>; readonly understood: boolean }
const longest = 200

const same = (token: string | undefined, word: string) => token === word || token === `${word}s`
const phraseAt = (tokens: readonly string[], at: number): Entry | null => {
  const token = tokens[at]!
  const candidates = [...(phrases.get(token) ?? []), ...(token.endsWith('s') ? phrases.get(token.slice(0, -1)) ?? [] : [])]
  return candidates.sort((a, b) => b.words.length - a.words.length).find(entry => entry.words.every((word, i) => same(tokens[at + i], word))) ?? null
}

/**
 * Ties named in free words, EN or FR, read from left to right, the longest phrase first; its words are then used up, so that
 * "taxi driver" is a public service and "driver" is not. A circumstance that is denied ("no violence") is left out. O(words).
 */
export const readRelationship = (given: string | readonly string[] | undefined): Relationship => {
  if (given === undefined) return { stated: false, ties: new Set(), understood: true }
  const tokens = plain([given].flat().join(' ; ').slice(0, 4_000)).split(' ').slice(0, longest)
  const ties = new Set<Tie>()
  for (let at = 0; at < tokens.length; ) {
    const entry = phraseAt(tokens, at)
    if (entry) {
      const denied = [tokens[at - 1], tokens[at - 2]].some(word => word !== undefined && negations.has(word))
      if (!denied) ties.add(entry.tie)
      else if (isLoss(entry.tie)) ties.add('none')
    }
    at += entry ? entry.words.length : 1
  }
  const named = [...ties].filter(tie => tie !== 'none')
  return { stated: true, ties: new Set(named.length > 0 ? named : ties), understood: ties.size > 0 }
}
