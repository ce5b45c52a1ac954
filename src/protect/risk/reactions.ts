import { sql } from '../../platform/db/sql.ts'
import { reacts } from '../../platform/events/reaction.ts'
import { custodyMoved } from '../custody/events.ts'
import { houseEnds } from '../referrals/public.ts'
import { checkInMissed } from '../safety-plan/events.ts'
import { returnAdded } from '../returns/events.ts'

export const onNewKeeper = reacts(custodyMoved as never, 'risk.new-keeper', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_risk_moves(${happening.record})`)
})
export const onHouseEnds = reacts(houseEnds as never, 'risk.house', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_risk_old(${happening.record}, 'house')`)
})
export const onReturn = reacts(returnAdded as never, 'risk.return', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_risk_old(${happening.record}, 'return')`)
})
export const onMissed = reacts(checkInMissed as never, 'risk.missed', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_risk_old(${happening.record}, 'missed')`)
})
