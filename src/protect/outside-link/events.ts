import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const outsideAsked = event<{ link: string }>('outside.asked', { record: caseKind, section: 'summary' })
export const outsideClosed = event<{ link: string }>('outside.closed', { record: caseKind, section: 'summary' })
export const outsideAnswered = event<{ link: string }>('outside.answered', { record: caseKind, section: 'summary' })
