import type { Said } from '../../algorithms/facts/sourced.ts'
import { placeLabel } from './place-label.ts'
import { placeList } from './place-list.ts'

export const resolvePlaceId = (id: string) => placeList().byId.get(id) ?? null

/** "Thompson, Manitoba"; the id itself where the list no longer has it. */
export const placeLabelOf = (id: string): Said => {
  const place = resolvePlaceId(id)
  return place ? placeLabel(place) : { en: id, fr: id }
}
