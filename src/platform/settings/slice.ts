import { handle } from '../http/handle.ts'
import { slice } from '../slices/contract.ts'
import { demo } from './demo.ts'
import * as endpoints from './endpoints.ts'
import { en, errors } from './en.ts'
import { fr } from './fr.ts'
import { readAll, setOne } from './settings.ts'

export default slice({
  name: 'platform/settings',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.readSettings, ({ db, services }) => readAll(db, services)),
    handle(endpoints.setSetting, ({ db, services, input }) => setOne(db, services, input)),
  ],
  demo,
})
