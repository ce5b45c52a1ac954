import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const goalsChanged = event('goals.changed', { record: caseKind, section: 'needs' })
