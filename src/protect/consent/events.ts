import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const consentGiven = event<{ consent: string }>('consent.given', { record: caseKind, section: 'summary' })
export const consentWithdrawn = event<{ consent: string }>('consent.withdrawn', { record: caseKind, section: 'summary' })
