import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'

export const stayAwayAsked = event<{ referral: string }>('stay-away.asked', { record: caseKind, section: 'summary' })
export const stayAwayAnswered = event<{ referral: string }>('stay-away.answered', { record: caseKind, section: 'summary' })
