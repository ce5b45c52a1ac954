import type { Said } from '../../algorithms/facts/sourced.ts'
import type { Place } from './place.ts'
import { provinceOf } from './provinces.ts'

/** Always with the province: names repeat across the country. */
export const placeLabel = (place: Place): Said => {
  const { en, fr } = provinceOf(place.province).name
  return { en: `${place.name} (${en})`, fr: `${place.name} (${fr})` }
}
