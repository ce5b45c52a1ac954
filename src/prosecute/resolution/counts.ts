import { counted } from '../../platform/counting/counted.ts'
import { provinceCodes } from '../../platform/places/provinces.ts'
import { kinds } from '../entities/entity.ts'

export const mergeCounted = counted('merge.confirmed', { unit: 'investigation', dims: { province: provinceCodes, kind: kinds } })
