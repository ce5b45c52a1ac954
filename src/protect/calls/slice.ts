import { findPlaces } from '../../platform/places/find-places.ts'
import { placeLabel } from '../../platform/places/place-label.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import { endWithoutCase, hangUp } from './end-call.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { callHelp } from './help.ts'
import { openNewCall } from './open-call.ts'
import { listMyCalls, readOneCall } from './read-call.ts'
import { keepAnswers } from './save-answers.ts'
import { drafts } from './stewards.ts'

export default slice({
  name: 'protect/calls',
  demo,
  words: { en, fr },
  errors,
  stewards: [drafts],
  endpoints,
  handlers: [
    handle(endpoints.openCall, ({ db, services }) => openNewCall(db, services)),
    handle(endpoints.listCalls, ({ db, services }) => listMyCalls(db, services)),
    handle(endpoints.readCall, ({ db, record, sealer }) => readOneCall(db, record.id, sealer)),
    handle(endpoints.saveAnswers, ({ db, record, sealer, input, version }) => keepAnswers(db, record.id, sealer, input, version)),
    handle(endpoints.markHungUp, ({ db, record }) => hangUp(db, record.id)),
    handle(endpoints.endCall, ({ db, record, sealer }) => endWithoutCase(db, record.id, sealer)),
    handle(endpoints.searchPlaces, async ({ input }) => ({ places: findPlaces(input.text, 9).map(f => ({ id: f.place.id, label: placeLabel(f.place), matched: f.matched, how: f.how })) })),
  ],
  help: [callHelp],
})
