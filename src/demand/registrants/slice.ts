import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { addToExtract, endOrderOf } from './change-registrant.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { listExtract, readOneRegistrant } from './read-registrants.ts'
import { registryDay } from './registrant.ts'
import { endedOrders } from './stewards.ts'

export default slice({
  name: 'demand/registrants',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.addRegistrant, ({ db, services, ask, input }) => addToExtract(db, services, ask, input)),
    handle(endpoints.listRegistrants, ({ db, services, ask }) => listExtract(db, services, registryDay(ask.now))),
    handle(endpoints.readRegistrant, ({ db, record, sealer, ask }) => readOneRegistrant(db, record.id, sealer, registryDay(ask.now))),
    handle(endpoints.endOrder, ({ db, record, input }) => endOrderOf(db, record.id, input.on)),
  ],
  stewards: [endedOrders],
  demo,
})
