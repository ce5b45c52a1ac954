import { sql } from '../../platform/db/sql.ts'
import { reacts } from '../../platform/events/reaction.ts'
import { leadChanged } from '../caseload/events.ts'
import { custodyMoved } from '../custody/events.ts'

/** Another lead or another keeper: whoever leads the file now is told of what was asked outside. */
export const onNewLead = reacts(leadChanged as never, 'outside-link.new-lead', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_follow_outside(${happening.record})`)
})
export const onNewKeeper = reacts(custodyMoved as never, 'outside-link.new-keeper', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_follow_outside(${happening.record})`)
})
