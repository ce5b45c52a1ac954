import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { agreeTheCall, handOversOf, meetAt, nameWhoReceives, proposeTheCall, tellTheCall } from './hand-over.ts'
import { handOversOfDay } from './my-hand-overs.ts'

export default slice({
  name: 'protect/warm-hand-over',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readHandOvers, ({ db, record, sealer }) => handOversOf(db, record.id, sealer)),
    handle(endpoints.nameReceiver, ({ db, record, input }) => nameWhoReceives(db, record.id, input)),
    handle(endpoints.proposeCall, ({ db, record, input, ask }) => proposeTheCall(db, record.id, input, ask.now)),
    handle(endpoints.agreeCall, ({ db, record, input }) => agreeTheCall(db, record.id, input)),
    handle(endpoints.tellCall, ({ db, record, input }) => tellTheCall(db, record.id, input)),
    handle(endpoints.setMeetingPoint, ({ db, record, sealer, input }) => meetAt(db, record.id, sealer, input)),
  ],
  my: [handOversOfDay],
})
