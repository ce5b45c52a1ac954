import { post, purpose } from '../../platform/access/kind.ts'

export const stewardship = purpose('stewardship')
export const steward = post('steward')
