import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { oldLooks } from './my-risk.ts'
import { onHouseEnds, onMissed, onNewKeeper, onReturn } from './reactions.ts'
import { look, readRiskOf } from './risk-of-case.ts'

const unmarked = { en: en.unmarked, fr: fr.unmarked }
export default slice({
  name: 'protect/risk',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readRisk, ({ db, record, sealer, ask }) => readRiskOf(db, record.id, sealer, ask.now)),
    handle(endpoints.lookAtRisk, ({ db, record, sealer, input }) => look(db, record.id, sealer, input)),
  ],
  on: [onNewKeeper, onHouseEnds, onReturn, onMissed],
  unfollowed: { [onNewKeeper.name]: { en: en.unmoved, fr: fr.unmoved }, [onHouseEnds.name]: unmarked, [onReturn.name]: unmarked, [onMissed.name]: unmarked },
  my: [oldLooks],
  demo,
})
