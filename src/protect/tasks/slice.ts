import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { climbing, dueTasks } from './my-tasks.ts'
import { onNewKeeper } from './reactions.ts'
import { add, end, move, readTasksOf } from './tasks-of-case.ts'

export default slice({
  name: 'protect/tasks',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readTasks, ({ db, record, sealer, ask }) => readTasksOf(db, record.id, sealer, ask.now)),
    handle(endpoints.addTask, ({ db, record, sealer, ask, input }) => add(db, record.id, sealer, ask.now, input)),
    handle(endpoints.moveTask, ({ db, record, ask, input }) => move(db, record.id, ask.now, input)),
    handle(endpoints.endTask, ({ db, record, input }) => end(db, record.id, input)),
  ],
  on: [onNewKeeper],
  unfollowed: { [onNewKeeper.name]: { en: en.unmoved, fr: fr.unmoved } },
  my: [dueTasks, climbing],
  demo,
})
