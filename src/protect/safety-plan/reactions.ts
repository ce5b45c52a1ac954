import { sql } from '../../platform/db/sql.ts'
import { reacts } from '../../platform/events/reaction.ts'
import { custodyMoved } from '../custody/events.ts'
import { houseEnds } from '../referrals/public.ts'
import { returnAdded } from '../returns/events.ts'

/** Another agency keeps the file: whoever leads it there is told of check-ins and of the next look. */
export const onNewKeeper = reacts(custodyMoved as never, 'safety-plan.new-keeper', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_safety_moves(${happening.record})`)
})
/** The house closes, or she is back or missing: her plan is looked at again. */
export const onHouseEnds = reacts(houseEnds as never, 'safety-plan.house', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_safety_review(${happening.record}, 'house')`)
})
export const onReturn = reacts(returnAdded as never, 'safety-plan.return', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_safety_review(${happening.record}, 'return')`)
})
