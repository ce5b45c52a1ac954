import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { readAll, say, take } from './corrections.ts'
import { en } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'

export default slice({
  name: 'protect/list-corrections',
  words: { en, fr },
  endpoints,
  handlers: [
    handle(endpoints.sayWrong, ({ db, input }) => say(db, input)),
    handle(endpoints.readCorrections, ({ db }) => readAll(db)),
    handle(endpoints.takeCorrections, ({ db, ask }) => take(db, ask.now)),
  ],
})
