import { event } from '../../platform/events/event.ts'
import { caseKind } from '../cases/kinds.ts'
import { legKind } from './kinds.ts'

export const referralSent = event<{ referral: string }>('referral.sent', { record: caseKind, section: 'summary' })
export const referralMoved = event<{ referral: string; act: string }>('referral.moved', { record: caseKind, section: 'summary' })
/** The house has a last day, or has none any more. */
export const houseEnds = event<{ referral: string }>('referral.house-ends', { record: caseKind, section: 'summary' })
export const checkedBack = event<{ referral: string; after: string }>('referral.checked-back', { record: caseKind, section: 'needs' })
export const legAsked = event<{ leg: string }>('leg.asked', { record: caseKind, section: 'needs' })
export const legMoved = event<{ state: string }>('leg.moved', { record: legKind, section: 'summary' })
