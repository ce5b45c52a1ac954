import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const bookingsChanged = event('interpreters.changed', { record: caseKind, section: 'needs' })
