import { counted } from '../../platform/counting/counted.ts'
import { countedProvinces } from '../cases/public.ts'

/** The limit that ruled most places out, coarse enough that nobody is found by it. */
const limits = ['room', 'tonight', 'who', 'children', 'pets', 'from-elsewhere', 'within', 'other'] as const
export const placesUnmet = counted('place.unmet', { unit: 'person', dims: { province: countedProvinces, limit: limits } })

export const limitCounted = (code: string): (typeof limits)[number] => limits.find(l => l === code) ?? 'other'
export const provinceOfSearch = (province: string): (typeof countedProvinces)[number] => countedProvinces.find(p => p === province) ?? '--'
