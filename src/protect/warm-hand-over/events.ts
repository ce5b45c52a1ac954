import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

/** Anything of the hand-over: who expects her, the time of the call, how it went, where she is met. */
export const handOverMoved = event<{ referral: string; what: string }>('hand-over.moved', { record: caseKind, section: 'summary' })
