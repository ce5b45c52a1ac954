import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { afterReturn } from './my-returns.ts'
import { addBack, closed, readReturnsOf, talkOf, tell } from './returns-of-case.ts'

export default slice({
  name: 'protect/returns',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readReturns, ({ db, record, sealer, ask }) => readReturnsOf(db, record.id, sealer, ask.now)),
    handle(endpoints.addReturn, ({ db, record, sealer, input }) => addBack(db, record.id, sealer, input)),
    handle(endpoints.setTalk, ({ db, record, input }) => talkOf(db, record.id, input)),
    handle(endpoints.tellReturn, ({ db, record, input }) => tell(db, record.id, input)),
    handle(endpoints.closeMissing, ({ db, record, input }) => closed(db, record.id, input)),
  ],
  my: [afterReturn],
})
