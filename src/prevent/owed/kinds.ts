import { post, purpose } from '../../platform/access/kind.ts'

export const claim = purpose('claim')
export const workerAdvocate = post('worker-advocate')
export const officer = post('officer')
