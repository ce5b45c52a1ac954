import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const waitingChanged = event('waiting.changed', { record: caseKind, section: 'summary' })
