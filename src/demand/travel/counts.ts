import { counted } from '../../platform/counting/counted.ts'

export const lateNotices = counted('notice.late', { unit: 'travel notice', dims: { late: ['yes', 'no'] } })
