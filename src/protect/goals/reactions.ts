import { sql } from '../../platform/db/sql.ts'
import { reacts } from '../../platform/events/reaction.ts'
import { custodyMoved } from '../custody/events.ts'

export const onNewKeeper = reacts(custodyMoved as never, 'goals.new-keeper', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_goals_move(${happening.record})`)
})
