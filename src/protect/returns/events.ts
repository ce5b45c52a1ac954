import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const returnsChanged = event('returns.changed', { record: caseKind, section: 'safety' })
