import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { checkInsClimb, checkInsOfDay, reviewsOfDay } from './my-safety.ts'
import { onHouseEnds, onNewKeeper, onReturn } from './reactions.ts'
import { agree, end, readPlanOf, review, settle, write } from './safety-of-case.ts'
import { drawSheet } from './sheet.ts'

const unlooked = { en: en.unlooked, fr: fr.unlooked }
export default slice({
  name: 'protect/safety-plan',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readPlan, ({ db, record, sealer, ask }) => readPlanOf(db, record.id, sealer, ask.now)),
    handle(endpoints.writeLine, ({ db, record, sealer, ask, input }) => write(db, record.id, sealer, ask.now, input)),
    handle(endpoints.endLine, ({ db, record, input }) => end(db, record.id, input.element)),
    handle(endpoints.reviewed, ({ db, record, ask, input }) => review(db, record.id, ask.now, input.next)),
    handle(endpoints.agreeCheckIn, ({ db, record, sealer, ask, input }) => agree(db, record.id, sealer, ask.now, input)),
    handle(endpoints.settleCheckIn, ({ db, record, ask, input }) => settle(db, record.id, ask.now, input)),
    handle(endpoints.printPlan, ({ db, record, sealer, ask, input }) => drawSheet(db, record.id, sealer, input, ask.now)),
  ],
  on: [onNewKeeper, onHouseEnds, onReturn],
  unfollowed: { [onNewKeeper.name]: { en: en.unmoved, fr: fr.unmoved }, [onHouseEnds.name]: unlooked, [onReturn.name]: unlooked },
  my: [checkInsOfDay, checkInsClimb, reviewsOfDay],
  demo,
})
