import { sql } from '../../platform/db/sql.ts'
import { reacts } from '../../platform/events/reaction.ts'
import { steward } from '../../platform/jobs/stewards.ts'
import { holdAnswered } from '../beds/public.ts'
import { leadChanged } from '../caseload/events.ts'
import { custodyMoved } from '../custody/events.ts'
import { consentWithdrawn } from '../consent/public.ts'

/** What she took back is closed already; this writes it down, so that both sides are told and the room waits a day. */
export const onWithdrawal = reacts(consentWithdrawn as never, 'referrals.consent-taken-back', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_recalled(${happening.record})`)
})

/** A house's answer to the hold, by text or on its board, is its answer to the referral. */
export const onHoldAnswered = reacts(holdAnswered as never, 'referrals.hold-answered', async ({ happening, worker }) => {
  await worker.run(sql`select protect.due_hold_answered(${happening.says['hold'] as string})`)
})

/** Another lead or another keeper: whoever leads the file now is told of its referrals. */
export const onNewLead = reacts(leadChanged as never, 'referrals.new-lead', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_follow(${happening.record})`)
})
export const onNewKeeper = reacts(custodyMoved as never, 'referrals.new-keeper', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_follow(${happening.record})`)
})

/** Rides are kept a week; then their key is destroyed. */
export const rides = steward<{ record: string }>('referrals.rides', {
  every: '1 h',
  sql: sql`select record from protect.due_legs()`,
  reveals: ['record'],
  then: async ({ row, worker }) => {
    await worker.run(sql`select protect.due_erase_leg(${row.record})`)
  },
})

/** Consents that ran out by their own end have no event: written down here. */
export const openOnes = steward<{ referral: string; record: string; since: Date }>('referrals.open', {
  every: '1 min',
  sql: sql`select referral, record, since from protect.due_referrals()`,
  reveals: ['referral', 'record', 'since'],
  then: async ({ row, worker }) => {
    await worker.run(sql`select protect.due_recalled(${row.record})`)
  },
})
