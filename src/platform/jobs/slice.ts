import { handle } from '../http/handle.ts'
import { slice } from '../slices/contract.ts'
import { demo } from './demo.ts'
import { en } from './en.ts'
import * as endpoints from './endpoints.ts'
import { again, readFailed } from './failed-work.ts'
import { fr } from './fr.ts'
import { failedWork } from './my-failed.ts'

export default slice({
  name: 'platform/jobs',
  words: { en, fr },
  endpoints,
  handlers: [
    handle(endpoints.readFailedWork, ({ db, services }) => readFailed(db, services)),
    handle(endpoints.tryAgain, ({ db, input }) => again(db, input)),
  ],
  my: [failedWork],
  demo,
})
