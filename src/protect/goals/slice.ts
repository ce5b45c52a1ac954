import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { readGoalsOf, set, settle, step, tick } from './goals-of-case.ts'
import { goalsOfDay } from './my-goals.ts'
import { onNewKeeper } from './reactions.ts'

export default slice({
  name: 'protect/goals',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readGoals, ({ db, record, sealer, ask }) => readGoalsOf(db, record.id, sealer, ask.now)),
    handle(endpoints.setGoal, ({ db, record, sealer, ask, input }) => set(db, record.id, sealer, ask.now, input)),
    handle(endpoints.addStep, ({ db, record, sealer, input }) => step(db, record.id, sealer, input)),
    handle(endpoints.tickStep, ({ db, record, input }) => tick(db, record.id, input)),
    handle(endpoints.settleGoal, ({ db, record, sealer, input }) => settle(db, record.id, sealer, input)),
  ],
  on: [onNewKeeper],
  unfollowed: { [onNewKeeper.name]: { en: en.unmoved, fr: fr.unmoved } },
  my: [goalsOfDay],
  demo,
})
