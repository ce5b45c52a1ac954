import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { registryDay } from '../registrants/public.ts'
import { askOf } from './ask-registry.ts'
import { answered } from './counts.ts'
import { clearOne, confirmOne } from './decide.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { gateHelp } from './help.ts'
import { cardsOfDay, screeningsOfDay } from './my-screenings.ts'
import { listMyAsks, listMyScreenings, readOneCard, readOneScreening } from './read-screenings.ts'

export default slice({
  name: 'demand/screening',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.askRegistry, ({ db, services, ask, input }) => askOf(db, services, ask, input.ground, { name: input.name, birth: input.birth, country: input.country ?? null }, registryDay(ask.now))),
    handle(endpoints.listAsks, ({ db }) => listMyAsks(db)),
    handle(endpoints.readCard, ({ db, record }) => readOneCard(db, record.id)),
    handle(endpoints.listScreenings, ({ db }) => listMyScreenings(db)),
    handle(endpoints.readScreening, ({ db, services, record, sealer }) => readOneScreening(db, services, record.id, sealer)),
    handle(endpoints.confirm, ({ db, services, record, ask }) => confirmOne(db, services, record.id, registryDay(ask.now))),
    handle(endpoints.clear, ({ db, services, ask, record, sealer, input }) => clearOne(db, services, ask, record.id, sealer, input.document, registryDay(ask.now))),
  ],
  my: [screeningsOfDay, cardsOfDay],
  counts: [answered],
  demo,
  help: [gateHelp],
})
