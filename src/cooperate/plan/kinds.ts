import { post, purpose } from '../../platform/access/kind.ts'

export const plan = purpose('plan')
export const secretariat = post('secretariat')
