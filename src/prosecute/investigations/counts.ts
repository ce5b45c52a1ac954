import { provinceCodes } from '../../platform/places/provinces.ts'
import { counted } from '../../platform/counting/counted.ts'
import { harms } from './investigation.ts'

export const investigationCounted = counted('investigation.opened', { unit: 'investigation', dims: { province: provinceCodes, kind: harms } })
