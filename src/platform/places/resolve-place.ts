import { findPlaces } from './find-places.ts'
import type { Place } from './place.ts'
import { placeList } from './place-list.ts'

export type Resolved = { readonly place: Place } | { readonly candidates: readonly Place[] }

/** One place for an id or a typed name, or those it may mean; never a guess among namesakes or near spellings. */
export const resolvePlace = (text: string): Resolved => {
  const known = placeList().byId.get(text.trim())
  if (known) return { place: known }
  const found = findPlaces(text, 6)
  const exact = found.filter(f => f.how === 'exact')
  const [first] = exact
  return first && exact.length === 1 ? { place: first.place } : { candidates: (exact.length > 0 ? exact : found).map(f => f.place) }
}
