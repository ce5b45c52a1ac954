import { liabilityRows, type RowId } from '../../law/facts/liability.ts'
import { counted } from '../../platform/counting/counted.ts'
import { provinces } from './part.ts'

export const proposedCounts = counted('count.proposed', { unit: 'proposed count', dims: { provision: Object.keys(liabilityRows) as RowId[], province: provinces } })
