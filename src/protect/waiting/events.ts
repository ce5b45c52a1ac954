import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const waitingChanged = event('waiting.changed', { record: caseKind, section: 'summary' })
/** A room that came free, to the first in line; told as a hold. */
export const waitingOffered = event<{ hold: string }>('waiting.offered', { record: caseKind, section: 'summary' })
/** By the house, with its reason. */
export const waitingClosed = event<{ waiting: string }>('waiting.closed', { record: caseKind, section: 'summary' })
