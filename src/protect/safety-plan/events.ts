import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const safetyPlanChanged = event('safety-plan.changed', { record: caseKind, section: 'safety' })
