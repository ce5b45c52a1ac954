import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { endsAtOnce, endsSoon } from './my-permits.ts'
import { begin, decidedOn, dropped, hold, keepPapers, lodgedOn, readPermitsOf } from './permits-of-case.ts'

export default slice({
  name: 'protect/permits',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readPermits, ({ db, record, sealer, ask }) => readPermitsOf(db, record.id, sealer, ask.now)),
    handle(endpoints.addHeld, ({ db, record, sealer, input }) => hold(db, record.id, sealer, input)),
    handle(endpoints.prepare, ({ db, record, input }) => begin(db, record.id, input.kind)),
    handle(endpoints.setPapers, ({ db, record, input }) => keepPapers(db, record.id, input)),
    handle(endpoints.lodge, ({ db, record, input }) => lodgedOn(db, record.id, input)),
    handle(endpoints.decided, ({ db, record, input }) => decidedOn(db, record.id, input)),
    handle(endpoints.giveUp, ({ db, record, input }) => dropped(db, record.id, input.permit)),
  ],
  my: [endsSoon, endsAtOnce],
  demo,
})
