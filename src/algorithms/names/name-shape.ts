import { isFrequent } from './family-names.ts'
import type { Name } from './name.ts'
import type { Part } from './part.ts'

const isSought = (part: Part): boolean => part.kind !== 'initial' && part.kind !== 'suffix'
const isCounted = (part: Part): boolean => isSought(part) && part.kind !== 'particle'
/** The words a name is looked for by; a name of nothing but initials, by those. */
export const soughtIn = (name: Name): readonly Part[] => {
  const sought = name.parts.filter(isSought)
  return sought.length > 0 ? sought : name.parts
}

/** `lone`: a single frequent or short word, which alone never reaches the threshold against a longer name. */
export type Shape = { readonly counted: number; readonly initials: number; readonly long: boolean; readonly lone: boolean; readonly loose: boolean }
export const shapeOf = (name: Name): Shape => {
  let counted = 0
  let initials = 0
  let last: Part | null = null
  for (const part of name.parts) {
    if (part.kind === 'initial') initials++
    else if (isCounted(part)) { counted++; last = part }
  }
  const only = counted === 1 && initials === 0 && name.kind === 'person' && last?.kind === 'name' ? last : null
  const long = name.text.length >= 28
  return { counted, initials, long, loose: counted <= 1 || initials > 0 || long, lone: only !== null && (only.text.length < 4 || isFrequent(only.text)) }
}

/** How many whole words must meet at least: a score at the threshold leaves words over on one side only. */
export const needed = (a: Shape, b: Shape): number => Math.max(1, Math.min(a.counted - b.initials, b.counted - a.initials) - (a.long && b.long ? 1 : 0))

/** Needs no second word that meets: one whole word, initials, or long enough to be cut off. */
export const isLoose = (name: Name): boolean => shapeOf(name).loose
