import { post } from '../../platform/access/kind.ts'

export const fundHolder = post('fund-holder')
