import { counted } from '../../platform/counting/counted.ts'

export const answered = counted('screening.answered', { unit: 'screening', dims: { result: ['none', 'possible', 'probable', 'confirmed', 'cleared'] } })
