import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

/** She went away or came back: told once, when it is written. */
export const returnAdded = event('returns.added', { record: caseKind, section: 'safety' })
export const returnsChanged = event('returns.changed', { record: caseKind, section: 'safety' })
