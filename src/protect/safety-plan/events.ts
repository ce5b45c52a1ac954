import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

/** She was not heard at the time she chose. */
export const checkInMissed = event('check-in.missed', { record: caseKind, section: 'safety' })
export const safetyPlanChanged = event('safety-plan.changed', { record: caseKind, section: 'safety' })
