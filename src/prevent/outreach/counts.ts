import { provinceCodes } from '../../platform/places/provinces.ts'
import { counted } from '../../platform/counting/counted.ts'
import { audiences } from './session.ts'

const dims = { province: provinceCodes, audience: audiences }
export const outreachSession = counted('outreach.session', { unit: 'outreach session', dims })
/** How many came; its unit is the session. */
export const outreachReached = counted('outreach.reached', { unit: 'outreach session', dims })
