import type { Confidence } from '../../../algorithms/facts/sourced.ts'
import type { Asked, Pace, Strength } from '../instrument.ts'

export type Column = 'adult_labour' | 'child_labour' | 'adult_sexual' | 'child_sexual'
export const columns: readonly Column[] = ['adult_labour', 'child_labour', 'adult_sexual', 'child_sexual']
export type Weight = { readonly strength: Strength; readonly confidence: Confidence } | null
/** An indicator with its strength on each of the four lists; null where a list does not hold it. */
export type Row = { readonly id: string; readonly pace: Pace; readonly signs: readonly string[]; readonly weights: Readonly<Record<Column, Weight>>; readonly ask: Asked }

const strengths: Readonly<Record<string, Strength>> = { s: 'strong', m: 'medium', w: 'weak' }

const weight = (letter: string | undefined): Weight => {
  const strength = strengths[letter?.toLowerCase() ?? '']
  if (!strength) return null
  return { strength, confidence: letter === letter?.toUpperCase() ? 'secondary' : 'unverified' }
}

/**
 * `weights` is four letters, adult labour, child labour, adult sexual, child sexual: S strong, M medium, W weak, - not on the list.
 * A capital was read in a secondary copy; a small letter is from memory and is never counted.
 */
export const row = (id: string, weights: `${string} ${string} ${string} ${string}`, pace: Pace, signs: readonly string[], ask: Asked): Row => {
  const [adultLabour, childLabour, adultSexual, childSexual] = weights.split(' ').map(weight)
  return { id, pace, signs, ask, weights: { adult_labour: adultLabour ?? null, child_labour: childLabour ?? null, adult_sexual: adultSexual ?? null, child_sexual: childSexual ?? null } }
}
