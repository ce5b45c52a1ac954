import { post } from '../../platform/access/kind.ts'

export const emergencyDesk = post('emergency')
