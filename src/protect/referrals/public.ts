export { answerHours, type ReferralState, type Urgency } from './referral.ts'
export { type Sending, type SentReferral, sendNewReferral } from './send-referral.ts'
export { declineReferral } from './step-referral.ts'
export { checkedBack, houseEnds, referralMoved, referralSent } from './events.ts'
