import { event } from '../../platform/events/event.ts'
import { callKind } from '../calls/kinds.ts'

/** Told to the record of the asking side: a call, or the case that it became. */
export const holdAsked = event<{ hold: string }>('hold.asked', { record: callKind, section: 'summary' })
export const holdAnswered = event<{ hold: string }>('hold.answered', { record: callKind, section: 'summary' })
export const holdExpired = event<{ hold: string }>('hold.expired', { record: callKind, section: 'summary' })
/** To another room of the same house. */
export const holdMoved = event<{ hold: string }>('hold.moved', { record: callKind, section: 'summary' })
