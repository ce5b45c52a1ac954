import { handle } from '../http/handle.ts'
import { slice } from '../slices/contract.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { begin, end, readState, takeSide, wipe } from './practice.ts'

export default slice({
  name: 'platform/practice',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readPractice, ({ db }) => readState(db)),
    handle(endpoints.beginPractice, ({ db }) => begin(db)),
    handle(endpoints.endPractice, ({ db }) => end(db)),
    handle(endpoints.practiseAs, ({ db, input }) => takeSide(db, input.side)),
  ],
  stewards: [wipe],
})
