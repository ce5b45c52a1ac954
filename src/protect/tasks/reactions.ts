import { sql } from '../../platform/db/sql.ts'
import { reacts } from '../../platform/events/reaction.ts'
import { custodyMoved } from '../custody/events.ts'

/** Another agency keeps the file: whoever leads it there does what is to be done. */
export const onNewKeeper = reacts(custodyMoved as never, 'tasks.new-keeper', async ({ happening, worker }) => {
  if (happening.record) await worker.run(sql`select protect.due_tasks_move(${happening.record})`)
})
