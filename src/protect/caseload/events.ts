import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const leadChanged = event('case.lead-changed', { record: caseKind, section: 'summary' })
